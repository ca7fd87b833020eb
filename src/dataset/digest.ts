import { hashOf } from '../import/columns/fingerprint.ts';
import { answersKey, noAnswers } from '../model/dataset/answers.ts';

interface Source {
  readonly sha256: string;
  /** Key of the answers that it was read with. */
  readonly told: string;
}

const nothingTold = answersKey(noAnswers, '', null);

/**
 * Names a dataset by the SHA-256 of its sources, whatever their order, the answers they were read with and what was decided of their people: 16 hexadecimal digits of their
 * exclusive or, so that the same files give the same name.
 */
export function digestOf(sources: readonly Source[], decided = ''): string {
  const distinct = new Map(sources.map(({ sha256, told }) => [sha256, told]));
  let mixed = 0n;
  for (const [sha256, told] of distinct) {
    mixed ^= BigInt(`0x${sha256}`);
    if (told !== nothingTold) mixed ^= BigInt(`0x${hashOf(`${sha256} ${told}`)}`) << 192n;
  }
  if (decided !== '') mixed ^= BigInt(`0x${hashOf(decided)}`) << 192n;
  return mixed.toString(16).padStart(64, '0').slice(0, 16);
}
