import { useDeferredValue, useState } from 'react';

/** Whether something has been drawn, were it once: what comes after it is drawn in a second step, when it is on screen. */
export function useOnceDrawn(isThere: boolean): boolean {
  const [wasThere, setWasThere] = useState(isThere);
  if (isThere && !wasThere) setWasThere(true);
  return useDeferredValue(wasThere, false);
}
