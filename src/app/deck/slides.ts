import type { IntlShape } from 'react-intl';
import { formatCount, formatFigure, formatPeriod, formatSigned } from '../../i18n/format.ts';
import { listed } from '../../metrics/define/indicators.ts';
import { madeOf } from '../../metrics/release/released.ts';
import type { WhatMoved } from '../../model/figure/answers/whatMoved.ts';
import { countShown } from '../../model/figure/figure.ts';
import type { Unit } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import type { DeckChart } from '../../share/deck/chart.ts';
import type { DeckSlide } from '../../share/slides.ts';
import { sentenceText } from '../../ui/review/fiveSentences.ts';
import { definitionsOfReview } from '../definitions.ts';
import type { Review } from '../review.ts';
import type { Places } from '../setting/places.tsx';
import { type Around, chartOf, heldBy } from './charts.ts';
import { headlinesOf } from './headlines.ts';
import { deckMapOf } from './map.ts';
import type { SlideName } from './names.ts';
import { peakText, peopleText, placesText } from './titles.ts';

/** Where the places of a review are; `null` until they are there: there is no map then. */
export interface Ground {
  readonly places: Places | null;
  /** INSEE code of the hub. */
  readonly hub: string;
}

type Given = readonly [review: Review, around: Around, ground: Ground];

/** Units that name what they count. */
const named: ReadonlySet<Unit> = new Set(['opportunities', 'partners', 'cities']);

const made: Readonly<Record<SlideName, (...given: Given) => DeckSlide | null>> = {
  cover: (review, around) => ({
    kind: 'cover',
    title: review.five.length > 0 ? around.provenance.programme : review.title,
    summary: [
      ...(review.five.length > 0 ? [review.title] : [around.provenance.programme]),
      formatPeriod(around.provenance.period, around.messages),
    ].join(' · '),
    headlines: headlinesOf(review, ['people', 'hub-people'], around.messages),
  }),
  sentences: ({ five }, { messages }) =>
    five.length === 0
      ? null
      : {
          kind: 'sentences',
          title: messages.formatMessage({ id: 'five.title' }),
          lines: five.map((sentence) => sentenceText(sentence, messages)),
        },
  standings: (review, { provenance, messages: { formatMessage }, messages }) => {
    const { targets } = review;
    const reached = targets.filter(({ standing }) => standing.state === 'reached').length;
    const isCompared = provenance.comparison !== null;
    const figures = formatMessage({ id: 'deck.figures' }, { isCompared });
    return {
      kind: 'standings',
      title: targets.length === 0 ? figures : formatMessage({ id: 'deck.targets' }, { reached, count: targets.length }),
      summary: targets.length === 0 ? '' : figures,
      heads: [
        formatMessage({ id: 'share.indicator' }),
        formatMessage({ id: 'away.value' }),
        formatMessage({ id: 'deck.change' }),
        targets.length === 0 ? '' : formatMessage({ id: 'targets.value' }),
      ],
      rows: headlinesOf(review, null, messages),
    };
  },
  months: (review, around) => {
    const people = heldBy(review, 'people', 'month');
    const chart = chartOf(
      review,
      monthsTitle(around),
      'month',
      [
        ['people', 'region'],
        ['hub-people', 'hub'],
      ],
      around,
    );
    if (people === null || chart === null) return null;
    return charts(peakText(people, around), monthsTitle(around), [chart]);
  },
  places: (review, around, { places, hub }) => {
    const { messages } = around;
    const people = heldBy(review, 'people', 'city');
    const title = byText('city', around);
    const chart = chartOf(review, title, 'city', [['people', 'region']], around);
    if (people === null || chart === null) return null;
    const map = places === null ? null : deckMapOf(people, places, hub, around);
    return { ...charts(placesText(people, around), messages.formatMessage({ id: 'map.summary' }), [chart]), map };
  },
  people: (review, around) => {
    const found = (['gender', 'age', 'occupation'] as const).flatMap(
      (by) =>
        chartOf(review, around.messages.formatMessage({ id: `breakdown.${by}` }), by, [['people', 'region']], around) ??
        [],
    );
    return found.length === 0 ? null : charts(peopleText(review, around), byText(null, around), found);
  },
  facts: (review, around) => {
    const { messages } = around;
    const told = headlinesOf(review, listed('slide'), messages)
      .filter(({ figure }) => figure.state === 'shown')
      .slice(0, 3);
    const themes = chartOf(review, byText('theme', around), 'theme', [['people', 'region']], around);
    if (told.length === 0) return themes === null ? null : charts(byText('theme', around), '', [themes]);
    const words = told.map(({ name, figure, unit }) =>
      named.has(unit) && figure.state === 'shown'
        ? formatCount(figure.value, unit, messages)
        : messages.formatMessage({ id: 'deck.fact' }, { name, value: formatFigure(figure, unit, messages) }),
    );
    return {
      kind: 'facts',
      title: messages.formatMessage(
        { id: 'deck.facts' },
        { count: told.length, facts: words.join(messages.formatMessage({ id: 'deck.between' })) },
      ),
      summary: '',
      headlines: told,
      charts: themes === null ? [] : [themes],
    };
  },
  moved: ({ moved }, { messages }) => (moved === null ? null : { kind: 'moved', ...movedOf(moved, messages) }),
  method: (review, { messages: { formatMessage }, messages }) => ({
    kind: 'method',
    title: formatMessage({ id: 'deck.method' }),
    definitions: definitionsOfReview(review, messages),
    rules: (['people', 'unknown', 'marks'] as const).map((rule) => formatMessage({ id: `deck.rule.${rule}` })),
  }),
};

/** The slides of these names that the review has something for, in order. */
export function slidesNamed(names: readonly SlideName[], ...given: Given): readonly DeckSlide[] {
  return names.flatMap((name) => made[name](...given) ?? []);
}

function charts(title: string, summary: string, all: readonly DeckChart[]): Extract<DeckSlide, { kind: 'charts' }> {
  return { kind: 'charts', title, summary, charts: all };
}

function byText(by: 'city' | 'theme' | null, { messages: { formatMessage } }: Around): string {
  const what = formatMessage({ id: 'indicator.people' });
  return by === null
    ? what
    : formatMessage({ id: 'away.table' }, { what, by: formatMessage({ id: `breakdown.${by}` }) });
}

function monthsTitle({ messages: { formatMessage } }: Around): string {
  return formatMessage({ id: 'month.title' });
}

function movedOf(moved: Released<WhatMoved>, messages: IntlShape): Omit<Extract<DeckSlide, { kind: 'moved' }>, 'kind'> {
  const { formatMessage } = messages;
  const part = (label: keyof Omit<WhatMoved, 'cities' | 'days'>) => ({
    label: formatMessage({ id: `moved.${label}` }),
    figure: madeOf(moved, (each) => countShown(each[label])),
  });
  const change = formatSigned(moved.now - moved.before, 0, messages);
  return {
    title: formatMessage({ id: 'moved.summary' }, { before: moved.before, now: moved.now, change }),
    summary: formatMessage({ id: 'moved.title' }),
    unit: 'attendances',
    before: part('before'),
    parts: (['same', 'opened', 'closed', 'calendar'] as const).map(part),
    after: part('now'),
    notes: [formatMessage({ id: 'moved.note' })],
  };
}
