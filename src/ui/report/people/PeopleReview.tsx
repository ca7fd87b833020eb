import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { type Answers, noAnswers } from '../../../model/dataset/answers.ts';
import type { Match, Review } from '../../../model/dataset/review.ts';
import { Button } from '../../layout/Button.tsx';
import styles from './PeopleReview.module.css';
import { PersonFacts } from './PersonFacts.tsx';

interface Props {
  readonly review: Review;
  readonly isLoose: boolean;
  readonly onLoose: (loose: boolean) => void;
  readonly onDecide: (answers: Answers) => void;
}

/** Pairs shown at once. */
const SHOWN = 20;

/** Pairs of people who may be one: same, different, or later. Decisions are applied together. */
export function PeopleReview({ review, isLoose, onLoose, onDecide }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const [decided, setDecided] = useState<ReadonlyMap<Match, boolean>>(new Map());
  const { matches, pairs, people, fewer } = review;
  const decide = (match: Match, same: boolean | null): void => {
    const next = new Map(decided);
    if (same === null) next.delete(match);
    else next.set(match, same);
    setDecided(next);
  };
  return (
    <div className={styles['review']}>
      <p>
        {formatMessage(
          { id: isLoose ? 'review.loose' : 'review.summary' },
          { people, fewer, least: people - fewer, pairs },
        )}
      </p>
      <label className={styles['loose']}>
        <input type="checkbox" checked={isLoose} onChange={({ currentTarget }) => onLoose(currentTarget.checked)} />
        {formatMessage({ id: 'review.count-loosely' })}
      </label>
      <ul>
        {matches.slice(0, SHOWN).map((match) => (
          <Pair
            key={`${match.a.id} ${match.b.id}`}
            match={match}
            decision={decided.get(match) ?? null}
            onDecide={(same) => decide(match, same)}
          />
        ))}
      </ul>
      {matches.length > 0 && (
        <Button
          look="filled"
          disabled={decided.size === 0}
          onClick={() =>
            onDecide({
              ...noAnswers,
              people: [...decided].map(([{ a, b }, same]) => ({ a: a.id, b: b.id, same })),
            })
          }
        >
          {formatMessage({ id: 'review.apply' }, { count: decided.size })}
        </Button>
      )}
    </div>
  );
}

interface PairProps {
  readonly match: Match;
  /** `null` for later. */
  readonly decision: boolean | null;
  readonly onDecide: (same: boolean | null) => void;
}

function Pair({ match, decision, onDecide }: PairProps): ReactNode {
  const { formatMessage } = useIntl();
  const name = useId();
  const choices = [
    { id: 'review.same', value: true },
    { id: 'review.different', value: false },
    { id: 'review.later', value: null },
  ] as const;
  return (
    <li className={styles['pair']}>
      <PersonFacts side={match.a} />
      <PersonFacts side={match.b} />
      <fieldset className={styles['choices']}>
        <legend>{formatMessage({ id: 'review.question' })}</legend>
        {choices.map(({ id, value }) => (
          <label key={id}>
            <input type="radio" name={name} checked={decision === value} onChange={() => onDecide(value)} />
            {formatMessage({ id })}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
