import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSaid } from '../../app/answers/useSaid.ts';
import { savePicture, type Shape, shapeNames } from '../../app/press/pressPictures.ts';
import { useFigureLink } from '../../app/address/useFigureLink.ts';
import { useFactsSaid, useMayLeave } from '../../app/figures/Leaving.tsx';
import { usePressWords } from '../../app/press/usePressWords.ts';
import { formatReason } from '../../i18n/format.ts';
import { listed } from '../../metrics/define/indicators.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { usePassport } from '../../ui/figure/Passport.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Button } from '../../ui/layout/Button.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { Choice } from '../../ui/filters/Choice.tsx';
import { SentenceCard } from '../../ui/press/SentenceCard.tsx';
import styles from './PressPage.module.css';

/** Sentences in sight before the others, which a narrow screen folds. */
const FIRST = 6;
/** Sentences taken together until others are chosen. */
const TOGETHER = 5;

/** What a release says comes first. */
const byNews = (measured: Released<Measured>): number => {
  const place = listed('draft').indexOf(measured.indicator);
  return place < 0 ? Infinity : place;
};

/** Every figure that may be said of what the page looks at, in words that are true, to be taken one by one or several together. */
export function Sentences(): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { sentenceOf, notesOf } = usePressWords();
  const openPassport = usePassport();
  const linkOf = useFigureLink();
  const mayLeave = useMayLeave();
  const factsSaid = useFactsSaid();
  const [chosen, choose] = useState<ReadonlySet<IndicatorId> | null>(null);
  const [told, tell] = useState('');
  const [shape, setShape] = useState<Shape>('link');
  const title = formatMessage({ id: 'press.sentences' });
  const answer = useSaid();
  if (answer.state !== 'ready')
    return (
      <Section title={title}>
        <ChartPending title={title} answer={answer} />
      </Section>
    );
  const monthsOf = ({ indicator }: Released<Measured>): Released<Measured> | undefined =>
    answer.value.find((each) => each.indicator === indicator && each.by === 'month');
  const said = answer.value.filter(({ by }) => by === null).toSorted((a, b) => compare(byNews(a), byNews(b)));
  const shared = sharedBy(said.map((measured) => notesOf(measured, measured.total)));
  const language = messages.locale.startsWith('en') ? 'en' : 'fr';
  const textOf = (measured: Released<Measured>): string | null =>
    sentenceOf(measured, measured.total)?.[language] ?? null;
  const sayable = said.filter((measured) => textOf(measured) !== null);
  const kept = sayable.filter((measured, index) => chosen?.has(measured.indicator) ?? index < TOGETHER);
  const keep = (indicator: IndicatorId, isKept: boolean): void => {
    const others = kept.map((each) => each.indicator).filter((each) => each !== indicator);
    choose(new Set(isKept ? [...others, indicator] : others));
  };
  const copyKept = (): void => {
    if (!mayLeave(factsSaid(kept.map((measured) => ({ measured, figure: measured.total }))), true)) return;
    const text = [kept.map((measured) => textOf(measured) ?? '').join('\n'), shared.join(' '), location.href];
    navigator.clipboard.writeText(text.join('\n\n')).then(
      () => tell(formatMessage({ id: 'press.copied' })),
      () => tell(formatMessage({ id: 'press.not-copied' })),
    );
  };
  const card = (measured: Released<Measured>): ReactNode => {
    const { indicator, total } = measured;
    const name = formatMessage({ id: `indicator.${indicator}` });
    const sentence = textOf(measured);
    const [exact = '', ...notes] = notesOf(measured, total);
    const months = monthsOf(measured);
    const leaves = (): boolean => mayLeave(factsSaid([{ measured, figure: total }]), true);
    return (
      <SentenceCard
        key={indicator}
        name={name}
        measured={measured}
        figure={total}
        sentence={sentence}
        reason={formatReason(total, messages)}
        note={[exact, ...notes.filter((note) => !shared.includes(note))].join(' ')}
        footnote={[exact, ...notes].join(' ')}
        link={linkOf(measured, total)}
        months={months}
        isKept={kept.includes(measured)}
        onKeep={(isKept) => keep(indicator, isKept)}
        onPassport={() => openPassport?.(measured, total)}
        mayLeave={leaves}
        onPicture={(as) => {
          if (!leaves()) return;
          void savePicture(
            `bilan-${indicator}`,
            {
              sentence: sentence ?? '',
              exact,
              months: (months?.cells ?? []).map((month) => month.figure),
              caption: formatMessage({ id: 'press.by-month' }, { name }),
              notes: [notes.join(' ')],
            },
            as,
            shape,
          );
        }}
      />
    );
  };
  const cards = (some: readonly Released<Measured>[]): ReactNode => (
    <Refreshing isRefreshing={answer.isRefreshing} className={styles['cards'] ?? ''}>
      {some.map(card)}
    </Refreshing>
  );
  return (
    <>
      <Section title={title} lead={[formatMessage({ id: 'press.sentences.lead' }), ...shared].join(' ')}>
        <div className={styles['actions']}>
          <Button look="filled" disabled={kept.length === 0} onClick={copyKept}>
            {formatMessage({ id: 'press.kept' }, { count: kept.length })}
          </Button>
          <span role="status">{told}</span>
          <Choice
            label={formatMessage({ id: 'press.shape' })}
            value={shape}
            groups={[
              {
                label: null,
                options: shapeNames.map((value) => ({ value, label: formatMessage({ id: `press.shape.${value}` }) })),
              },
            ]}
            onChoose={setShape}
          />
        </div>
        {cards(said.slice(0, FIRST))}
      </Section>
      {said.length > FIRST && (
        <Section title={formatMessage({ id: 'press.sentences.more' })} folded="narrow">
          {cards(said.slice(FIRST))}
        </Section>
      )}
    </>
  );
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The notes that all have. */
function sharedBy([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  return first.filter((note) => others.every((notes) => notes.includes(note)));
}
