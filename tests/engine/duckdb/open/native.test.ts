import { openNative } from '../../../../src/engine/duckdb/open/native.ts';
import { engineContract } from './contract.ts';

engineContract('native', openNative);
