import { INVERTED } from '../quiet/speech.ts';

/** Who tells, and thanks: nothing of it restricts what was told. */
export const VOICE = new RegExp(
  `^[\\s«"“(]*(?:(?:${INVERTED})|(?:a |ont )?(?:declare|juge|confie|explique|souligne|indique|rappelle|assure|precise|annonce|estime|resume|affirme|deplore|sourit|conclut|note|glisse|lance|salue)(?![a-z])|merci|bravo|d'apres|a en croire|selon (?:le|la|notre) (?:bilan|plaquette|rapport|direction|programme|dossier)|according to (?:the|our) (?:report|director|programme|annual)|says? |said |thank)`,
);
/** « d’après le rapport de » : whose words these are. */
export const SOURCE =
  /^[\s«"“(]*(?:d'apres|selon|a en croire|according to) [a-z' ]*?(?:d[eu]|des|d'|of)(?: |(?<='))(?=[a-z])/;
/** « , the mayor told reporters ». */
export const SAYS =
  /^[a-z' ]{3,50} (?:say|says|said|told [a-z]+|claims?|boasts?|reports?|insists?|adds?|notes?)[\s.,!?»"”]*$/;
/** Openers of a remark on what was said: it tells nothing of who is counted, but for what a preposition leads to. */
export const REMARK =
  /^[\s«"“(]*(?:(?:et|mais|car|or|puis|and|but|so) (?=nous |on |je |j'|c'|ce n'est|cela |we |it |that |this )|les autres|le reste|the (?:rest|others)|c'est|ce (?:qui|n'est)|cela|voila|de quoi|soit (?:(?:un|une) (?:record|belle)|(?:un peu |bien |a peine |legerement )?(?:plus|moins|mieux|autant) qu)|(?:complet|form|ferm|ouvr|occup|prend|prenn|decroch|appreci|plebiscit|savour)(?:e|ent|nent|s)? (?:le |la |les |l')|s'est |qui dit|nous |on |il (?:faut|est|y a|s'agit|suffit)|je |j'|une? (?!a |est |population|clientele|jeunesse|foule|patientele|audience|classe|generation|frange|categorie|tranche|majorite|partie|par|pour|sur|dans|dizaine|centaine|public (?!auquel|que |qui |dont )|moitie|minorite|poignee|seule? )|le (?!tout|plus|soir|matin|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|week|midi|jour|gros|public)[a-z]+ d|meme si|signe|preuve|gage|fruit|comme (?:un|une|le|la) |grace a (?:l'engagement|la mobilisation|l'appui|notre|nos|leur|son|votre)|it's|it is|that's|this is|that is|which is|which (?:makes|shows|means|proves)|a (?:record|real|great|remarkable|first|new record|success|testament|sign|tribute)|an? (?:unprecedented|unexpected|impressive)|what a|not bad|we |i |pas une? (?:de|seul))/;
/** What opens a remark after a colon or a dash. */
export const ARTICLE =
  /^[\s«"“]*(?:le (?!tout)|la (?!plupart|moitie|majorite)|l'(?!essentiel|ensemble)|une? (?!sur|par|pour)|the |a |an |quel|what|comme |encore |toujours |can )/;
/** What leads on to who, where and when. */
export const LEADS =
  /^[\s«"“(]*(?:dans|en|a|au|aux|chez|parmi|pour|avec|sans|hors|sauf|hormis|sur|selon|depuis|pendant|durant|lors|entre|cote|sous|apres|avant|des|contre|dont|soit|et|ou|puis|quand|lorsque|si|uniquement|tous|toutes|in|at|for|of|among|with|during|from|outside|excluding|except|without|since|between|across|over|throughout|by|on|where|when|if|unless|only|all|who|qui|que|y compris|hommes|femmes)(?![a-z])/;
export const FINITE =
  /n'[a-z]+ pas|(?<![a-z])(?:est|sont|ont|etait|etaient|c'est|n'est|n'a|n'ont|fait|font|reste|suffit|progresse|reve|sillonnent|arrive|vient|on|nous|is|are|was|were|has|have|had|it's|we|it|does|did|remains?|keeps?)(?![a-z])/;

/** What a clause goes on with after words within it. */
export const GOES_ON =
  /^(?:(?:ne|n'|se|s'|y|en|l'|les|leur|nous|vous|ont|a|avaient|avait) ?)*(?:est|sont|ont|etait|etaient|fut|furent|a|avait|avaient|cherch[a-z]*|suivi[a-z]*|participe[a-z]*|viennent|is|are|was|were|has|have|had|came|took|attended|joined)(?![a-z])/;
