import { type ClipboardEvent, type DragEvent, type ReactNode, useDeferredValue, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { useChosenReadings } from '../../app/press/useChosenReadings.ts';
import { CHECK_FILE, readCheck } from '../../app/press/checkFile.ts';
import { textOfFile } from '../../app/press/textOfFile.ts';
import { textOfHtml } from '../../app/press/textOfHtml.ts';
import { useKeptChecks } from '../../app/press/useKeptChecks.ts';
import { useHeldAgainst } from '../../app/press/useHeldAgainst.ts';
import { useKeptText } from '../../app/press/useKeptText.ts';
import { useClaims } from '../../app/press/useClaims.ts';
import { formatDay } from '../../i18n/format.ts';
import { Failure } from '../../ui/figure/Failure.tsx';
import { usePassport } from '../../ui/figure/Passport.tsx';
import { Button } from '../../ui/layout/Button.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { CheckedText } from '../../ui/press/CheckedText.tsx';
import { OpenFile } from '../../ui/press/OpenFile.tsx';
import styles from './Checker.module.css';
import { KeptCheck } from './KeptCheck.tsx';
import page from './PressPage.module.css';

/** Holds every quantity of a pasted text against the figures; nothing of it leaves. */
export function Checker(): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const id = useId();
  const [text, keep] = useKeptText();
  /** What the text was before its figures were corrected. */
  const [before, setBefore] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const setText = (next: string): void => {
    setBefore(null);
    setNote('');
    keep(next);
  };
  const held = useHeldAgainst();
  const checked = useDeferredValue(text);
  const { chosen, choose, take: takeReadings } = useChosenReadings(checked);
  const { take: takeCheck } = useKeptChecks(checked);
  const answer = useClaims(checked, chosen);
  const openPassport = usePassport();
  return (
    <Section title={formatMessage({ id: 'checker.title' })} lead={formatMessage({ id: 'checker.lead' })}>
      <div className={styles['checker']}>
        <label htmlFor={id}>{formatMessage({ id: 'checker.text' })}</label>
        <textarea
          id={id}
          rows={7}
          placeholder=" "
          value={text}
          spellCheck={false}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={drop}
          onPaste={paste}
        />
        <p className={styles['held']}>{held}</p>
        <OpenFile
          label={formatMessage({ id: 'checker.open' })}
          endings=".txt,.md,.docx,.json"
          onFile={(file) => void take(file)}
        />
        <p role="status">{note}</p>
        {checked.trim() !== '' && answer.state === 'failed' && <Failure of="chart" failure={answer} />}
        {checked.trim() !== '' && answer.state === 'ready' && (
          <div aria-live="polite" className={styles['checker']}>
            <CheckedText
              text={checked}
              claims={answer.value.claims}
              findings={answer.value.findings}
              chosen={chosen}
              onChoose={choose}
              onPassport={(claim) => {
                const proof = answer.value.proofOf(claim);
                if (proof !== null) openPassport?.(proof.measured, proof.measured.total, proof.narrowed);
              }}
            />
            {answer.value.rewritten !== checked && (
              <div className={page['actions']}>
                <Button
                  look="filled"
                  onClick={() => {
                    keep(answer.value.rewritten);
                    setBefore(checked);
                  }}
                >
                  {formatMessage({ id: 'checker.rewrite' })}
                </Button>
                <Button onClick={() => void copy(answer.value.rewritten)}>
                  {formatMessage({ id: 'checker.copy' })}
                </Button>
              </div>
            )}
            {answer.value.claims.length > 0 && (
              <KeptCheck text={checked} claims={answer.value.claims} chosen={chosen} />
            )}
            {before !== null && (
              <div className={page['actions']}>
                <Button onClick={() => setText(before)}>{formatMessage({ id: 'checker.undo' })}</Button>
                <Button onClick={() => void copy(checked)}>{formatMessage({ id: 'checker.copy' })}</Button>
              </div>
            )}
          </div>
        )}
      </div>
    </Section>
  );

  async function copy(said: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(said);
      setNote(formatMessage({ id: 'press.copied' }));
    } catch {
      setNote(formatMessage({ id: 'press.not-copied' }));
    }
  }

  async function take(file: File): Promise<void> {
    const check = CHECK_FILE.test(file.name) ? readCheck(await file.text()) : null;
    if (check !== null) {
      // What was decided beside other data is decided anew.
      const isSame = takeCheck(check);
      takeReadings(check.text, new Map(isSame ? check.chosen : []));
      setText(check.text);
      setNote(
        formatMessage(
          { id: 'checker.opened' },
          { day: formatDay(check.on, messages), data: isSame ? 'same' : 'other' },
        ),
      );
      return;
    }
    const said = await textOfFile(file);
    if (said === null) setNote(formatMessage({ id: 'checker.unread' }, { name: file.name }));
    else setText(said);
  }

  /** A file dropped on the text is read as one; what is not a text goes on to the import. */
  function drop(event: DragEvent<HTMLTextAreaElement>): void {
    const file = [...event.dataTransfer.files].find(({ name }) => /\.(?:txt|md|docx|bilan\.json)$/i.test(name));
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void take(file);
  }

  /** Tables and lists of a document keep their lines; any other paste is the browser's. */
  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const said = textOfHtml(event.clipboardData.getData('text/html'));
    if (said === null) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    setText(value.slice(0, selectionStart) + said + value.slice(selectionEnd));
  }
}
