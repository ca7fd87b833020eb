import { Component, type ComponentType, lazy, type ReactNode, useState } from 'react';
import { MissingCode } from './MissingCode.tsx';

/** Code of the page could not be fetched. */
class CodeMissing extends Error {}

/**
 * A component whose code comes when it is first drawn. What could not be fetched is said in its place and fetched again when asked; React alone would
 * remember the failure as long as the page lives.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const begin = (): ComponentType<Props> => lazy(async () => ({ default: await fetched(load) }));
  let attempt = begin();
  return function Lazily(props: Props): ReactNode {
    const [Own, setOwn] = useState(() => attempt);
    const again = (): void => {
      attempt = begin();
      setOwn(() => attempt);
    };
    return (
      <Fetching onRetry={again}>
        <Own {...props} />
      </Fetching>
    );
  };
}

/** Style sheets that could not be had: the bundler takes them for loaded. */
const unstyled = new Set<string>();

async function fetched<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    await Promise.all([...unstyled].map(styled));
    return await load();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, href] = /preload CSS for (\S+)/.exec(message) ?? [];
    if (href !== undefined) unstyled.add(href);
    throw new CodeMissing(message, { cause: error });
  }
}

async function styled(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`Unable to preload CSS for ${href}`));
    });
    document.head.append(link);
  });
  unstyled.delete(href);
}

interface FetchingProps {
  readonly children: ReactNode;
  readonly onRetry: () => void;
}

class Fetching extends Component<FetchingProps, { readonly error: unknown }> {
  override readonly state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof CodeMissing)) throw error;
    const again = (): void => {
      this.props.onRetry();
      this.setState({ error: null });
    };
    return <MissingCode error={error} onRetry={again} />;
  }
}
