import { openNative } from '../../../src/engine/duckdb/native.ts';
import { engineContract } from './contract.ts';

engineContract('native', openNative);
