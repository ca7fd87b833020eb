/** A number of people as sheets write it, « 12 », « 12,0 », « 1 250 »; `null` for any other text. */
export function readCount(text: string): number | null {
  const [, whole] = /^(\d{1,4}|\d \d{3})(?:[.,]0+)?$/.exec(text.trim().replace(/\s/g, ' ')) ?? [];
  return whole === undefined ? null : Number(whole.replace(' ', ''));
}
