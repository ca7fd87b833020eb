import { oneOf } from '../text/quiet/oneOf.ts';

/** The closed classes of French, as far as they tell what the word after them is. */
export const isDeterminer = oneOf(
  'le la les l un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelque quelques chaque plusieurs quel quelle quels quelles tout toute tous toutes deux trois',
);
/** A preposition with its article. */
export const contracted: Readonly<Record<string, string>> = { du: 'de', des: 'de', au: 'a', aux: 'a' };
export const isPreposition = oneOf(
  'de d a dans en par pour sur avec chez vers entre lors selon via jusqu depuis pendant durant apres avant sous sans hors parmi derriere devant malgre contre outre grace face aupres autour des loin pres envers contrairement',
);
/** Who may be the subject of a verb without being those who are counted. */
export const isPronoun = oneOf('je j tu il on nous vous ce c cela ca qui chacun chacune tout rien personne nul autrui');
/** Who may be those who are counted. */
export const isThem = oneOf(
  'ils elles elle eux celles ceux celui celle beaucoup certains certaines plusieurs tous toutes aucun aucune',
);
export const isClitic = oneOf('me m te t se s y en lui leur ne n l le la les nous vous');
export const isAuxiliary = oneOf(
  'est sont suis sommes etes etait etaient fut furent ete etre ai as ont avons avez avait avaient eut eurent avoir aura auront peut peuvent pouvons pouvez doit doivent devons devez',
);
/** What joins clauses. */
export const isJoining = oneOf(
  'et ou mais or ni car donc puis que qu dont lorsque lorsqu quand tandis alors parce puisque puisqu comme aussi ainsi plus moins si tant',
);

/** Verbs of what did not come, is hoped, feared, denied or made up: a figure told after them is none. By their stems. */
export const isUnreal = oneOf(`
esper* vis visons visait visions rev* reve* prev* prevoi* imagin* souhait* promet* promis* contest* dement* nie nient nier niait niaient exager* gonfl* truqu* ment dout* ignor* crain* craign* pretend* suppos* manqu* echou* annul* report* supprim* refus* renonc* abandonn* ambitionn* projet* table* tabl* mise misons misait parie parions pariait
fix* cibl* envisag* estim* evalu* extrapol* simul* invent* fantasm* fabul* moqu* mentent menti devait devaient devrait devraient pourrait pourraient aurait auraient aurions aurais serions serais pourrions devrions voudrions serait seraient faudrait voudrait voudraient voulait voulaient voulons souhaitait
insatisf* inassouv* inachev* inabout* incompl* exclu* ecart* sauf excep* vir* licenci* perd* perdu*
`);

/** « Quand », « si » : what follows says when, or on what condition. */
export const isCondition = oneOf('si quand lorsque lorsqu des sitot');
