import type { IntlShape } from 'react-intl';
import { createMessages } from '../../i18n/createMessages.ts';
import { formatDay, formatMonth } from '../../i18n/format.ts';
import type { MessageId } from '../../i18n/fr.ts';
import { addDays } from '../../model/time/day.ts';
import { madeOf } from '../../metrics/release/released.ts';
import { isToldOf } from '../../metrics/define/indicators.ts';
import { type Anniversary, anniversaryIndicators } from '../../metrics/review/anniversary.ts';
import type { Filter } from '../../model/address/filter.ts';
import { countShown, type Figure, type Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Phrase } from '../../press/wording/phrase.ts';
import type { Where } from '../../press/wording/sentence.ts';
import { whoOf } from '../../press/wording/whoOf.ts';
import { wordings } from '../../press/wording/wordings.ts';

/** One line of the kit, in both languages, and the figure that proves it. */
export interface KitLine {
  readonly id: string;
  readonly fr: string;
  readonly en: string;
  readonly measured: Released<Measured> | null;
  readonly figure: Released<Figure> | null;
  readonly narrowed: Partial<Filter>;
}

const languages = ['fr', 'en'] as const;

/** The lines of an anniversary of the groups of a filter; what is withheld, unknown or not said of a group has none. */
export function kitLines(
  told: Released<Anniversary>,
  place: Where,
  filter: Parameters<typeof whoOf>[1] & Pick<Filter, 'cities' | 'departments'>,
): readonly KitLine[] {
  const both = { fr: createMessages('fr'), en: createMessages('en') };
  const phraseOf = (when: 'since' | 'first' | 'last', indicator: IndicatorId): Phrase | undefined => {
    const measured = told.figures.get(`${when} ${indicator}`);
    return measured === undefined ? undefined : wordings(indicator, measured.total)[0];
  };
  const line = (
    id: MessageId,
    of: IndicatorId,
    values: (messages: IntlShape, language: 'fr' | 'en') => Record<string, string>,
    proof: Released<Measured> | undefined,
    figure: Released<Figure> | undefined = proof?.total,
  ): readonly KitLine[] => {
    const who = whoOf(of, filter);
    // « 1 ville à Albi » says nothing.
    if (who === null || !isToldOf(of, filter)) return [];
    const where = (language: 'fr' | 'en'): string =>
      [who[language], place[language]].filter((part) => part !== '').join(', ');
    const [fr = '', en = ''] = languages.map((language) =>
      both[language].formatMessage({ id }, { where: where(language), ...values(both[language], language) }),
    );
    const { from, to } = proof?.period ?? told.sinceOpening;
    const narrowed = proof === undefined ? {} : { from, to };
    return [{ id: `${id} ${fr}`, fr, en, measured: proof ?? null, figure: figure ?? null, narrowed }];
  };
  const saidOf = (when: 'since' | 'first', indicator: IndicatorId): readonly KitLine[] => {
    const phrase = phraseOf(when, indicator);
    if (phrase === undefined) return [];
    const day = when === 'since' ? told.sinceOpening.from : told.firstYear.from;
    return line(
      `kit.${when}`,
      indicator,
      (messages, language) => ({ phrase: phrase[language], day: formatDay(day, messages) }),
      told.figures.get(`${when} ${indicator}`),
    );
  };
  const { bestMonth, lastYear } = told;
  const month = bestMonth === null ? undefined : wordings('people', bestMonth.figure)[0];
  const people = told.figures.get('since people');
  const milestoneLines = told.milestones.flatMap((each) => {
    const total: Released<Figure> = madeOf(each, ({ reached }) => countShown(reached));
    const period = { from: told.sinceOpening.from, to: addDays(each.day, 1) };
    return line(
      'kit.milestone',
      'people',
      (messages) => ({ people: messages.formatNumber(each.people), day: formatDay(each.day, messages) }),
      people === undefined ? undefined : { ...people, total, period },
    );
  });
  const thenAndNow = anniversaryIndicators.flatMap((indicator) => {
    const [before, now] = [phraseOf('first', indicator), phraseOf('last', indicator)];
    if (before === undefined || now === undefined || lastYear === null) return [];
    return line(
      'kit.then-now',
      indicator,
      (_, language) => ({ before: before[language], now: now[language] }),
      told.figures.get(`last ${indicator}`),
    );
  });
  return [
    ...anniversaryIndicators.flatMap((indicator) => saidOf('since', indicator)),
    ...anniversaryIndicators.flatMap((indicator) => saidOf('first', indicator)),
    ...(month === undefined || bestMonth === null || whoOf('people', filter)?.fr !== ''
      ? []
      : line(
          'kit.best-month',
          'people',
          (messages, language) => ({ phrase: month[language], month: formatMonth(bestMonth.key, messages) }),
          { ...bestMonth.measured, by: null, cells: [], total: bestMonth.figure, period: monthOf(bestMonth.key) },
        )),
    ...milestoneLines,
    ...thenAndNow,
  ];
}

function monthOf(key: string): Released<Measured>['period'] {
  const [year = '', month = ''] = key.split('-');
  const next =
    Number(month) === 12 ? `${Number(year) + 1}-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}`;
  return { from: `${key}-01`, to: `${next}-01` };
}
