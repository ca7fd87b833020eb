import type { IntlShape } from 'react-intl';
import { formatValue } from '../../i18n/format.ts';
import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Headline } from '../../share/deck/tiles.ts';
import { changeText } from '../../ui/figure/changeText.ts';
import type { Review } from '../review.ts';
import { heldBy } from './charts.ts';

/** The figures that stand alone, all or those of `ids`, in that order, with how they changed and what was promised. */
export function headlinesOf(
  review: Review,
  ids: readonly IndicatorId[] | null,
  messages: IntlShape,
): readonly Headline[] {
  const alone = review.measured.filter(({ by }) => by === null);
  const found = ids === null ? alone : ids.flatMap((id) => heldBy(review, id, null) ?? []);
  return found.map(({ indicator: id, unit, total }) => {
    const change = review.changeOf(id);
    const tone = id === 'people' ? { tone: 'region' as const } : id === 'hub-people' ? { tone: 'hub' as const } : {};
    return {
      name: messages.formatMessage({ id: `indicator.${id}` }),
      figure: total,
      unit,
      change: change === undefined ? null : changeText(change, unit, messages),
      target: targetText(review.targets, id, messages),
      ...tone,
    };
  });
}

function targetText(targets: readonly Released<TargetStanding>[], id: IndicatorId, messages: IntlShape): string | null {
  const found = targets.find(({ target }) => target.indicator === id);
  if (found === undefined) return null;
  return [
    messages.formatMessage({ id: 'targets.card' }, { value: formatValue(found.target.value, found.unit, messages) }),
    messages.formatMessage({ id: `targets.state.${found.standing.state}` }),
    ...foreseenText(found, messages),
  ].join(' ');
}

/** What a period that runs may end with, to three significant digits: a forecast has no more. */
function foreseenText({ forecast, unit }: Released<TargetStanding>, messages: IntlShape): readonly string[] {
  if (forecast?.state !== 'foreseen') return [];
  const number = (value: number): string => formatValue(Number(value.toPrecision(3)), unit, messages);
  const { low, high } = forecast.range;
  const range = messages.formatMessage({ id: 'targets.range' }, { low: number(low), high: number(high) });
  return [`(≈ ${number(forecast.value)}, ${range})`];
}
