import { type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import { queryText } from '../../app/figures/queryText.ts';
import { useScope } from '../../app/figures/useComputed.ts';
import { useProgramme } from '../../app/setting/places.tsx';
import { indicators } from '../../metrics/define/indicators.ts';
import { Button } from '../../ui/layout/Button.tsx';
import styles from './QueryPage.module.css';
import { examples } from './examples.ts';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly isAsking: boolean;
  readonly canAsk: boolean;
  readonly onAsk: () => void;
  readonly onStop: () => void;
}

/** The query, examples to begin with, and the definitions of the method page as they are computed. */
export function QueryForm({ text, onText, isAsking, canAsk, onAsk, onStop }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const programme = useProgramme();
  const scope = useScope();
  const help = useId();
  const choose = (chosen: string): void => {
    const example = examples.find(({ name }) => name === chosen);
    const indicator = indicators.find(({ id }) => id === chosen);
    if (example !== undefined) onText(example.text);
    else if (indicator !== undefined) onText(queryText(indicator, scope, programme));
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk();
      }}
    >
      <label className={styles['examples']}>
        {formatMessage({ id: 'query.examples' })}
        <select value="" onChange={({ target }) => choose(target.value)}>
          <option value="">{formatMessage({ id: 'query.examples.choose' })}</option>
          <optgroup label={formatMessage({ id: 'query.examples' })}>
            {examples.map(({ name }) => (
              <option key={name} value={name}>
                {formatMessage({ id: name })}
              </option>
            ))}
          </optgroup>
          <optgroup label={formatMessage({ id: 'query.examples.indicators' })}>
            {indicators.map(({ id }) => (
              <option key={id} value={id}>
                {formatMessage({ id: `indicator.${id}` })}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label className={styles['query']}>
        {formatMessage({ id: 'query.text' })}
        <textarea
          lang="en"
          spellCheck={false}
          autoCapitalize="off"
          rows={12}
          value={text}
          aria-describedby={help}
          onChange={({ target }) => onText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            if (canAsk && !isAsking) onAsk();
          }}
        />
      </label>
      <p id={help} className={styles['help']}>
        {formatMessage({ id: 'query.help' })}
      </p>
      <div className={styles['actions']}>
        <Button type="submit" look="filled" disabled={!canAsk || isAsking || text.trim() === ''}>
          {formatMessage({ id: 'query.ask' })}
        </Button>
        {isAsking && <Button onClick={onStop}>{formatMessage({ id: 'query.stop' })}</Button>}
      </div>
    </form>
  );
}
