/** Texts kept by key, those asked for last; at most so many characters together. */
export interface Kept {
  readonly get: (key: string) => string | undefined;
  readonly put: (key: string, text: string) => void;
}

export function keep(most: number): Kept {
  const texts = new Map<string, string>();
  let held = 0;
  const drop = (key: string): void => {
    held -= texts.get(key)?.length ?? 0;
    texts.delete(key);
  };
  return {
    get: (key) => {
      const text = texts.get(key);
      if (text === undefined) return undefined;
      texts.delete(key);
      texts.set(key, text);
      return text;
    },
    put: (key, text) => {
      drop(key);
      if (text.length > most) return;
      texts.set(key, text);
      held += text.length;
      for (const [oldest] of texts) {
        if (held <= most) break;
        drop(oldest);
      }
    },
  };
}
