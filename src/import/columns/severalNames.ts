/** The names that one cell lists; « Roux, Léa » is one. */
export function namesIn(text: string): readonly string[] {
  const parts = text.split(/\s*[,;/\n]\s*|\s+et\s+/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => /^\p{Lu}[^\s]*(\s+[^\s]+){1,3}$/u.test(part)) ? parts : [text];
}

/** True when a fourth of the cells of a column name several people at once. */
export function nameSeveral(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  const several = filled.filter((text) => namesIn(text.trim()).length > 1).length;
  return several > 0 && several * 4 >= filled.length;
}
