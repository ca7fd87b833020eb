import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useSaid } from '../../app/answers/useSaid.ts';
import { savePicture } from '../../app/press/pressPictures.ts';
import { useFigureLink } from '../../app/address/useFigureLink.ts';
import { useFactsSaid, useMayLeave } from '../../app/figures/Leaving.tsx';
import { usePressWords } from '../../app/press/usePressWords.ts';
import { formatReason } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { usePassport } from '../../ui/figure/Passport.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { SentenceCard } from '../../ui/press/SentenceCard.tsx';
import styles from './PressPage.module.css';

/** Every figure that may be said of what the page looks at, in words that are true. */
export function Sentences(): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { sentenceOf, notesOf } = usePressWords();
  const openPassport = usePassport();
  const linkOf = useFigureLink();
  const mayLeave = useMayLeave();
  const factsSaid = useFactsSaid();
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
  const said = answer.value.filter(({ by }) => by === null);
  const shared = sharedBy(said.map((measured) => notesOf(measured, measured.total)));
  const language = messages.locale.startsWith('en') ? 'en' : 'fr';
  return (
    <Section title={title} lead={[formatMessage({ id: 'press.sentences.lead' }), ...shared].join(' ')}>
      <Refreshing isRefreshing={answer.isRefreshing} className={styles['cards'] ?? ''}>
        {said.map((measured) => {
          const { indicator, total } = measured;
          const name = formatMessage({ id: `indicator.${indicator}` });
          const sentence = sentenceOf(measured, total)?.[language] ?? null;
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
                );
              }}
            />
          );
        })}
      </Refreshing>
    </Section>
  );
}

/** The notes that all have. */
function sharedBy([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  return first.filter((note) => others.every((notes) => notes.includes(note)));
}
