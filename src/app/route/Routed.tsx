import {
  createContext,
  useCallback,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useState,
  useTransition,
} from 'react';
import type { AddressBar, Manner, Step } from './addressBar.ts';
import type { Place } from './place.ts';

/** Where to go, and how. */
export interface Going extends Manner {
  /** Without one, the page one is on. */
  readonly path?: string;
  /** The query of the new address, without its `?`. */
  readonly query: string;
  readonly anchor?: string;
}

interface Route {
  readonly step: Step;
  readonly isArriving: boolean;
  readonly bar: AddressBar;
}

const RouteContext = createContext<Route | null>(null);

/** Draws what stands at the address. A page whose code has yet to come leaves the one before it in its place. */
export function Routed({ bar, children }: { readonly bar: AddressBar; readonly children: ReactNode }): ReactNode {
  const [step, setStep] = useState(bar.step);
  const [isArriving, startArriving] = useTransition();
  const show = useEffectEvent(() => {
    const next = bar.step();
    if (next.place.path === step.place.path) setStep(next);
    else startArriving(() => setStep(next));
  });
  useEffect(() => bar.listen(() => show()), [bar]);
  useLayoutEffect(() => {
    const { place, scrolled } = step;
    const element = place.anchor === '' ? null : document.getElementById(place.anchor);
    if (scrolled === null && element !== null) element.scrollIntoView();
    else bar.scrollTo(scrolled ?? { x: 0, y: 0 });
  }, [step, bar]);
  const route = useMemo(() => ({ step, isArriving, bar }), [step, isArriving, bar]);
  return <RouteContext value={route}>{children}</RouteContext>;
}

function useRoute(): Route {
  const route = useContext(RouteContext);
  if (route === null) throw new TypeError('no address around');
  return route;
}

export function usePlace(): Place {
  return useRoute().step.place;
}

/** Whether the page asked for is still on its way. */
export function useIsArriving(): boolean {
  return useRoute().isArriving;
}

export function useGo(): (going: Going) => void {
  const { bar } = useRoute();
  return useCallback(
    ({ path = bar.step().place.path, query, anchor = '', ...manner }) => bar.go({ path, query, anchor }, manner),
    [bar],
  );
}

/** What a link to a place says. */
export function useHref(): (place: Place) => string {
  return useRoute().bar.href;
}

/** The step before this one, where the application has one. */
export function useBack(): { readonly canGoBack: boolean; readonly goBack: () => void } {
  const { step, bar } = useRoute();
  return { canGoBack: step.index > 0, goBack: bar.back };
}
