import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useProvenance } from '../../app/figures/useProvenance.ts';
import { type PackedLine, savePressPack } from '../../app/press/pressPack.ts';
import { Button } from '../../ui/layout/Button.tsx';

interface Props {
  readonly text: string;
  readonly lines: readonly PackedLine[];
  /** Asked before it is taken away: says whether what it tells may leave. */
  readonly leaves: () => boolean;
}

/** The pack being made: pictures drawn so far, and how to stop. */
interface Work {
  readonly done: number;
  readonly making: AbortController;
}

/** Saves all that a journalist asks for; meanwhile says how many pictures are drawn, and can be stopped. */
export function SavePack({ text, lines, leaves }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const provenance = useProvenance('protected');
  const [work, setWork] = useState<Work | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const save = (): void => {
    if (!leaves()) return;
    const making = new AbortController();
    // What was stopped says nothing more, whatever was begun after it.
    const ifOwn = (next: Work | null) => (now: Work | null) => (now?.making === making ? next : now);
    setFailed(false);
    setWork({ done: 0, making });
    savePressPack(
      { text, lines, provenance },
      { onDone: (done) => setWork(ifOwn({ done, making })), signal: making.signal },
      messages,
    ).then(
      () => setWork(ifOwn(null)),
      () => {
        setWork(ifOwn(null));
        setFailed(!making.signal.aborted);
      },
    );
  };
  return (
    <>
      <Button look="filled" disabled={work !== null} onClick={save}>
        {formatMessage({ id: 'draft.pack' })}
      </Button>
      {work !== null && (
        <>
          <progress value={work.done} max={lines.length} aria-label={formatMessage({ id: 'pack.making' })} />
          <Button
            onClick={() => {
              work.making.abort();
              setWork(null);
            }}
          >
            {formatMessage({ id: 'pack.stop' })}
          </Button>
        </>
      )}
      <p role="status">
        {work !== null && formatMessage({ id: 'pack.done' }, { done: work.done, count: lines.length })}
        {hasFailed && formatMessage({ id: 'pack.failed' })}
      </p>
    </>
  );
}
