import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { useChosenReadings } from '../../app/press/useChosenReadings.ts';
import { useClaims } from '../../app/press/useClaims.ts';
import { Failure } from '../../ui/figure/Failure.tsx';
import { usePassport } from '../../ui/figure/Passport.tsx';
import { Button } from '../../ui/layout/Button.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { CheckedText } from '../../ui/press/CheckedText.tsx';
import styles from './Checker.module.css';
import page from './PressPage.module.css';

/** Holds every quantity of a pasted text against the figures; nothing of it leaves. */
export function Checker(): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  const [text, setText] = useState('');
  const checked = useDeferredValue(text);
  const { chosen, choose } = useChosenReadings(checked);
  const answer = useClaims(checked, chosen);
  const openPassport = usePassport();
  return (
    <Section title={formatMessage({ id: 'checker.title' })} lead={formatMessage({ id: 'checker.lead' })}>
      <div className={styles['checker']}>
        <label htmlFor={id}>{formatMessage({ id: 'checker.text' })}</label>
        <textarea
          id={id}
          rows={7}
          value={text}
          spellCheck={false}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {checked.trim() !== '' && answer.state === 'failed' && <Failure of="chart" failure={answer} />}
        {checked.trim() !== '' && answer.state === 'ready' && (
          <div aria-live="polite" className={styles['checker']}>
            <CheckedText
              text={checked}
              claims={answer.value.claims}
              findings={answer.value.findings}
              chosen={chosen}
              onChoose={choose}
              onPassport={(claim) => {
                const proof = answer.value.proofOf(claim);
                if (proof !== null) openPassport?.(proof.measured, proof.measured.total, proof.narrowed);
              }}
            />
            {answer.value.rewritten !== checked && (
              <div className={page['actions']}>
                <Button look="filled" onClick={() => setText(answer.value.rewritten)}>
                  {formatMessage({ id: 'checker.rewrite' })}
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}
