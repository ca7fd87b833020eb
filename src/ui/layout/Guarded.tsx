import { Children, Component, type ReactNode } from 'react';
import { Broken } from './Broken.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Keeps the fault of a card to that card. It is drawn again when it is asked, and when what it is to draw changes. */
class Guard extends Component<Props, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate({ children }: Props): void {
    // oxlint-disable-next-line react/no-did-update-set-state -- once per change of what is drawn
    if (this.state.error !== null && children !== this.props.children) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? (
      this.props.children
    ) : (
      <Broken error={error} onRetry={() => this.setState({ error: null })} />
    );
  }
}

/** Each child behind a guard of its own: one that breaks leaves the others on screen. */
export function Guarded({ children }: Props): ReactNode {
  return Children.map(children, (child) => <Guard>{child}</Guard>);
}
