import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { RuleId } from './found.ts';
import styles from './MethodPage.module.css';
import { type HrefOf, OwnLink } from './OwnLink.tsx';

interface Props {
  readonly rules: readonly RuleId[];
  readonly hrefOf: HrefOf;
}

export function Rules({ rules, hrefOf }: Props): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <ul className={styles['rules']}>
      {rules.map((rule) => {
        const name = formatMessage({ id: `method.rule-name.${rule}` });
        return (
          <li key={rule} id={`rule-${rule}`}>
            <strong>{name}</strong> <OwnLink name={name} href={hrefOf(`rule-${rule}`)} />
            <p>{formatMessage({ id: `method.rule.${rule}` })}</p>
          </li>
        );
      })}
    </ul>
  );
}
