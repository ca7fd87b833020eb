import { indicators } from './fr/indicators.ts';
import { vocabulary } from './fr/vocabulary.ts';

/** Every message, in the source language. */
export const fr = { ...indicators, ...vocabulary };

export type MessageId = keyof typeof fr;
