import { type ReactNode, Suspense, useState } from 'react';
import { lazily } from '../code/lazily.tsx';
import { writeView } from '../../model/address/address.ts';
import { PassportProvider } from '../../ui/figure/Passport.tsx';
import { Guarded } from '../../ui/layout/Guarded.tsx';
import { outcomeStep } from '../../metrics/define/outcomeStep.ts';
import { useView } from '../address/view.ts';
import type { Opened } from './OpenedPassport.tsx';

const OpenedPassport = lazily(async () => (await import('./OpenedPassport.tsx')).OpenedPassport);

/** Any figure below opens its passport: what it means, of what it is made, from which files, and the query that computed it. */
export function Passports({ children }: { readonly children: ReactNode }): ReactNode {
  const { view } = useView();
  const at = writeView(view);
  const [opened, open] = useState<Opened | null>(null);
  return (
    <PassportProvider
      value={(measured, figure, narrowed = {}, step) =>
        open({ measured, figure, narrowed, step: outcomeStep(measured.indicator, step), at })
      }
    >
      {children}
      {opened !== null && opened.at === at && (
        <Guarded>
          <Suspense fallback={null}>
            <OpenedPassport {...opened} onClose={() => open(null)} />
          </Suspense>
        </Guarded>
      )}
    </PassportProvider>
  );
}
