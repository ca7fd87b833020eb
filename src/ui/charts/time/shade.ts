/** Past this share, text is drawn light. */
export const HALF = 0.5;

/** Per cent of the strong colour for a share: below or above the tones on which neither dark nor light text can be read. */
export function shadeOf(share: number): number {
  return Math.round(share <= HALF ? (share / HALF) * 28 : 80 + (share - HALF) * 40);
}
