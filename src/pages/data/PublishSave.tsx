import { type ReactNode, useId } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSigning } from '../../app/publishing/useSigning.ts';
import { Button } from '../../ui/layout/Button.tsx';
import form from '../../ui/report/Form.module.css';
import styles from './DataPage.module.css';

type Signer = ReturnType<typeof useSigning>['signer'];

/** Whether the publication will be signed, and what to do about it. */
export function PublishKey({ id }: { readonly id?: string }): ReactNode {
  const { state, signer } = useSigning();
  return (
    <p id={id} className={styles['note']} role="status">
      <FormattedMessage id={`publish.key.${state}`} values={{ key: signer?.publicKey ?? '' }} />
    </p>
  );
}

/** Hands the archive over, signed where a key was given; not one that visitors' pages would refuse. */
export function PublishSave({ onSave }: { readonly onSave: (signer: Signer) => Promise<void> }): ReactNode {
  const { signer, isRefused } = useSigning();
  const id = useId();
  return (
    <>
      {isRefused && <PublishKey id={id} />}
      <div className={form['buttons']}>
        <Button
          look="filled"
          disabled={isRefused}
          aria-describedby={isRefused ? id : undefined}
          onClick={() => void onSave(signer)}
        >
          <FormattedMessage id="publish.save" />
        </Button>
      </div>
    </>
  );
}
