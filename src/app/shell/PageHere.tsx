import { Component, type ComponentType, type ReactNode, Suspense } from 'react';
import type { MessageId } from '../../i18n/fr.ts';
import { Opening } from '../address/Opening.tsx';
import { Arriving } from '../figures/busy.tsx';
import { usePlace } from '../route/Routed.tsx';
import { Crashed } from './Crashed.tsx';
import { NotFound } from './NotFound.tsx';
import { Title } from './Title.tsx';

/** A page and where it is: the path after the hash. */
export interface PageRoute {
  readonly path: string;
  readonly title: MessageId;
  readonly Page: ComponentType;
  /** Found from another page and by search, not in the menu. */
  readonly isAside?: true;
  /** Whatever the period, it says the same. */
  readonly isTimeless?: true;
}

/** The page that the address names. */
export function PageHere({ pages }: { readonly pages: readonly PageRoute[] }): ReactNode {
  const place = usePlace();
  const found = pages.find(({ path }) => path === place.path);
  if (found === undefined) return <NotFound />;
  const { title, Page, isTimeless } = found;
  const page = <Page key={found.path} />;
  return (
    <Standing place={place}>
      <Suspense fallback={<Arriving />}>
        <Title id={title} />
        {isTimeless === true ? page : <Opening>{page}</Opening>}
      </Suspense>
    </Standing>
  );
}

interface StandingProps {
  /** What failed is drawn anew at another. */
  readonly place: object;
  readonly children: ReactNode;
}

interface StandingState {
  readonly failed: { readonly error: unknown } | null;
  readonly place: object;
}

/** Says of a page that it failed, in its place. */
class Standing extends Component<StandingProps, StandingState> {
  override readonly state: StandingState = { failed: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<StandingState> {
    return { failed: { error } };
  }

  static getDerivedStateFromProps({ place }: StandingProps, before: StandingState): Partial<StandingState> | null {
    return place === before.place ? null : { failed: null, place };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    return <Crashed error={failed.error} reset={() => this.setState({ failed: null })} />;
  }
}
