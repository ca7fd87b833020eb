import { answers } from '../en/import/answers.ts';
import { columns } from '../en/import/columns.ts';
import { kept } from '../en/kept.ts';
import { outcomes } from '../en/outcomes.ts';
import { refusals } from '../en/import/refusals.ts';
import { sources } from '../en/import/sources.ts';
import { warnings } from '../en/import/warnings.ts';
import { publish } from '../en/publish.ts';

/** What the page of the data alone says, to its keeper and to readers. */
export const words = { ...answers, ...columns, ...kept, ...outcomes, ...refusals, ...sources, ...warnings, ...publish };
