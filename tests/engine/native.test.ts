import { openNative } from '../../src/engine/native.ts';
import { engineContract } from './contract.ts';

engineContract('native', openNative);
