import { oneOf } from './oneOf.ts';

/** Words that judge and do not tell apart: « belle », « record », « impressive ». And what every workshop of the programme is: free, open, digital. */
export const isPraise = oneOf(`
beau belle beaux belles bel bon bonne bons bonnes joli jolie grand grande grands grandes petit petite petits petites fort forte forts fortes net nette gros grosse
formidable* incroyable* remarquable* exceptionnel* historique* superbe* magnifique* impressionnant* inedit* inespere* solide* spectaculaire* important* significatif* notable* jolie*
record records reussi* plein* complet* comble* combles nombreu* simple* unique* different* distinct* divers* varie* possible* reel* veritable* vrai* symbolique* precis* exact* officiel* cher chers chere cheres
fier* heureu* ravi* merci bravo felicitations cle cles healthy cumule cumules cumulee cumulees succes reussite fierte curieux parite fidelite surprise stupeur contradiction promesse promesses portrait ambition preuve exploit pari defi constat anniversaire moment engouement affluence elan dynamique sourire plaisir enthousiasme joie
gratuit* ouvert* numerique* digital* regional* local locale locaux locales territorial* collectifs collective collectives individuel* professionnel* personnel* public publics
proud great fantastic remarkable impressive whopping full packed busy big huge strong free open new total proud happy successful success thanks thank record milestone achievement good best-ever single different distinct unique
digital regional local professional personal individual public
`);
