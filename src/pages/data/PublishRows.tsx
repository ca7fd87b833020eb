import { type ReactNode, useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Variant } from '../../app/publishing/usePublishing.ts';
import form from '../../ui/report/Form.module.css';
import styles from './DataPage.module.css';
import { PublishVariants } from './PublishVariants.tsx';

const places = ['intranet', 'password', 'handed', 'public'] as const;

/** Where a dataset of rows will be served, and what of it is blanked; `null` until the keeper says. */
export interface RowsChoice {
  readonly place: (typeof places)[number] | null;
  readonly variant: Variant;
}

export const mayPrepare = ({ place }: RowsChoice): boolean => place !== null && place !== 'public';

/** Asks, before a dataset of rows is prepared, who will be able to read it. */
export function PublishRows({
  choice,
  onChange,
}: {
  readonly choice: RowsChoice;
  readonly onChange: (choice: RowsChoice) => void;
}): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  const { variant } = choice;
  const { grain } = variant;
  const setGrain = (change: Partial<Variant['grain']>): void =>
    onChange({ ...choice, variant: { ...variant, grain: { ...grain, ...change } } });
  return (
    <>
      <p className={styles['note']}>
        <FormattedMessage id="publish.press.note" />
      </p>
      <div className={form['fields']}>
        <label className={form['field']} htmlFor={id}>
          <FormattedMessage id="publish.place" />
          <select
            id={id}
            value={choice.place ?? ''}
            onChange={({ currentTarget }) =>
              onChange({ ...choice, place: places.find((each) => each === currentTarget.value) ?? null })
            }
          >
            <option value="">{formatMessage({ id: 'publish.place.none' })}</option>
            {places.map((place) => (
              <option key={place} value={place}>
                {formatMessage({ id: `publish.place.${place}` })}
              </option>
            ))}
          </select>
        </label>
      </div>
      {choice.place === 'public' && (
        <p role="alert">
          <FormattedMessage id="publish.place.refused" />
        </p>
      )}
      <fieldset className={styles['choices']}>
        <legend>{formatMessage({ id: 'publish.variant' })}</legend>
        {([false, true] as const).map((isFolded) => (
          <label key={String(isFolded)}>
            <input
              type="radio"
              name={`${id}variant`}
              checked={variant.isFolded === isFolded}
              onChange={() => onChange({ ...choice, variant: { ...variant, isFolded } })}
            />{' '}
            {formatMessage({ id: isFolded ? 'publish.variant.folded' : 'publish.variant.kept' })}
          </label>
        ))}
      </fieldset>
      <Coarser
        name="months"
        isChecked={grain.days === 'month'}
        onChange={(isChecked) => setGrain({ days: isChecked ? 'month' : 'day' })}
      />
      <Coarser
        name="years"
        isChecked={grain.trails === 'year'}
        onChange={(isChecked) => setGrain({ trails: isChecked ? 'year' : 'whole' })}
      />
      <PublishVariants />
    </>
  );
}

interface CoarserProps {
  readonly name: 'months' | 'years';
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** One way to tell less, and the figures that are no longer told with it. */
function Coarser({ name, isChecked, onChange }: CoarserProps): ReactNode {
  const id = useId();
  return (
    <div>
      <label>
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={id}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />{' '}
        <FormattedMessage id={`publish.${name}`} />
      </label>
      <p id={id} className={styles['note']}>
        <FormattedMessage id={`publish.${name}.loss`} />
      </p>
    </div>
  );
}
