const clock = /(?:^|[^\d/.-])(\d{1,2}) ?(?:h|:)(?: ?(\d{2}))?(?::\d{2}(?:\.\d+)?)?(?: ?([ap])\.?m)?(?![\d:])/i;

/** Minutes since midnight of the first time of day in a text, `9h30`, `14:00:05`, `2:30 PM`; `null` when there is none. */
export function readTime(text: string): number | null {
  const [, hours, minutes = '0', half] = clock.exec(text.slice(0, 100)) ?? [];
  if (hours === undefined) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? hour * 60 + Number(minutes) : null;
}
