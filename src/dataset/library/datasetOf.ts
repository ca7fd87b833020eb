import type { Gazetteer } from '../../geo/gazetteer.ts';
import { assemble } from '../../import/tables/assemble.ts';
import type { Table } from '../../model/dataset/table.ts';
import { digestOf } from '../digest.ts';
import type { SnapshotFacts } from '../snapshot/manifest.ts';
import type { Decided } from './decided.ts';
import { counts, extractOf, type State } from './sources.ts';

/** The dataset that a state makes, with what is said of it. A file that is refused has its report, and no part in the digest. */
export function datasetOf(
  state: State,
  decided: Decided,
  gazetteer: Gazetteer,
): { readonly facts: SnapshotFacts; readonly tables: readonly Table[] } {
  const extracts = state.counted.map(extractOf);
  const identity = decided.counted(state);
  const { tables, extent, reports, oddities } = assemble(extracts, {
    gazetteer,
    decisions: identity.decisions,
    identity,
  });
  const sources = state.counted.filter(counts).map(({ extract: { sha256 }, told }) => ({ sha256, told }));
  const hashes = extracts.map(({ sha256 }) => sha256);
  return {
    facts: { digest: digestOf(sources, decided.key()), extent, demo: state.demo, reports, hashes, oddities },
    tables,
  };
}
