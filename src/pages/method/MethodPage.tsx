import type { ReactNode } from 'react';
import { useProgramme } from '../../app/setting/places.tsx';
import { Words } from '../../app/setting/Words.tsx';
import { useAnchor } from '../../app/address/useAnchor.ts';
import { useView } from '../../app/address/view.ts';
import { useScope } from '../../app/figures/useComputed.ts';
import { writeView } from '../../model/address/address.ts';
import { Accessible } from './Accessible.tsx';
import { Columns } from './Columns.tsx';
import { Methods } from './Methods.tsx';
import { ProofOfFigure } from './ProofOfFigure.tsx';
import { Speed } from './Speed.tsx';

/** A figure to check when the address holds one, then the methods. */
export function MethodPage(): ReactNode {
  return (
    <Words of="method">
      <Method />
    </Words>
  );
}

/** Below the words: what the address points at is there to be brought into view. */
function Method(): ReactNode {
  const programme = useProgramme();
  const query = writeView(useView().view);
  const here = query === '' ? '#/method' : `#/method?${query}`;
  const anchor = useAnchor();
  return (
    <Methods
      programme={programme}
      period={useScope().period}
      before={<ProofOfFigure />}
      after={
        <>
          <Columns />
          <Speed />
          <Accessible />
        </>
      }
      anchor={anchor}
      hrefOf={(target) => `${here}#${target}`}
    />
  );
}
