import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useRelease } from '../../app/press/useRelease.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { figureMarks } from '../../ui/figure/figureMarks.ts';
import { usePassport } from '../../ui/figure/Passport.tsx';
import { InFive } from '../../ui/review/InFive.tsx';
import { Button } from '../../ui/layout/Button.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './PressPage.module.css';
import { SavePack } from './SavePack.tsx';

/** A release written from the figures: each number opens what proves it; taken away with everything a journalist asks for. */
export function Draft(): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const openPassport = usePassport();
  const draft = useRelease();
  const title = formatMessage({ id: 'draft.title' });
  if (draft.state !== 'ready')
    return (
      <Section title={title} folded="narrow">
        <ChartPending title={title} answer={draft} />
      </Section>
    );
  const { head, five, lines, notes, text, leaves } = draft.value;
  return (
    <Section title={title} lead={formatMessage({ id: 'draft.lead' })} folded="narrow">
      <div className={styles['draft']}>
        <p>
          <strong>{head}</strong>
        </p>
        {five.length > 0 && <InFive sentences={five} />}
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
        <SavePack text={text} lines={lines} leaves={leaves} />
      </div>
    </Section>
  );
}
