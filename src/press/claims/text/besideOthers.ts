import type { Read } from '../state.ts';

/** A number with what the numbers before and after it in its sentence stop: each is understood alone, and may still be a part of another that is not measured. */
export function besideOthers(text: string, each: Read, before: Read | undefined, next: Read | undefined): Read {
  return underSame(text, doneBy(text, parted(text, each, next), before), before);
}

/** « pour moitié en ligne » : a share that is not measured parts the whole. */
function isPartly(text: string, { spotted, found }: Read): boolean {
  return (
    spotted.quantity.kind === 'share' &&
    found.stopped !== null &&
    /(?<![a-z])pour $/.test(text.slice(Math.max(0, spotted.start - 6), spotted.start))
  );
}

/** A clause that begins with what somebody is or has. */
const PARTICIPLE = /(?:^|[.!?\n«"]) ?(?:[a-z]{2,}ant|[a-z]{2,}ing|agee?s?|aged|nee?s?|born)(?: [a-z']+){0,3} ?$/;
const LOOK_BACK = 60;

function stoppedBy(each: Read, { spotted, found }: Read): Read {
  return { ...each, found: { ...each.found, stopped: { start: spotted.start, end: found.end } } };
}

/** « Des rendez-vous ont permis d’épauler 3 024 personnes » : the word that stopped the number before stands over this one too. */
function underSame(text: string, each: Read, before: Read | undefined): Read {
  const stopped = before?.found.stopped ?? null;
  if (before === undefined || stopped === null || each.found.stopped !== null) return each;
  if (stopped.start < before.spotted.end || stopped.start >= each.spotted.start) return each;
  const isApart = /[.,;:()|\n\t¦]/.test(text.slice(stopped.start, each.spotted.start));
  return isApart ? each : { ...each, found: { ...each.found, stopped } };
}

/** « Deux formateurs ont accueilli 30 120 personnes » : another number of what is not measured did it. */
function doneBy(text: string, each: Read, before: Read | undefined): Read {
  if (before === undefined || each.found.stopped !== null || before.found.stopped === null) return each;
  if (isPartly(text, before)) return stoppedBy(each, before);
  // « À moitié endormies, 30 120 personnes » : how they were comes before them.
  const isState =
    before.spotted.quantity.kind === 'share' &&
    /(?:^|[.!?\n«"]) ?(?:a |for )?$/.test(text.slice(Math.max(0, before.spotted.start - 4), before.spotted.start)) &&
    /^ [^,.;:]*, (?:les |ces |the |these )?$/.test(text.slice(before.spotted.end, each.spotted.start));
  if (isState) return stoppedBy(each, before);
  if (before.found.subjects.length > 0 || before.spotted.quantity.kind !== 'count') return each;
  const gap = text.slice(before.found.end, each.spotted.start);
  // « Ayant plus de deux enfants, 30 120 personnes » : who they are comes before them.
  const head = text.slice(Math.max(0, before.spotted.start - LOOK_BACK), before.spotted.start);
  if (PARTICIPLE.test(head) && /^, (?:les |ces |the |these )?$/.test(gap)) return stoppedBy(each, before);
  if (
    /[.,;:()|\n\t¦]| - /.test(gap) ||
    /^ ?(?:et|and|ou|pour|dans|avec|sur|en|dont|contre|puis|a|for|in|with)(?![a-z])/.test(gap)
  )
    return each;
  return stoppedBy(each, before);
}

/** « 30 120 personnes ayant deux enfants » : another number that tells them apart and is not measured stops the one before. */
function parted(text: string, each: Read, next: Read | undefined): Read {
  if (next === undefined || each.found.stopped !== null) return each;
  const gap = text.slice(each.spotted.end, next.spotted.start);
  if (isPartly(text, next)) return stoppedBy(each, next);
  // « 3 024 personnes accompagnées plus de trois fois » : a part of them.
  const isTimes = /^ (?:fois|times)(?![a-z])/.test(text.slice(next.spotted.end, next.spotted.end + 8));
  if (isTimes && !each.found.isMean && !/[,;:()\n]/.test(gap)) return stoppedBy(each, next);
  // « 51 communes de moins de 5 000 habitants ».
  const isOf =
    each.spotted.quantity.kind === 'count' && /^ (?:de|of|d') ?$/.test(text.slice(each.found.end, next.spotted.start));
  if (isOf && each.found.end > each.spotted.end) return stoppedBy(each, next);
  // « 51 communes ont reçu deux ateliers ».
  const isEach =
    next.spotted.quantity.kind === 'count' &&
    next.spotted.quantity.value <= 30 &&
    (next.found.subjects[0]?.indicator === 'sessions' || next.found.subjects[0]?.indicator === 'attendances');
  if (
    isEach &&
    each.spotted.quantity.kind === 'count' &&
    /^[^,;:()\n]* (?:(?:ont|have|has|had) [a-z]|a (?:recu|accueilli|heberge|eu|suivi|organise|anime|tenu))/.test(gap)
  )
    return stoppedBy(each, next);
  if (next.found.subjects.length > 0) return each;
  const tells = /(?<![a-z])(?:ayant|qui|avec|dont les|having|who|with|aged?|ages?|agees?)(?![a-z])[^,;:()]*$/.test(gap);
  if (!tells || /[,;:()\n]/.test(gap)) return each;
  return stoppedBy(each, next);
}
