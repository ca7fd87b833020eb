import type { Dice } from '../dice.ts';

/** The ranges the French regulator (Arcep) keeps for fiction, without their first zero: mobile first, then the five landline zones. */
const ranges = ['63998', '46571', '53649', '26191', '35301', '19900'];
const PER_RANGE = 10_000;

/** Gives nine digits never given before, or `null` when fiction has no number left. */
export function phoneBook(chance: Dice): () => string | null {
  const numbers = ranges.flatMap((range) =>
    chance.shuffle(Array.from({ length: PER_RANGE }, (_, line) => range + String(line).padStart(4, '0'))),
  );
  const numbersInOrder = numbers.values();
  return () => numbersInOrder.next().value ?? null;
}
