/** How many times the usual size the reader's text is: what is drawn in pixels grows with it. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
