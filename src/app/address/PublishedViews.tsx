import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import { everything, type Filter } from '../../model/address/filter.ts';
import { filterOf, viewOf } from '../../model/address/publishedView.ts';
import { Choice } from '../../ui/filters/Choice.tsx';
import styles from '../../ui/filters/FilterBar.module.css';
import { useScope } from '../figures/useComputed.ts';
import { useFilterLabel } from './useFilterWords.ts';
import { useSetFilter } from './view.ts';

interface Props {
  /** Those a site publishes, the widest first. */
  readonly views: readonly string[];
}

/** On a site of released answers: the periods and the parts that were published, to choose among; what was not is said. */
export function PublishedViews({ views }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const scope = useScope();
  const setFilter = useSetFilter();
  const labelOf = useFilterLabel();
  const here = viewOf(scope);
  const isPublished = views.includes(here);
  const parts = views.map((view) => {
    const { from, to, ...rest } = filterOf(view);
    return { view, days: `${from ?? ''} ${to ?? ''}`, part: JSON.stringify(rest), filter: { ...rest, from, to } };
  });
  const { period, ...rest } = scope;
  const [days, part] = [`${period.from} ${period.to}`, JSON.stringify({ ...withoutDays(everything), ...rest })];
  const go = (to: (typeof parts)[number] | undefined): void => {
    if (to !== undefined) setFilter(to.filter);
  };
  const unchosen = isPublished ? [] : [{ value: '', label: formatMessage({ id: 'published.choose' }) }];
  const once = (key: 'days' | 'part'): typeof parts =>
    parts.filter((each, index) => parts.findIndex((other) => other[key] === each[key]) === index);
  return (
    <>
      <Choice
        label={formatMessage({ id: 'period.label' })}
        value={isPublished ? days : ''}
        groups={[
          {
            label: null,
            options: [
              ...unchosen,
              ...once('days').map(({ days: value, filter: { from, to } }) => ({
                value,
                label: formatPeriod({ from: from ?? '', to: to ?? '' }, messages),
              })),
            ],
          },
        ]}
        onChoose={(chosen) =>
          go(
            parts.find((each) => each.days === chosen && each.part === part) ??
              parts.find((each) => each.days === chosen),
          )
        }
      />
      <Choice
        label={formatMessage({ id: 'published.part' })}
        value={isPublished ? part : ''}
        groups={[
          {
            label: null,
            options: [
              ...unchosen,
              ...once('part').map(({ part: value, filter }) => ({
                value,
                label: labelOf(filter) || formatMessage({ id: 'published.whole' }),
              })),
            ],
          },
        ]}
        onChoose={(chosen) =>
          go(
            parts.find((each) => each.part === chosen && each.days === days) ??
              parts.find((each) => each.part === chosen),
          )
        }
      />
      <p className={styles['profile']} role="status">
        {formatMessage({ id: isPublished ? 'published.only' : 'published.not' }, { count: views.length })}
      </p>
    </>
  );
}

function withoutDays({ from: _from, to: _to, ...rest }: Filter): Omit<Filter, 'from' | 'to'> {
  return rest;
}
