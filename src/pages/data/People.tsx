import { type ReactNode, useState, useTransition } from 'react';
import { FormattedMessage } from 'react-intl';
import { useBusy } from '../../app/figures/busy.tsx';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import type { Review } from '../../model/dataset/review.ts';
import { Button } from '../../ui/layout/Button.tsx';
import { PeopleReview } from '../../ui/report/people/PeopleReview.tsx';
import styles from './DataPage.module.css';

/** Looks for people who may be one, when asked: it takes a moment, and shows names. */
export function People(): ReactNode {
  const { dataset, isImporting, review, isLoose, countLoosely, answer } = useDataset();
  const [found, setFound] = useState<{ readonly digest: string; readonly review: Review } | null>(null);
  const [isLooking, startLooking] = useTransition();
  useBusy(isLooking);
  if (dataset.state !== 'ready') return null;
  const { digest } = dataset;
  const look = (): void =>
    startLooking(async () => {
      setFound({ digest, review: await review() });
    });
  return (
    <section aria-labelledby="data-people">
      <h2 id="data-people">
        <FormattedMessage id="review.title" />
      </h2>
      <div className={styles['files']}>
        <p className={styles['note']}>
          <FormattedMessage id="review.help" />
        </p>
        {found !== null && (found.digest === digest || isLoose) ? (
          <PeopleReview
            review={found.review}
            isLoose={isLoose}
            onLoose={(loose) => void countLoosely(loose)}
            onDecide={(given) => {
              setFound(null);
              void answer(given);
            }}
          />
        ) : (
          <div>
            <Button disabled={isImporting || isLooking} onClick={look}>
              <FormattedMessage id="review.look" />
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
