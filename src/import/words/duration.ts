const hoursAndMinutes =
  /^(?:(\d{1,3}(?:[.,]\d+)?) ?(?:hr?s?|heures?|hours?)(?![a-z])\.?,? ?)?(?:(?:et|and) )?(?:(\d{1,4}(?:[.,]\d+)?) ?(?:m|mn|mins?|minutes?|['’′])(?![a-z])\.?,? ?)?(?:(\d{1,5}) ?(?:s|secs?|secondes?|seconds?)(?![a-z])\.?)?$/;
const compact = /^(\d{1,3}) ?h ?(\d{2})(?: ?(?:m|mn|min|minutes?))?$/;
const clock = /^(\d{1,3}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?$/;
const iso = /^pt(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)(?:\.\d+)?s)?$/;
/** Nobody is at one session for longer. */
const MOST = 24 * 60;

/** What a number without a unit counts, as its header says. */
export type DurationUnit = 'hours' | 'minutes' | null;

/** Whole minutes of a length: `1h30`, `1 h 27 min 51 s`, `90 min`, `1:30`, `2,5` under hours; `null` for what may be several, and for more than a day. */
export function readDuration(text: string, unit: DurationUnit): number | null {
  const own = text.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, 60);
  const minutes = minutesIn(own, unit);
  return minutes === null || minutes > MOST ? null : Math.round(minutes);
}

function minutesIn(text: string, unit: DurationUnit): number | null {
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return unit === null ? null : number(text) * (unit === 'hours' ? 60 : 1);
  const [isCompact, hour, minute] = compact.exec(text) ?? [];
  if (isCompact !== undefined) return sum(hour, minute);
  const [isClock, first, second, third] = clock.exec(text) ?? [];
  // Under minutes, two numbers are hours and minutes, or minutes and seconds.
  if (isClock !== undefined) return unit === 'minutes' && third === undefined ? null : sum(first, second, third);
  const [, ...parts] = (text.startsWith('pt') ? iso : hoursAndMinutes).exec(text) ?? [];
  return parts.every((part) => part === undefined) ? null : sum(...parts);
}

function sum(hours = '0', minutes = '0', seconds = '0'): number {
  return number(hours) * 60 + number(minutes) + number(seconds) / 60;
}

const number = (text: string): number => Number(text.replace(',', '.'));
