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
