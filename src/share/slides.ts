import type { IntlShape } from 'react-intl';
import { addChart, type DeckChart } from './deck/chart.ts';
import { addCover } from './deck/cover.ts';
import { addDefinitions } from './deck/definitions.ts';
import { defineLayout } from './deck/frame.ts';
import { addHeadlines, type Headline } from './deck/headline.ts';
import { addMoved, type Moved } from './deck/moved.ts';
import { addSentences, type Sentences } from './deck/sentences.ts';
import type { Definition } from './definition.ts';
import type { Provenance } from './provenance.ts';

/** What a deck of slides holds, in the order it is shown; words are in the language of the deck. */
export interface Deck {
  readonly title: string;
  readonly provenance: Provenance;
  /** What a reader would retain, first after the cover; no slide when there is no line. */
  readonly sentences?: Sentences;
  readonly headlines: readonly Headline[];
  readonly charts: readonly DeckChart[];
  /** `null` when nothing is compared. */
  readonly moved: Moved | null;
  readonly definitions: readonly Definition[];
}

export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * An editable deck, 16:9: cover, the period in sentences, headline figures, native charts with their numbers, what moved, definitions and sources.
 * What is shortened to fit is whole in the notes. The writer is loaded when first asked for; rejects when it cannot be,
 * with a `TypeError` when columns of a chart have different units or the parts of a change do not sum to it.
 */
export async function slidesOf(given: Deck, messages: IntlShape): Promise<Blob> {
  const { title, provenance, sentences, headlines, charts, moved, definitions } = printable(given);
  const { default: PptxGenJS } = await import('pptxgenjs');
  const deck = new PptxGenJS();
  deck.title = title;
  deck.author = provenance.programme;
  deck.company = provenance.programme;
  deck.subject = messages.formatMessage({ id: 'share.internal' });
  defineLayout(deck);
  const frame = { deck, provenance, messages };
  addCover(frame, title);
  if (sentences !== undefined && sentences.lines.length > 0) addSentences(frame, sentences);
  addHeadlines(frame, headlines);
  for (const chart of charts) addChart(frame, chart);
  if (moved !== null) addMoved(frame, moved);
  addDefinitions(frame, definitions);
  const bytes = await deck.write({ outputType: 'uint8array', compression: true });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: PPTX });
}

/** The deck without the characters that XML refuses, which the library would write as they are: a name may hold any. */
function printable(deck: Deck): Deck {
  const text = JSON.stringify(deck, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ').replace(/\p{Cs}/gu, '\ufffd') : value,
  );
  return JSON.parse(text) as Deck;
}
