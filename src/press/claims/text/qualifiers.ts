import type { Qualifier } from '../../wording/quantity.ts';

/** What comes before a number, the longest first. « des » and « du » stand before « deux tiers » and « quart ». */
const before: readonly (readonly [Qualifier, string])[] = [
  // A threshold is passed from the number on.
  ['at-least', "(?:la barre|le cap|le seuil|les barres|du cap|du seuil)(?: [a-z]+)? d(?:es |e |')"],
  [
    'at-least',
    '(?:franchi(?:t|s|ssent|ssait)? les |(?:depass(?:e|ent|ant|er|ons|ait|aient)(?:e?s?)|surpass(?:e[sd]?|ing)|exceed(?:s|ed|ing)?|topp?(?:ed|ing|s)) (?:largement |ainsi )?(?:les |des |la |le |the )?)',
  ],
  [
    'nearly',
    '(?:frol|approch|flirt|tutoi|cotoi)(?:e|ent|ait|aient|ant|ons|er) (?:avec )?(?:les |la |le )?(?:(?:barre|cap|seuil) )?(?:des |de )?',
  ],
  ['about', '(?:avoisin)(?:e|ent|ait|aient|ant|er) (?:les |la |le )?'],
  ['slightly-over', "un petit peu plus d(?:e la |e |es |u |')"],
  ['slightly-over', "(?:un peu|legerement|a peine|tout juste) plus d(?:e la |e |es |u |')"],
  ['nearly', "(?:un peu|legerement|a peine|tout juste) moins d(?:e la |e |es |u |')"],
  ['nearly', "(?:tout )?pres d(?:e la |e |es |u |')"],
  ['nearly', 'presque (?:la |les )?'],
  ['nearly', '(?:a peine) (?:la |les )?'],
  [
    'at-least',
    "(?:au moins|au minimum|(?:ce (?:ne )?(?:sont|furent|n'est|n'etaient|fut) )?(?:donc |ainsi )?pas moins d(?:e |')|a minima|minimum)(?: d(?:e |'))? ?(?:la |les )?",
  ],
  ['slightly-over', 'une? bon(?:ne)? '],
  ['at-most', "(?:jusqu'a|au plus|au maximum|maximum|pas plus d(?:e |')) ?(?:la |les )?"],
  ['over', "(?:plus|au-dela|au dela) d(?:e la |e |es |u |')"],
  ['over', '(?:\\+ de |\\+ ?|> ?)'],
  ['under', "moins d(?:e la |e |es |u |')"],
  ['under', '< ?'],
  [
    'about',
    "(?:environ|approximativement|a peu pres|grosso modo|quelque|quelques|autour d(?:e la |e |')|aux alentours d(?:e la |e |')|de l'ordre d(?:e la |e |')|dans les|~ ?|≈ ?|env\\. ) ?(?:la |les )?",
  ],
  ['slightly-over', '(?:just|slightly|a little|a bit) (?:over|more than|above) '],
  ['nearly', '(?:just|slightly|a little) (?:under|less than|fewer than|below|short of) '],
  ['nearly', '(?:nearly|almost|close to|not quite|approaching) '],
  ['at-least', '(?:at least|no fewer than|no less than|a minimum of) '],
  ['at-most', '(?:up to|at most|no more than|a maximum of) '],
  ['over', '(?:more than|over|above|upwards of|in excess of) '],
  ['under', '(?:less than|fewer than|under|below) '],
  ['about', '(?:about|around|some|roughly|approximately|circa|an estimated|in the region of) '],
  ['exact', '(?:exactement|precisement|exactly|precisely|un total de|a total of) '],
];
/** Not rounded: three digits or more, to the last. */
const PRECISE = /^\d{0,3}(?:[ ,.]?\d{3})*(?<=\d[ ,.]?\d[ ,.]?[1-9])(?![\d%]| ?%|[.,]\d)/;
const shapes = before.map(([qualifier, shape]) => ({ qualifier, shape: new RegExp(`(?<![a-z'])(?:${shape})$`) }));

const after: readonly (readonly [Qualifier, RegExp])[] = [
  ['about', /^ (?:(?!et |and )[a-z']+ )?(?:environ|approximativement|a peu pres|or so)(?![a-z])/],
  ['about', /^ (?:[a-z']+ ){0,2}[a-z']+,? (?:en chiffres? ronds?|in round (?:numbers|figures))(?![a-z])/],
  ['nearly', /^ (?:[a-z']+ )?(?:ou presque)(?![a-z])/],
  ['at-least', /^ (?:[a-z']+ )?(?:mark|barrier|threshold)(?![a-z])/],
  ['at-least', /^ (?:[a-z']+ )?(?:et plus|ou plus|au moins|or more|and more)(?![a-z])/],
];

/** How the words before a number lean on it, and where they start. */
export function qualifierBefore(text: string, at: number): { readonly qualifier: Qualifier; readonly start: number } {
  const lead = text.slice(Math.max(0, at - 40), at);
  for (const { qualifier, shape } of shapes) {
    const match = shape.exec(lead);
    // « coached over 5,289 appointments » : nobody says more than a number so precise.
    if (qualifier === 'over' && (match?.[0] ?? '').startsWith('over') && PRECISE.test(text.slice(at, at + 12)))
      continue;
    if (match !== null && qualifier !== 'exact') return { qualifier, start: at - match[0].length };
  }
  return { qualifier: 'exact', start: at };
}

/** How the words after a number lean on it: « 30 000 environ ». */
export function qualifierAfter(text: string, at: number): Qualifier {
  const rest = text.slice(at, at + 40);
  return after.find(([, shape]) => shape.test(rest))?.[0] ?? 'exact';
}
