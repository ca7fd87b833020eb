import type { IntlShape } from 'react-intl';
import { addCharts, type Charts } from './deck/chart.ts';
import { addCover, type Cover } from './deck/cover.ts';
import { addFacts, type Facts } from './deck/facts.ts';
import { defineLayout, type Frame } from './deck/frame.ts';
import { addMethod, type Method } from './deck/method.ts';
import { addMoved, type Moved } from './deck/moved.ts';
import { addSentences, type Sentences } from './deck/sentences.ts';
import { addStandings, type Standings } from './deck/standings.ts';
import type { Provenance } from './provenance.ts';

/** A slide, under a title that says what it shows. */
export type DeckSlide =
  | ({ readonly kind: 'cover' } & Cover)
  | ({ readonly kind: 'sentences' } & Sentences)
  | ({ readonly kind: 'standings' } & Standings)
  | ({ readonly kind: 'charts' } & Charts)
  | ({ readonly kind: 'facts' } & Facts)
  | ({ readonly kind: 'moved' } & Moved)
  | ({ readonly kind: 'method' } & Method);

/** What a deck of slides holds, in the order it is shown; words are in the language of the deck. */
export interface Deck {
  readonly title: string;
  readonly provenance: Provenance;
  readonly slides: readonly DeckSlide[];
}

export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * An editable deck, 16:9: figures, native charts with their numbers, maps of shapes. What is shortened to fit is whole in the notes.
 * The writer is loaded when first asked for; rejects when it cannot be,
 * with a `TypeError` when columns of a chart have different units or the parts of a change do not sum to it.
 */
export async function slidesOf(given: Deck, messages: IntlShape): Promise<Blob> {
  const { title, provenance, slides } = printable(given);
  const { default: PptxGenJS } = await import('pptxgenjs');
  const deck = new PptxGenJS();
  deck.title = title;
  deck.author = provenance.programme;
  deck.company = provenance.programme;
  deck.subject = messages.formatMessage({ id: `share.${provenance.usage}` });
  defineLayout(deck);
  for (const slide of slides) add(slide, { deck, provenance, messages });
  const bytes = await deck.write({ outputType: 'uint8array', compression: true });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: PPTX });
}

function add(slide: DeckSlide, frame: Frame): void {
  switch (slide.kind) {
    case 'cover':
      return addCover(frame, slide);
    case 'sentences':
      return addSentences(frame, slide);
    case 'standings':
      return addStandings(frame, slide);
    case 'charts':
      return addCharts(frame, slide);
    case 'facts':
      return addFacts(frame, slide);
    case 'moved':
      return addMoved(frame, slide);
    case 'method':
      return addMethod(frame, slide);
  }
}

/** The deck without the characters that XML refuses, which the library would write as they are: a name may hold any. */
function printable(deck: Deck): Deck {
  const text = JSON.stringify(deck, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ').replace(/\p{Cs}/gu, '\ufffd') : value,
  );
  return JSON.parse(text) as Deck;
}
