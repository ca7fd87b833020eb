import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatDay } from '../../i18n/format.ts';
import { labelOf } from '../../i18n/labels.ts';
import { rows } from '../../answers/proofs.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import tables from '../../ui/charts/ChartTable.module.css';
import form from '../../ui/report/Form.module.css';
import { useDataset } from '../dataset/DatasetProvider.tsx';
import { usePlaceNames } from '../setting/places.tsx';
import { useAnswer } from './useComputed.ts';
import { useProfile } from '../address/view.ts';

interface Props {
  readonly indicator: IndicatorId;
  readonly scope: Scope;
}

/** The rows a figure counts, people numbered; only for whoever holds the files, and sees exact figures. */
export function RowsBehind(props: Props): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset } = useDataset();
  const profile = useProfile();
  const [isOpen, setOpen] = useState(false);
  if (profile !== 'internal' || dataset.state !== 'ready' || dataset.published)
    return formatMessage({ id: 'passport.rows.none' });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{formatMessage({ id: 'passport.rows.show' })}</summary>
      {isOpen && <Rows {...props} files={dataset.reports.map(({ file }) => file)} />}
    </details>
  );
}

const heads = ['person', 'day', 'city', 'detail', 'source'] as const;

function Rows({ indicator, scope, files }: Props & { readonly files: readonly string[] }): ReactNode {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const answer = useAnswer(rows, [indicator], scope);
  const title = messages.formatMessage({ id: 'passport.rows' });
  if (answer.state !== 'ready') return null;
  return (
    <div className={form['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table className={tables['table']}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {messages.formatMessage({ id: `passport.rows.${head}` })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.value.map(({ person, day, city, detail, source, line }, index) => (
            // eslint-disable-next-line react/no-array-index-key -- rows have no name, and never move
            <tr key={index}>
              <td>
                {person === null
                  ? '–'
                  : messages.formatMessage({ id: 'passport.rows.number' }, { person: String(person) })}
              </td>
              <td>{formatDay(day, messages)}</td>
              <td>{city === null ? '–' : labelOf('city', city, { messages, gazetteer })}</td>
              <td>{detail ?? '–'}</td>
              <td>
                {source === null || line === null
                  ? '–'
                  : messages.formatMessage(
                      { id: 'passport.rows.at' },
                      { file: files[source] ?? String(source), line: String(line) },
                    )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
