import { oneOf } from './oneOf.ts';

/** « potentiellement », « mensuellement », « conjointement » : how sure, how often, with whom. */
const telling = oneOf(`
potentiellement probablement theoriquement virtuellement vraisemblablement apparemment pretendument eventuellement hypothetiquement
mensuellement annuellement hebdomadairement quotidiennement journellement trimestriellement regulierement frequemment occasionnellement ponctuellement nuitamment
recemment dernierement nouvellement anterieurement posterieurement prealablement precedemment prochainement actuellement simultanement provisoirement temporairement officieusement informellement benevolement oralement
respectivement doublement triplement faussement fictivement abusivement mensongerement erronement pretendument censement nocturnement ulterieurement exterieurement interieurement facultativement obligatoirement
administrativement rarement longuement naguere autrefois jadis directement durablement intensivement insuffisamment completement integralement idealement initialement
rarely seldom often sometimes partly wrongly falsely fictitiously initially ideally locally nationally formerly
conjointement separement partiellement majoritairement essentiellement principalement exclusivement uniquement isolement physiquement
early family italy reply supply assembly july likely unlikely friendly daily weekly monthly yearly quarterly hourly elderly
potentially possibly probably hopefully allegedly reportedly supposedly theoretically partly partially remotely virtually separately jointly respectively mainly mostly exclusively solely regularly physically
`);
const bare = oneOf(`
souvent parfois longtemps aujourd hui neanmoins nonobstant vite tard tot derechef seulement vraiment notamment surtout pourtant cependant toutefois desormais aujourd'hui volontiers partout presque environ exactement justement pile sitot maintenant tantot certes helas
well indeed fully really truly thus though however altogether overall now far long today later together almost nearly quite
`);

/** « financièrement », « individuellement » : by what, in what. */
const OF_SOMETHING = /(?:al|iqu|air|iel|uel|ier|on?nel|tel)l?ement$|(?:ierement)$/;
/** Adverbs with such an ending that only judge. */
const judging = oneOf(`
finalement egalement totalement fatalement normalement moralement idealement radicalement globalement loyalement banalement brutalement capitalement magistralement royalement triomphalement phenomenalement colossalement initialement speciale principalement generalement specialement
logiquement historiquement symboliquement magnifiquement fantastiquement energiquement dynamiquement authentiquement heroiquement pratiquement stoiquement magiquement automatiquement systematiquement mecaniquement paradoxalement theatralement
naturellement reellement exceptionnellement formellement actuel eternellement mutuellement perpetuellement continuellement habituellement traditionnellement rationnellement inconditionnellement cruellement fraternellement solennellement essentiellement
necessairement ordinairement extraordinairement solidairement volontairement salutairement
premierement dernierement entierement pleinement fierement regulierement particulierement singulierement legerement familierement sincerement cherement clairement altierement
`);

/** Whether it says how sure, how often, with whom, by what or in what. */
export function isTellingHow(word: string): boolean {
  return telling(word) || (OF_SOMETHING.test(word) && !judging(word));
}

/** An adverb that only colours what is said. What ends like one right after a determiner is a noun: « lors du recrutement ». */
export function isAdverb(word: string, isAfterDeterminer: boolean): boolean {
  if (bare(word)) return true;
  return !isAfterDeterminer && word.length > 5 && /(?:ment|ly)$/.test(word) && !isTellingHow(word);
}
