/** A text without its markup, and where each of its characters was. */
export interface Stripped {
  readonly text: string;
  readonly at: (position: number) => number;
}

const MARKUP = /<\/?[a-zA-Z][^<>\n]{0,200}>|&nbsp;|\*{1,3}|_{2}|`/g;

/** Takes tags and marks of emphasis away, so that « <b>30 120</b> personnes » reads as one phrase. */
export function stripMarkup(text: string): Stripped {
  const cuts: { readonly from: number; readonly before: number }[] = [];
  let kept = '';
  let last = 0;
  let removed = 0;
  for (const { 0: mark, index } of text.matchAll(MARKUP)) {
    const instead = mark === '&nbsp;' ? ' ' : '';
    kept += text.slice(last, index) + instead;
    last = index + mark.length;
    removed += mark.length - instead.length;
    cuts.push({ from: kept.length, before: removed });
  }
  kept += text.slice(last);
  return {
    text: kept,
    at: (position) => {
      let [low, high] = [0, cuts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((cuts[middle]?.from ?? 0) <= position) low = middle + 1;
        else high = middle;
      }
      return position + (cuts[low - 1]?.before ?? 0);
    },
  };
}
