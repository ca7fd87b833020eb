import type { ReactNode } from 'react';
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import { formatShare } from '../../i18n/format.ts';
import type { Exposure } from '../../app/publishing/usePublishing.ts';

const known = ['days', 'visit', 'portrait', 'everything'] as const;

/** How many people whoever knows something of them finds again in a dataset of rows, in sentences. */
export function Exposed({ exposure }: { readonly exposure: Exposure }): ReactNode {
  const { people } = exposure;
  const messages = useIntl();
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
              values={{ count: exposure[each], share: shareOf(exposure[each], exposure, messages) }}
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

/** Some of the people of a dataset, as a share of all of them: « 25,0 % ». */
export function shareOf(count: number, { people }: Pick<Exposure, 'people'>, messages: IntlShape): string {
  return formatShare(people === 0 ? 0 : count / people, 1, messages);
}
