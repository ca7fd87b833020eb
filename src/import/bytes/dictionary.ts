/** The distinct texts of one column, each with a code from 0 in order of appearance. */
export interface Dictionary {
  readonly code: (text: string) => number;
  readonly text: (code: number) => string;
}

export function createDictionary(): Dictionary {
  const texts: string[] = [];
  const codes = new Map<string, number>();
  let [last, lastCode] = ['', -1];
  return {
    text: (code) => texts[code] ?? '',
    code: (text) => {
      // Neighbouring rows often say the same, or nothing.
      if (text === last && lastCode !== -1) return lastCode;
      let code = codes.get(text);
      if (code === undefined) {
        code = texts.push(text) - 1;
        codes.set(text, code);
      }
      [last, lastCode] = [text, code];
      return code;
    },
  };
}
