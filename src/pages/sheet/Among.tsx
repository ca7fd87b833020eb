import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { amongOf } from '../../app/answers/derived.ts';
import { useBeforeFigures } from '../../app/figures/useBeforeFigures.ts';
import { useScope } from '../../app/figures/useComputed.ts';
import { useFigures } from '../../app/figures/useFigures.ts';
import { useProgramme } from '../../app/setting/places.tsx';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import { AROUND_KM, cityPeers, departmentPeers } from '../../geo/peers.ts';
import { labelOf } from '../../i18n/labels.ts';
import { amongRequests } from '../../metrics/ask/requests/sheet.ts';
import type { Subject } from '../../model/address/subject.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { AmongTable } from '../../ui/compare/AmongTable.tsx';
import { beforeOf } from '../../ui/figure/Before.ts';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { Against } from './Against.tsx';
import styles from './SheetPage.module.css';

interface Props {
  readonly subject: Subject;
  readonly name: string;
  readonly gazetteer: Gazetteer;
}

/** Peers that a place is held against. */
const PEERS = 6;

/** What of the filter is lifted to see all those of its kind. */
const lifted = { city: { cities: [] }, department: { departments: [] }, theme: { themes: [] } } as const;

/** Where a place or a theme stands: among those most like it, and among all. */
export function Among({ subject, name, gazetteer }: Props): ReactNode {
  const { by, key } = subject;
  const messages = useIntl();
  const { formatMessage } = messages;
  const { hub } = useProgramme();
  const scope = useScope();
  const requests = amongRequests[by];
  const figures = useFigures(requests, { ...scope, ...lifted[by] });
  const past = useBeforeFigures(requests, lifted[by]);
  const [first] = figures.state === 'ready' ? figures.measured : [];
  const among = (first?.cells ?? []).map((cell) => cell.key).filter((each) => each !== 'unknown');
  const asked = { among, hub, most: PEERS };
  const peers =
    by === 'city'
      ? cityPeers(gazetteer, key, asked)
      : by === 'department'
        ? departmentPeers(gazetteer, key, asked)
        : [];
  const nameOf = (each: string): string => labelOf(by, each, { messages, gazetteer });
  const title = formatMessage({ id: 'sheet.among' });
  if (figures.state !== 'ready') {
    return (
      <Section title={title}>
        <ChartPending title={title} answer={figures} />
      </Section>
    );
  }
  const before = (indicator: IndicatorId): Released<Figure> | null => {
    const now = figures.measured.find((each) => each.indicator === indicator);
    const then = past(indicator, by);
    return now === undefined || then === null ? null : (beforeOf(now, then)?.at(key) ?? null);
  };
  const isCompared = figures.measured.some(({ indicator }) => past(indicator, by) !== null);
  const hasOthers = among.some((each) => each !== key);
  const said = hasOthers && (by === 'theme' || peers.length > 0) ? by : 'none';
  return (
    <Section title={title}>
      <Refreshing isRefreshing={figures.isRefreshing} className={styles['card'] ?? ''}>
        <p>
          {formatMessage(
            { id: `sheet.among.${said}` },
            {
              peers: messages.formatList(peers.map(nameOf)),
              hub: labelOf('city', hub, { messages, gazetteer }),
              km: AROUND_KM,
            },
          )}
        </p>
        <AmongTable
          title={formatMessage({ id: 'sheet.among.table' }, { name })}
          name={name}
          all={formatMessage({ id: `sheet.all.${by}` })}
          by={by}
          of={key}
          rows={figures.measured.map((each) => amongOf(each, key, peers))}
          hasPeers={peers.length > 0}
          beforeOf={isCompared ? before : null}
        />
        <p className={styles['note']}>{formatMessage({ id: 'sheet.note' })}</p>
        {hasOthers && (
          <Against
            subject={subject}
            others={[...new Set([...peers, ...among])].filter((each) => each !== key)}
            measured={figures.measured}
            nameOf={nameOf}
          />
        )}
      </Refreshing>
    </Section>
  );
}
