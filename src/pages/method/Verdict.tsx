import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { formatCount, formatDay, formatValue } from '../../i18n/format.ts';
import type { PastDefinition } from '../../metrics/define/definitionHistory.ts';
import { indicator } from '../../metrics/define/indicators.ts';
import { addDays } from '../../model/time/day.ts';
import type { LinkedFigure } from '../../model/address/figureLink.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Held, Proof } from '../../model/figure/proof.ts';

interface Props {
  readonly linked: LinkedFigure;
  readonly proof: Released<Proof>;
  /** The definition of then, when it is no longer that of now and is known. */
  readonly past: PastDefinition | null;
}

/** What became of a figure, in a sentence. */
export function Verdict({ linked, proof, past }: Props): ReactNode {
  const messages = useIntl();
  const isOld = proof.state === 'definition-changed' && proof.before !== null;
  return (
    <p role="status" data-proof={isOld ? `before-${proof.before?.state}` : proof.state}>
      <strong>{wordsOf({ linked, proof, past }, messages)}</strong>
    </p>
  );
}

function wordsOf({ linked, proof, past }: Props, messages: IntlShape): string {
  const { formatMessage } = messages;
  const { unit } = indicator(linked.indicator);
  if (proof.state === 'reproduced')
    return formatMessage({ id: proof.sameFiles ? 'proof.reproduced' : 'proof.reproduced.other' });
  if (proof.state === 'withheld') return formatMessage({ id: 'proof.withheld' });
  if (proof.state === 'files-missing') return formatMessage({ id: 'proof.missing' });
  if (proof.state === 'differs')
    return formatMessage(
      { id: `proof.differs.${proof.because}` },
      {
        by: formatValue(proof.by, unit, messages),
        now: formatCount(proof.now, unit, messages),
        digest: linked.digest.slice(0, 8),
      },
    );
  const { now, before } = proof;
  if (before === null || past === null) return formatMessage({ id: 'proof.definition' });
  const said = now === null ? formatMessage({ id: 'figure.undefined' }) : formatCount(now, unit, messages);
  return wordsOfOld(linked, before, past, said, messages);
}

function wordsOfOld(
  linked: LinkedFigure,
  held: Held,
  { was, since }: PastDefinition,
  now: string,
  messages: IntlShape,
): string {
  const { formatMessage } = messages;
  const day = formatDay(addDays(since, -1), messages);
  const isSame = held.state === 'reproduced';
  const before = formatCount(isSame ? linked.value : held.now, was.unit, messages);
  if (isSame)
    return formatMessage(
      { id: held.sameFiles ? 'proof.before.reproduced' : 'proof.before.reproduced.other' },
      { day, before, now },
    );
  return formatMessage(
    { id: 'proof.before.differs' },
    { by: formatValue(held.by, was.unit, messages), day, before, now },
  );
}
