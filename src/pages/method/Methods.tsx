import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { changesOf, definitionHistory, type PastDefinition } from '../../metrics/define/definitionHistory.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Period } from '../../model/time/period.ts';
import { OpenToPrint } from '../../ui/layout/folding/OpenToPrint.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { findMethod } from './found.ts';
import { Glossary } from './Glossary.tsx';
import { IndicatorEntry } from './IndicatorEntry.tsx';
import type { HrefOf } from './OwnLink.tsx';
import { Part } from './Part.tsx';
import { Rules } from './Rules.tsx';
import { Tools } from './Tools.tsx';

interface Props {
  readonly programme: Programme;
  /** That of the queries. */
  readonly period: Period;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** The entry the address points at. */
  readonly anchor: string;
  readonly hrefOf: HrefOf;
  readonly history?: readonly PastDefinition[];
}

/** The rules, every indicator and every word, generated from what computes the figures. */
export function Methods({
  programme,
  period,
  before,
  after,
  anchor,
  hrefOf,
  history = definitionHistory,
}: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  // A link followed to an entry ends the search that could hide it.
  const [search, setSearch] = useState({ text: '', anchor });
  const text = search.anchor === anchor ? search.text : '';
  const found = findMethod(text, messages);
  return (
    <OpenToPrint>
      <Page title={formatMessage({ id: 'page.method' })} lead={formatMessage({ id: 'method.lead' })}>
        {before}
        <Tools text={text} onSearch={(asked) => setSearch({ text: asked, anchor })} found={found} hrefOf={hrefOf} />
        {found.rules.length > 0 && (
          <Part name="rules">
            <Rules rules={found.rules} hrefOf={hrefOf} />
          </Part>
        )}
        {found.indicators.length > 0 && (
          <Part name="indicators">
            {found.indicators.map((each) => (
              <IndicatorEntry
                key={each.id}
                indicator={each}
                programme={programme}
                period={period}
                changes={changesOf(each.id, history)}
                href={hrefOf(`indicator-${each.id}`)}
                isOpen={text !== '' || anchor === `indicator-${each.id}`}
              />
            ))}
          </Part>
        )}
        {found.terms.length > 0 && (
          <Part name="glossary">
            <Glossary terms={found.terms} hrefOf={hrefOf} />
          </Part>
        )}
        {text === '' && after}
      </Page>
    </OpenToPrint>
  );
}
