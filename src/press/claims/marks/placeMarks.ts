import { foldText } from '../text/foldText.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mark, Place } from './marks.ts';
import { unnamedPlaces } from './unnamedPlaces.ts';

const OUT =
  "(?:(?:ailleurs qu'a|ailleurs que dans|hors d[e']|hors|en dehors de|au-dela de|outside(?: of)?|excluding|except|sauf(?: a)?|hormis|sans compter|without|beyond|other than|excepte) ?(?:in )?)";
/** What is left of a place: of the region, what is outside its hub. */
const REST =
  "(?:ailleurs (?:en|dans) (?:la )?|elsewhere in (?:the )?|(?:dans |sur )?(?:tout )?le reste d(?:e |u |')(?:l'|la )?|(?:in )?the rest of (?:the )?)";
const LEAD =
  "(?:(?:dans|a|au|aux|en|de|du|des|sur|pour|vers|in|at|of|for|from|to|around|across|espace|numerique|ville|commune|departement|department|town|city|le|la|les|the|[dl]')(?: |(?<=')))*";
/** What leads to a name, as far back as it goes. */
const BEFORE = new RegExp(`(?:^|(?<![a-z]))(${OUT})?(${REST})?(?:${LEAD})$`);
/** The longest lead. */
const LOOK_BACK = 60;

interface Named {
  /** Folded. */
  readonly own: string;
  readonly place: Place;
  readonly isTown: boolean;
  /** What must stand before a name that lost its article: « au Vigan ». */
  readonly contracted?: RegExp;
}

/** Every place that a folded text names. Towns are looked for with a capital, and only where grammar makes them one. */
export function placeMarks(folded: string, tokens: readonly Token[], lexicon: Lexicon): readonly Mark[] {
  const found: Mark[] = [];
  const names = namesOf(lexicon);
  for (const { kind, said: word, start: at, isCapital } of tokens) {
    if (kind !== 'word' || !isCapital) continue;
    for (const { own, place, isTown, contracted } of names.get(word) ?? []) {
      const end = at + own.length;
      if (!folded.startsWith(own, at) || /^(?:[a-z]|-[a-z])/.test(folded.slice(end, end + 2))) continue;
      if (contracted !== undefined && !contracted.test(folded.slice(Math.max(0, at - 5), at))) continue;
      const back = folded.slice(Math.max(0, at - LOOK_BACK), at);
      const said = BEFORE.exec(back);
      const start = said === null ? at : at - (back.length - said.index);
      if (isTown && !isPlaced(folded, { start, at, end })) continue;
      const isRest = said?.[2] !== undefined;
      const isWhole = place.in === 'region';
      if (isRest)
        found.push({ start, end, meaning: isWhole ? { kind: 'where', place: { in: 'elsewhere' } } : { kind: 'stop' } });
      else if (said?.[1] === undefined)
        found.push({ start, end: end + afterName(folded, end, place), meaning: { kind: 'where', place } });
      else if (place.in === 'cities' && place.codes.join() === lexicon.hub)
        found.push({ start, end, meaning: { kind: 'where', place: { in: 'elsewhere' } } });
      else found.push({ start, end, meaning: { kind: 'stop' } });
    }
  }
  return [...found, ...unnamedPlaces(folded, tokens, lexicon)];
}

/** « the Aude department ». */
function afterName(folded: string, end: number, place: Place): number {
  return place.in === 'departments'
    ? (/^ (?:department|area)(?![a-z])/.exec(folded.slice(end, end + 12))?.[0].length ?? 0)
    : 0;
}

/** Names by their first word. */
type Names = ReadonlyMap<string, readonly Named[]>;
const kept = new WeakMap<Lexicon['cities'], Names>();

