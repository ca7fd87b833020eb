import { oneOf } from './oneOf.ts';

/** « potentiellement », « mensuellement », « conjointement » : how sure, how often, with whom. */
const telling = oneOf(`
potentiellement probablement theoriquement virtuellement vraisemblablement apparemment pretendument eventuellement hypothetiquement
mensuellement annuellement hebdomadairement quotidiennement journellement trimestriellement regulierement frequemment occasionnellement ponctuellement nuitamment
respectivement conjointement separement partiellement majoritairement essentiellement principalement exclusivement uniquement isolement physiquement
early family italy reply supply assembly july likely unlikely friendly daily weekly monthly yearly quarterly hourly elderly
potentially possibly probably hopefully allegedly reportedly supposedly theoretically partly partially remotely virtually separately jointly respectively mainly mostly exclusively solely regularly physically
`);
const bare = oneOf(`
souvent parfois longtemps aujourd hui neanmoins nonobstant vite tard tot derechef seulement vraiment notamment surtout pourtant cependant toutefois desormais aujourd'hui volontiers partout presque environ exactement justement pile sitot autrefois naguere maintenant tantot certes helas
well indeed fully really truly thus though however altogether overall now far long today later together almost nearly quite
`);

/** An adverb that only colours what is said. What ends like one right after a determiner is a noun: « lors du recrutement ». */
export function isAdverb(word: string, isAfterDeterminer: boolean): boolean {
  if (bare(word)) return true;
  return !isAfterDeterminer && !telling(word) && word.length > 5 && (word.endsWith('ment') || word.endsWith('ly'));
}
