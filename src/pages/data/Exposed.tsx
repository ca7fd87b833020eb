import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Exposure } from '../../app/publishing/usePublishing.ts';

const known = ['days', 'visit', 'portrait', 'everything'] as const;

/** How many people whoever knows something of them finds again in a dataset of rows, in sentences. */
export function Exposed({ exposure }: { readonly exposure: Exposure }): ReactNode {
  const { people } = exposure;
  return (
    <>
      <p>
        <FormattedMessage id="publish.exposed" values={{ people }} />
      </p>
      <ul>
        {known.map((each) => (
          <li key={each}>
            <FormattedMessage
              id={`publish.exposed.${each}`}
              values={{ count: exposure[each], share: people === 0 ? 0 : exposure[each] / people }}
            />
          </li>
        ))}
      </ul>
      <p>
        <FormattedMessage id="publish.exposed.means" />
      </p>
    </>
  );
}
