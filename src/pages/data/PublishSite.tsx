import { type ReactNode, useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { causeOf } from '../../ui/figure/causeOf.ts';
import { useExtent } from '../../app/dataset/DatasetProvider.tsx';
import { useBusy } from '../../app/figures/busy.tsx';
import { useKnown } from '../../app/figures/useKnown.ts';
import { useGazetteer, useProgramme } from '../../app/setting/places.tsx';
import { RecordedPages } from '../../app/publishing/RecordedPages.tsx';
import { type PreparedSite, useSite } from '../../app/publishing/useSite.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { type NarrowedBy, viewsOf } from '../../model/address/publishedView.ts';
import type { Period } from '../../model/time/period.ts';
import { presets } from '../../ui/filters/presets.ts';
import { Button } from '../../ui/layout/Button.tsx';
import form from '../../ui/report/Form.module.css';
import { PublishSave } from './PublishSave.tsx';
import styles from './DataPage.module.css';

const profiles = ['press', 'open'] as const;
const lists = ['departments', 'cities', 'themes', 'partners'] as const;

type Work =
  | { readonly state: 'recording'; readonly done: number; readonly all: number }
  | { readonly state: 'ended'; readonly site: PreparedSite };

/** Chooses what a public site shows, opens every page on it once, and hands the answers over. */
export function PublishSite({ licence }: { readonly licence: string }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { opening } = useProgramme();
  const extent = useExtent();
  const known = useKnown();
  const gazetteer = useGazetteer();
  const prepare = useSite();
  const id = useId();
  const { programmeYears, calendarYears, sinceOpening } = presets(opening, extent);
  const years = programmeYears.map(({ period }) => period);
  const offered = unique([
    ...years,
    ...calendarYears.map(({ period }) => period),
    ...(sinceOpening === null ? [] : [sinceOpening]),
  ]);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [by, setBy] = useState<readonly NarrowedBy[]>(['departments']);
  const [profile, setProfile] = useState<(typeof profiles)[number]>('press');
  const [work, setWork] = useState<Work | null>(null);
  const isRecording = work?.state === 'recording';
  useBusy(isRecording);
  const values: Readonly<Record<NarrowedBy, readonly string[]>> = {
    ...known,
    departments: [...new Set(known.cities.flatMap((code) => gazetteer?.city(code)?.department ?? []))].sort(),
  };
  const isChosen = (period: Period): boolean =>
    chosen === null ? years.includes(period) : chosen.includes(nameOf(period));
  const views = viewsOf(offered.filter(isChosen), Object.fromEntries(by.map((each) => [each, values[each]])));
  const toggled = <Value,>(all: readonly Value[], value: Value): readonly Value[] =>
    all.includes(value) ? all.filter((each) => each !== value) : [...all, value];
  const failed = (error: Error): void => {
    const cause = formatMessage({ id: `cause.${causeOf(error.message)}` });
    const lines = [formatMessage({ id: 'publish.failed' }, { cause })];
    setWork({ state: 'ended', site: { state: 'refused', lines } });
  };
  return (
    <>
      <div className={form['fields']}>
        <label className={form['field']} htmlFor={id}>
          <FormattedMessage id="publish.site.for" />
          <select
            id={id}
            value={profile}
            onChange={({ currentTarget }) => {
              setProfile(profiles.find((each) => each === currentTarget.value) ?? 'press');
              setWork(null);
            }}
          >
            {profiles.map((each) => (
              <option key={each} value={each}>
                {formatMessage({ id: `profile.${each}` })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <fieldset className={styles['choices']} disabled={isRecording}>
        <legend>{formatMessage({ id: 'publish.site.periods' })}</legend>
        {offered.map((period) => (
          <label key={nameOf(period)}>
            <input
              type="checkbox"
              checked={isChosen(period)}
              onChange={() => {
                setChosen(toggled(offered.filter(isChosen).map(nameOf), nameOf(period)));
                setWork(null);
              }}
            />
            {formatPeriod(period, messages)}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles['choices']} disabled={isRecording}>
        <legend>{formatMessage({ id: 'publish.site.by' })}</legend>
        {lists.map((each) => (
          <label key={each}>
            <input
              type="checkbox"
              checked={by.includes(each)}
              onChange={() => {
                setBy(toggled(by, each));
                setWork(null);
              }}
            />
            {formatMessage({ id: `publish.site.${each}` }, { count: values[each].length })}
          </label>
        ))}
      </fieldset>
      <p className={styles['note']}>{formatMessage({ id: 'publish.site.views' }, { count: views.length })}</p>
      <div className={form['buttons']}>
        <Button
          disabled={isRecording || views.length === 0}
          onClick={() => setWork({ state: 'recording', done: 0, all: views.length })}
        >
          <FormattedMessage id={isRecording ? 'publish.running' : 'publish.prepare'} />
        </Button>
        {isRecording && (
          <Button onClick={() => setWork(null)}>
            <FormattedMessage id="publish.site.cancel" />
          </Button>
        )}
      </div>
      {work?.state === 'recording' && (
        <>
          <p className={styles['note']}>
            <progress value={work.done} max={work.all} aria-label={formatMessage({ id: 'publish.running' })} />{' '}
            {formatMessage({ id: 'publish.site.running' }, { done: work.done, all: work.all })}
          </p>
          <RecordedPages
            views={views}
            profile={profile}
            onProgress={(done, all) => setWork({ state: 'recording', done, all })}
            onDone={(recorded) => {
              prepare({ profile, licence, views, recorded }).then((site) => setWork({ state: 'ended', site }), failed);
            }}
            onFailed={failed}
          />
        </>
      )}
      <div aria-live="polite">{work?.state === 'ended' && <Prepared site={work.site} />}</div>
    </>
  );
}

function Prepared({ site }: { readonly site: PreparedSite }): ReactNode {
  if (site.state === 'refused')
    return (
      <ul>
        {site.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  return (
    <div className={styles['give']}>
      <p>
        <FormattedMessage
          id="publish.site.ready"
          values={{ count: site.views.length, size: Math.ceil(site.size / 1000) }}
        />
      </p>
      {site.leftOut.length > 0 && (
        <p>
          <FormattedMessage id="publish.site.left-out" values={{ count: site.leftOut.length }} />
        </p>
      )}
      <PublishSave onSave={site.save} />
      <p className={styles['note']}>
        <FormattedMessage id="publish.where" />
      </p>
    </div>
  );
}

function nameOf({ from, to }: Period): string {
  return `${from} ${to}`;
}

function unique(periods: readonly Period[]): readonly Period[] {
  return periods.filter((period, index) => periods.findIndex((each) => nameOf(each) === nameOf(period)) === index);
}
