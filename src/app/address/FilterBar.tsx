import { lazy, type ReactNode, Suspense } from 'react';
import { IconArrowBackUp, IconFilter } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { everything } from '../../model/address/filter.ts';
import { BadParameters } from '../../ui/filters/BadParameters.tsx';
import { type Chip, FilterChips } from '../../ui/filters/FilterChips.tsx';
import { PeriodPicker } from '../../ui/filters/PeriodPicker.tsx';
import styles from '../../ui/filters/FilterBar.module.css';
import panel from '../../ui/filters/FilterPanel.module.css';
import { Button } from '../../ui/layout/Button.tsx';
import { MenuButton } from '../../ui/layout/MenuButton.tsx';
import { PageBar } from '../../ui/layout/PageBar.tsx';
import { formatPeriod } from '../../i18n/format.ts';
import type { Review } from '../review.ts';
import { TakeAway } from '../shell/TakeAway.tsx';
import { subjectOf } from '../../model/address/subject.ts';
import { Chosen } from './Chosen.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { PageLink } from './PageLink.tsx';
import { useDataset, useExtent, usePublishedViews } from '../dataset/DatasetProvider.tsx';
import { useProgramme } from '../setting/places.tsx';
import { useScope } from '../figures/useComputed.ts';
import { useFilterWords } from './useFilterWords.ts';
import { WholeMonths } from './WholeMonths.tsx';
import { useUndo } from '../shell/useUndo.ts';
import { useProfile, useProfileRefused, useSetFilter, useView } from './view.ts';

const PublishedViews = lazy(async () => ({ default: (await import('./PublishedViews.tsx')).PublishedViews }));

interface Props {
  /** What can be taken away as files; `null` where there is only the page. */
  readonly review?: Review | null;
  /** Whether the page sets another period beside. */
  readonly isCompared?: boolean;
  /** Whether the page is the sheet of what is kept. */
  readonly isSheet?: boolean;
}

/** The period and the filter of the address, how to change them, and how to take away what they show. */
export function FilterBar({ review = null, isCompared = false, isSheet = false }: Props): ReactNode {
  const { view, bad } = useView();
  const isProfileRefused = useProfileRefused();
  const setFilter = useSetFilter();
  const profile = useProfile();
  const { opening, published } = useProgramme();
  const { period } = useScope();
  const extent = useExtent();
  const answers = usePublishedViews();
  const chips = useChips();
  const messages = useIntl();
  const { formatMessage } = messages;
  const { dataset } = useDataset();
  const isUnchecked = dataset.state === 'ready' && dataset.signature === 'unsupported';
  const { canUndo, undo } = useUndo();
  const controls = (
    <PageBar>
      {answers !== null && (
        <Suspense>
          <PublishedViews views={answers.views} />
        </Suspense>
      )}
      {answers === null && (
        <PeriodPicker
          key={`${period.from}${period.to}`}
          period={period}
          opening={opening}
          extent={extent}
          onPeriod={setFilter}
        />
      )}
      {answers === null && (
        <MenuButton
          icon={<IconFilter size={18} aria-hidden />}
          name={formatMessage({ id: 'filter.open' })}
          width={36}
          className={panel['dropdown']}
        >
          {() => <FilterMenu />}
        </MenuButton>
      )}
      <TakeAway review={review} />
    </PageBar>
  );
  const settings = (
    <div className={styles['bar']} data-settings>
      <p className={styles['paper']}>{formatPeriod(period, messages)}</p>
      <Chosen isCompared={isCompared} />
      {answers === null && (
        <FilterChips
          chips={chips}
          onClear={() => setFilter({ ...everything, from: view.filter.from, to: view.filter.to })}
        />
      )}
      {answers === null && !isSheet && subjectOf(view.filter) !== null && (
        <PageLink to="/sheet">{formatMessage({ id: 'page.sheet.link' })}</PageLink>
      )}
      {canUndo && (
        <Button className={styles['undo']} onClick={undo} title={formatMessage({ id: 'filter.undo.help' })}>
          <IconArrowBackUp size={18} aria-hidden />
          {formatMessage({ id: 'filter.undo' })}
        </Button>
      )}
      {profile !== 'internal' && (
        <p className={styles['profile']} role="status">
          {formatMessage({ id: published ? 'profile.says.published' : 'profile.says' })}
          {isUnchecked && ` ${formatMessage({ id: 'reader.signature.unsupported' })}`}
        </p>
      )}
      {isProfileRefused && (
        <p className={styles['profile']} role="status">
          {formatMessage({ id: 'profile.refused' })}
        </p>
      )}
      <BadParameters bad={bad} />
      <WholeMonths />
    </div>
  );
  return (
    <>
      {controls}
      {settings}
    </>
  );
}

function useChips(): readonly Chip[] {
  const setFilter = useSetFilter();
  return useFilterWords().map(({ by, key, name, value, without }) => ({
    id: `${by} ${key}`,
    name,
    value,
    onRemove: () => setFilter(without),
  }));
}
