const french =
  /(?<![a-zà-ÿ])(?:le|la|les|des|du|une|un|et|est|sont|dans|pour|avec|sur|ont|été|qui|plus|près|de|au|aux|ce|cette)(?![a-zà-ÿ])/gi;
const english =
  /(?<![a-z])(?:the|of|and|is|are|were|was|in|for|with|have|has|who|more|than|to|an|at|by|from|people)(?![a-z])/gi;
/** Characters looked at. */
const ENOUGH = 5000;

/** The language of a text, French unless English words are more. */
export function languageOf(text: string): 'fr' | 'en' {
  const start = text.slice(0, ENOUGH);
  return (start.match(english)?.length ?? 0) > (start.match(french)?.length ?? 0) ? 'en' : 'fr';
}

/** Small words of German, Spanish, Italian, Portuguese, Catalan and Dutch that French and English do not have. */
const others =
  /(?<![a-zà-ÿß])(?:der|und|ist|sind|wurden|wurde|mit|für|von|eine|haben|hat|auf|el|los|las|una|por|para|fueron|más|hubo|gli|della|delle|sono|stati|nel|che|hanno|uma|foram|dos|das|não|els|amb|het|een|zijn|werden|voor|im)(?![a-zà-ÿß])/gi;

/** Whether a text is of none of the two languages read. */
export function isOther(text: string): boolean {
  const start = text.slice(0, ENOUGH);
  const words = start.match(/[\p{L}]+/gu)?.length ?? 0;
  const own = Math.max(start.match(french)?.length ?? 0, start.match(english)?.length ?? 0);
  const other = start.match(others)?.length ?? 0;
  return words >= 5 && other > own && other / words > 0.1;
}
