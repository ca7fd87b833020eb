import * as v from 'valibot';
import { type Annotation, annotationSchema } from '../../model/time/annotation.ts';
import { type Target, targetSchema } from '../../model/figure/target.ts';
import { useProgramme } from './places.tsx';
import { stored } from './stored.ts';

const schema = v.object({
  targets: v.nullable(v.array(targetSchema)),
  annotations: v.nullable(v.array(annotationSchema)),
});

interface Edits {
  readonly targets: readonly Target[] | null;
  readonly annotations: readonly Annotation[] | null;
}

const none: Edits = { targets: null, annotations: null };
const kept = stored<Edits>('bilan.programme', schema, none);

/** The targets and annotations of the programme: those of its file, or those edited in this browser, until they are written to the file or dropped. */
export function usePromises(): {
  readonly targets: readonly Target[];
  readonly annotations: readonly Annotation[];
  readonly isEdited: boolean;
  readonly edit: (change: Partial<Edits>) => void;
  readonly restore: () => void;
} {
  const programme = useProgramme();
  const edits = kept.use();
  return {
    targets: edits.targets ?? programme.targets,
    annotations: edits.annotations ?? programme.annotations,
    isEdited: edits.targets !== null || edits.annotations !== null,
    edit: (change) => kept.write({ ...edits, ...change }),
    restore: () => kept.write(none),
  };
}
