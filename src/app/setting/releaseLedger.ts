import * as v from 'valibot';
import { ledgerSchema, type ReleaseLedger } from '../../model/figure/release.ts';
import { stored } from './stored.ts';

/** What was released so far, as this browser knows it; `null` for nothing. */
export const releaseLedger = stored<ReleaseLedger | null>('bilan.releases', v.nullable(ledgerSchema), null);
