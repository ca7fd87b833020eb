import { type ReactNode, useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import form from '../../ui/report/Form.module.css';
import styles from './DataPage.module.css';

const places = ['intranet', 'password', 'handed', 'public'] as const;

/** Where a dataset of rows will be served, and what of it is blanked; `null` until the keeper says. */
export interface RowsChoice {
  readonly place: (typeof places)[number] | null;
  readonly isFolded: boolean;
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
              checked={choice.isFolded === isFolded}
              onChange={() => onChange({ ...choice, isFolded })}
            />{' '}
            {formatMessage({ id: isFolded ? 'publish.variant.folded' : 'publish.variant.kept' })}
          </label>
        ))}
      </fieldset>
    </>
  );
}