function namesOf({ cities, departments, epcis, region }: Lexicon): Names {
  const known = kept.get(cities);
  if (known !== undefined) return known;
  const towns = cities.map(({ code, name }): Named => ({
    own: foldText(name),
    place: { in: 'cities', codes: [code] },
    isTown: true,
  }));
  const contracted = towns.flatMap((town): readonly Named[] => {
    const [, article = '', rest = ''] = /^(les?) (.+)$/.exec(town.own) ?? [];
    if (rest === '') return [];
    return [
      { ...town, own: rest, contracted: article === 'le' ? /(?:^|[^a-z])(?:au|du) $/ : /(?:^|[^a-z])(?:aux|des) $/ },
    ];
  });
  const bare = new Set(towns.map(({ own }) => own));
  const members = new Map<string, string[]>();
  for (const { code, epci } of cities) if (epci !== null) members.set(epci, [...(members.get(epci) ?? []), code]);
  const named = [
    { own: foldText(region), place: { in: 'region' } as const, isTown: false },
    ...departments.map(({ code, name }): Named => ({
      own: foldText(name),
      place: { in: 'departments', codes: [code] },
      isTown: false,
    })),
    ...epcis.flatMap(({ code, name }): readonly Named[] => {
      const codes = members.get(code) ?? [];
      const short = foldText(name.replace(EPCI, '').replace(/ \(.*\)$/u, ''));
      // A group that has the bare name of a town is not told from it.
      const names = bare.has(short) ? [foldText(name)] : [...new Set([foldText(name), short])];
      return names.map((own) => ({ own, place: { in: 'cities', codes }, isTown: false }));
    }),
    ...towns,
    ...contracted,
  ];
  const byWord = new Map<string, Named[]>();
  for (const each of named) {
    const first = /^[a-z]*/.exec(each.own)?.[0] ?? '';
    byWord.set(first, [...(byWord.get(first) ?? []), each]);
  }
  kept.set(cities, byWord);
  return byWord;
}

const EPCI = /^(?:CA|CC|CU|Communauté d.agglomération|Communauté de communes) (?:de |du |des |d.|Le |La )?/u;

/** Whether a capital name stands where a place does: after a preposition, in a list, before a number or a verb, alone on its line. */
function isPlaced(
  folded: string,
  { start, at, end }: { readonly start: number; readonly at: number; readonly end: number },
): boolean {
  const before = folded.slice(Math.max(0, start - 12), start);
  const after = folded.slice(end, end + 30);
  if (at > start && !/^(?:le|la|les|l'|the) ?$/.test(folded.slice(start, at))) return true;
  if (/^ (?:space|hub|centre|center|team|trainees|learners|workshops?)(?![a-z])/.test(after)) return true;
  const isLed =
    /(?:^|[\s(«"'])(?:a|au|aux|en|de|d'|et|ou|and|or|hors|in|at|of|for|from|to|puis|comme|que|qu'|than|devant|derriere|vs|contre|devance[a-z]*|precede[a-z]*|depasse[a-z]*|distance[a-z]*|talonne[a-z]*|beats?|outpace[sd]?|overtakes?|est|etait|is|was) $|[,|;:/(+#\t•-] ?$/.test(
      before,
    );
  const isHead = /(?:^|[.!?;\n¦«"»>] ?|- )$/.test(before);
  const goes =
    /^ ?(?:[:|(,;\t/+=-]|\.(?= |\n|$)|\d|$|\n|(?:et|and|a|ont|has|have|had|compte|forme|accueille|recoit|reunit|affiche|totalise|concentre|rassemble|est|is|was|arrive|n'est|avec|with|comptait|organise|propose|enregistre|approche|depasse|atteint|passe|fait|pese|represente|devance|hosted|welcomed|logged|counts?|attracted|trained|drew|saw|reached|recorded|held|ran|leads|had|proved|alone|seule|se|s'est|y|attire|signe|aligne|accounts|accounted|represents|represented|makes|made|totalled|drew|receives|attracts|hosts|runs|trains|remains|reste|demeure|tient|garde|domine|pese|monte|compte[a-z]*|ferme|suit|gagne|perd|devait|en|plus|moins|pres|environ|un peu)(?![a-z]))/.test(
      after,
    );
  if (isLed && !/^ [a-z]/.test(after)) return true;
  if (isLed && /[,;(|] ?$/.test(before)) return goes;
  if (isLed) return true;
  return isHead && goes;
}
