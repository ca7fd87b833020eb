import type { Field } from '../../model/dataset/field.ts';

const couple = /^(M\.?|Mr|Monsieur|Mme|Madame|Mrs) (?:et|&|and|ou) (M\.?|Mr|Monsieur|Mme|Madame|Mrs) (.+)$/iu;

/** The names that one cell lists; « Roux, Léa » is one. */
export function namesIn(text: string): readonly string[] {
  const [, his, her, name] = couple.exec(text) ?? [];
  if (name !== undefined) return [`${his} ${name}`, `${her} ${name}`];
  const parts = text.split(/\s*[,;/\n]\s*|\s+et\s+/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => /^\p{Lu}[^\s]*(\s+[^\s]+){1,3}$/u.test(part)) ? parts : [text];
}

/** True when a cell names a couple, or a fourth of the cells of a column several people at once. */
export function nameSeveral(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  const several = filled.filter((text) => namesIn(text.trim()).length > 1).length;
  return several > 0 && (several * 4 >= filled.length || filled.some((text) => couple.test(text.trim())));
}

/** The column whose cells may name several people: of whole names, or one only called « Nom » without another for first names. */
export function namesColumn(positions: ReadonlyMap<Field, readonly number[]>): number | undefined {
  const [whole] = positions.get('full_name') ?? [];
  return whole ?? (positions.has('first_name') ? undefined : positions.get('last_name')?.[0]);
}
