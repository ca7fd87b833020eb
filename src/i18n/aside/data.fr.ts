import { answers } from '../fr/import/answers.ts';
import { columns } from '../fr/import/columns.ts';
import { kept } from '../fr/kept.ts';
import { outcomes } from '../fr/outcomes.ts';
import { refusals } from '../fr/import/refusals.ts';
import { sources } from '../fr/import/sources.ts';
import { warnings } from '../fr/import/warnings.ts';
import { publish } from '../fr/publish.ts';

/** What the page of the data alone says, to its keeper and to readers. */
export const words = { ...answers, ...columns, ...kept, ...outcomes, ...refusals, ...sources, ...warnings, ...publish };
