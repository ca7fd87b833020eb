// What a judge is made of, in one file to fetch.
export { sqlCounter } from '../sql/counter.ts';
export { encodeInSlices } from './encodeInSlices.ts';
export { openBrowserEngine } from './open/browserEngine.ts';
export { prepare } from '../sql/prepare.ts';
