import type { Mark } from '../marks/marks.ts';
import type { Subject } from '../reading.ts';
import type { Stretch } from './segments.ts';

/** What may stand between a noun and its verb. */
const BETWEEN =
  "(?:,? ?(?:qui |y |en |l'|s'|se |n')?(?:(?:a avoir|ayant|ont|a|avaient|sont|etaient|ete|nous|vous|have|had|were|been|who|has|deja|ainsi|aussi|ensuite|egalement|y|en|[a-z]{3,}ment|then|also|already) )*)";
/** What those who hold workshops do, and what is done to workshops and towns: people who come do and undergo other things. */
const HELD =
  "(?:organis|anim|propos|dispens|donn|assur|programm|deploy|deploi|men|livr|deliver|offr|offer|(?<=(?:ete|been|were) )visit|heberg|signal|annonc|declar|expliqu|affirm|demontr|rapport|tenu|ran|run|led|lead|held|hold|host|gave|give|provid|staged|put|set|organiz|observ|relev|confirm|rappel|partag|serv|toured|repond(?!u?(?:ent)? (?:present|a (?:l'|notre |cet )appel))|financ|soutenu|soutien|told|said|say|announc|declared|kept|stay|stayed|remain|remained|commenc|entam|termin|achev|quitt|abandonn|poursuivi|poursuiv|poursui|continu|revien|reven|vu(?! (?:s'ouvrir|passer))|choisi(?! (?:d|nos |notre |le |la |l'|cette |ce )))(?:e|ed|es|ee|ees|ent|er|ez|ait|aient|ant|a|ons|ing|s|u|us|ue|ues|ert|erts)?";
const PEOPLE = new RegExp(`^ ${BETWEEN}(${HELD})(?![a-z])`);
/** Coming, and what the programme does to those who come. */
const DONE = /^ (?:[a-z]+ )*?(?:offered (?:a|the)|(?:ont )?rendu|saw|seen)/;

/** « 30 120 personnes ont donné leur avis » : a verb that those who are counted are not counted for. */
export function misfit(text: string, end: number, subject: Subject | null, marks: readonly Mark[]): Stretch | null {
  const id = subject?.indicator;
  if (id !== 'people' && id !== 'coached-people') return null;
  const said = PEOPLE.exec(text.slice(end, end + 80));
  const verb = said?.[1];
  if (said === null || verb === undefined || DONE.test(text.slice(end, end + 80))) return null;
  const start = end + said[0].length - verb.length;
  // « à Sète » is no English verb.
  if (marks.some((mark) => mark.meaning.kind === 'where' && mark.start < end + said[0].length && mark.end > start))
    return null;
  return { start, end: start + verb.length };
}
