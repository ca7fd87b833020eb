import { plainText } from '../i18n/plainText.ts';
import { addDays } from '../model/time/day.ts';
import type { Period } from '../model/time/period.ts';

/** Longer names are cut by some mail and archive tools. */
const LONGEST = 80;

export type FileExtension = 'csv' | 'xlsx' | 'pptx' | 'png' | 'svg';

/**
 * `bilan-2019-02-15_2020-02-14-villes.csv`: both days are in the period. ASCII letters, digits, hyphens and underscores only,
 * at most 80 characters; what the title holds beyond them is left out, and it may leave nothing.
 */
export function fileNameOf(title: string, { from, to }: Period, extension: FileExtension): string {
  const days = `bilan-${from}_${addDays(to, -1)}`;
  const room = LONGEST - days.length - extension.length - 2;
  const words = cut(plainText(title.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae')).replaceAll(' ', '-'), room);
  return `${words === '' ? days : `${days}-${words}`}.${extension}`;
}

/** At the last hyphen that leaves room, or in the middle of a word that alone is too long. */
function cut(words: string, room: number): string {
  if (words.length <= room) return words;
  const end = words.slice(0, room + 1).lastIndexOf('-');
  return words.slice(0, end > 0 ? end : room);
}
