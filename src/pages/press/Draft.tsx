import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { savePressPack } from '../../app/press/pressPack.ts';
import { useDraft } from '../../app/press/useDraft.ts';
import { useProvenance } from '../../app/figures/useProvenance.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { figureMarks } from '../../ui/figure/figureMarks.ts';
import { useFactsSaid, useMayLeave } from '../../app/figures/Leaving.tsx';
import { usePassport } from '../../ui/figure/Passport.tsx';
import { Button } from '../../ui/layout/Button.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './PressPage.module.css';

/** A release written from the figures: each number opens what proves it; taken away with everything a journalist asks for. */
export function Draft(): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const openPassport = usePassport();
  const mayLeave = useMayLeave();
  const factsSaid = useFactsSaid();
  const provenance = useProvenance('protected');
  const draft = useDraft();
  const title = formatMessage({ id: 'draft.title' });
  if (draft.state !== 'ready')
    return (
      <Section title={title} folded="narrow">
        <ChartPending title={title} answer={draft} />
      </Section>
    );
  const { lines, head, notes } = draft.value;
  const leaves = (): boolean => mayLeave(factsSaid(lines), true);
  const text = [head, lines.map(({ sentence }) => sentence).join(' '), ...notes].join('\n\n');
  return (
    <Section title={title} lead={formatMessage({ id: 'draft.lead' })} folded="narrow">
      <div className={styles['draft']}>
        <p>
          <strong>{head}</strong>
        </p>
        <p>
          {lines.map(({ sentence, measured, figure, narrowed }) => (
            <span key={sentence}>
              <button
                type="button"
                onClick={() => openPassport?.(measured, figure, narrowed)}
                {...figureMarks(measured.indicator, figure)}
              >
                {sentence}
              </button>{' '}
            </span>
          ))}
        </p>
        {notes.map((note) => (
          <p key={note} className={styles['note']}>
            {note}
          </p>
        ))}
      </div>
      <div className={styles['actions']}>
        <Button
          onClick={() => {
            if (leaves()) void navigator.clipboard.writeText(text);
          }}
        >
          {formatMessage({ id: 'press.copy' })}
        </Button>
        <Button
          look="filled"
          onClick={() => {
            if (leaves()) void savePressPack({ text, lines, provenance }, messages);
          }}
        >
          {formatMessage({ id: 'draft.pack' })}
        </Button>
      </div>
    </Section>
  );
}
