import type { Mark } from '../marks/marks.ts';
import type { Subject } from '../reading.ts';
import { isAdverb } from './quiet/adverbs.ts';
import { oneOf } from './quiet/oneOf.ts';
import { isVerb } from './quiet/verbs.ts';
import type { Stretch } from './segments.ts';
import { type Token, wordsFrom, wordsIn } from './tokens.ts';

/** What a figure itself undergoes, whatever it counts. */
const figure =
  'compte* comptabilise* denombre* recense* totalise* enregistre* releve* observe* constate* mesure* cumule* concentre* partage* repart* franchi* atteint* depasse* counted recorded logged observed totalled reached';
/** What is done to those who come, to workshops, to towns…: whatever else is said to be done to them is another count. */
const fitting: readonly (readonly [indicators: readonly string[], words: (word: string) => boolean])[] = [
  [
    ['people'],
    oneOf(
      `${figure} forme* accueilli* recu* touche* rassemble* reuni* attire* concerne* mobilise* initie* embarque* passe* venu* arrive* seduit* trained welcomed attracted drawn gathered brought served helped received hosted seen`,
    ),
  ],
  [
    ['sessions', 'reserved-sessions'],
    oneOf(
      `${figure} organise* anime* propose* dispense* donne* assure* deroule* realise* mene* monte* deploye* deploie* tenu* offert* mis* livre* delivre* permis held hosted run organised organized delivered offered provided staged led given put`,
    ),
  ],
  [
    ['coaching-appointments'],
    oneOf(
      `${figure} organise* assure* realise* mene* tenu* honore* dispense* permis held run organised organized delivered led given`,
    ),
  ],
  [
    ['opportunities'],
    oneOf(
      `${figure} declare* obtenu* trouve* decroche* realise* permis* debouche* abouti* rendu* secured obtained found landed got made brought helped`,
    ),
  ],
  [['attendances'], oneOf(`${figure} realise* pointe* accueilli* attire* rassemble* seen drawn attracted welcomed`)],
  [
    ['training-hours'],
    oneOf(`${figure} dispense* assure* suivi* realise* delivre* donne* delivered given provided led run`),
  ],
  [['registrations'], oneOf(`${figure} pointe* recu* prise* arrive* received taken`)],
  [['partners'], oneOf(`${figure} mobilise* embarque* rassemble* reuni* rejoint* associe* gathered`)],
  [
    ['session-cities', 'session-epci'],
    oneOf(
      `${figure} traverse* parcouru* visite* sillonne* desservi* couvert* touche* concerne* mobilise* rejoint* visited covered served toured`,
    ),
  ],
];

/** What may stand between a noun and what is done to it; being makes it so whatever its form. */
const BEING = oneOf('ete est sont etait etaient fut furent etant is are was were been being');
const HAVING = oneOf('a ont avait avaient ayant have has had');
const BETWEEN = oneOf(
  'qui y en deja aussi ainsi donc ensuite egalement tous toutes who which that already also then all',
);
/** « programmés », « rencontrés » : without their accents they look like nouns, which do not follow another. */
const ALIKE = oneOf('programme programmes programmee programmees rencontree rencontres rencontrees');
const PLURAL = /[sx]$/;
/** English words that are said of what is done, without being, as of what does it; of the latter they lead to something. */
const ENGLISH = oneOf(
  'offered announced declared noticed noted told said provided put staged given made delivered set found held hosted run organised organized led',
);
/** « est passé de 2 285 à 1 959 » : the figure itself moved. */
const MOVED = /^(?:passe|tombe|monte|grimpe|moved)[a-z]* (?:de|d'|a|au|sous|from|to)(?![a-z])/;
const OBJECT = /^ (?:the|a|an|our|their|more|over|nearly|about|some|people|up|on|us|that|it|this|these|¦?\d)/;

/** « 2 285 ateliers programmés », « 1 971 opportunités ont été proposées » : what is done to what is counted, which makes it another count. */
export function unfitting(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  end: number,
  subject: Subject | null,
  marks: readonly Mark[],
): Stretch | null {
  const fits = fitting.find(([indicators]) => subject !== null && indicators.includes(subject.indicator))?.[1];
  if (fits === undefined || subject?.part !== 'value') return null;
  let [isDone, has] = [false, false];
  let last = end;
  for (const { said, start, end: after } of wordsFrom(tokens, end)) {
    if (!/^ ?(?:' ?)?$/.test(text.slice(last, start))) return null;
    if (ALIKE(said)) return { start, end: after };
    if (marks.some((mark) => mark.start < after && mark.end > start)) return null;
    last = after;
    if (BEING(said)) isDone = true;
    else if (HAVING(said)) has = true;
    else if (!BETWEEN(said) && !isAdverb(said, false)) {
      // « 30 120 personnes ont pris part » : they do it.
      if (!isVerb(said) || fits(said) || (has && !isDone) || MOVED.test(text.slice(start, after + 4))) return null;
      const isBare = PLURAL.test(said) || (ENGLISH(said) && !OBJECT.test(text.slice(after, after + 8)));
      return isDone || isBare ? { start, end: after } : null;
    }
  }
  return null;
}

/** « Nous avons programmé 2 285 ateliers », « Nos partenaires offrent 1 971 opportunités » : what is planned or held out is not what came of it. */
export function heldOut(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  { start }: Stretch,
  subject: Subject | null,
): Stretch | null {
  const [auxiliary, verb] = wordsIn(tokens, { start: Math.max(0, start - 60), end: start }).slice(-2);
  if (verb === undefined || !/^ ?(?::|les|des|the)? ?$/.test(text.slice(verb.end, start))) return null;
  const isPlanned =
    /^programme(?:e?s?)$/.test(verb.said) &&
    /^(?:avons|ont|a|ai|avait|avaient|avions|ete|aura|sont|etaient)$/.test(auxiliary?.said ?? '');
  const isOffered =
    (subject?.indicator === 'opportunities' || subject?.indicator === 'coaching-appointments') && OFFERS(verb.said);
  return isPlanned || isOffered ? { start: verb.start, end: verb.end } : null;
}

const OFFERS = oneOf('propos* offr* offert* offer* present* annonc* announc*');

/** What those who give sessions do; who only comes to them follows them. */
const GIVES = oneOf(
  'anime* animai* organise* organisai* propose* dispense* donne* assure* mene* monte* encadre* realise* tenu* tiennent offert* offrent conduit* ran run held organised organized delivered led gave given hosted provided taught teach staged',
);

/** « Des étudiants ont animé 2 285 ateliers » : those who give what is counted tell nothing of who came to it. */
export function givenBy(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  { start: from }: Stretch,
  { start }: Stretch,
  subject: Subject | null,
  marks: readonly Mark[],
): Stretch | null {
  const isGiven =
    subject?.indicator === 'sessions' ||
    subject?.indicator === 'reserved-sessions' ||
    subject?.indicator === 'coaching-appointments';
  if (!isGiven) return null;
  const verb = wordsIn(tokens, { start: from, end: start }).findLast(({ said }) => GIVES(said));
  if (verb === undefined) return null;
  return (
    marks.find(
      ({ meaning, start: at, end }) =>
        meaning.kind === 'trait' &&
        /^(?:gender|occupation|age)$/.test(meaning.trait.of) &&
        at >= from &&
        end <= verb.start &&
        !/[,;:]/.test(text.slice(end, verb.start)),
    ) ?? null
  );
}
