import { indicators } from './en/indicators.ts';
import { vocabulary } from './en/vocabulary.ts';
import type { MessageId } from './fr.ts';

export const en = { ...indicators, ...vocabulary } satisfies Record<MessageId, string>;
