import { oneOf } from './oneOf.ts';

/** What every workshop of the programme is, and words that only say how many there were: free, open, digital, different, in all. */
export const isEverywhere = oneOf(`
gratuit* ouvert* numerique* digital* regional* territorial* collectifs collective collectives individuel* professionnel* personnel* public publics
local locale locaux locales different* distinct* divers* unique* cumule cumules cumulee cumulees exact* precis* officiel* reel* nombreu* record records possible*
free open digital regional professional personal individual public different distinct unique total
`);

/** Words that judge and do not tell apart where they are said of the whole: « belle », « record », « impressive ». Right after the noun counted they tell apart. */
export const isPraise = oneOf(`
beau belle beaux belles bel bon bonne bons bonnes joli jolie grand grande grands grandes petit petite petits petites fort forte forts fortes net nette gros grosse
formidable* incroyable* remarquable* exceptionnel* historique* superbe* magnifique* impressionnant* inedit* inespere* solide* spectaculaire* important* significatif* notable* jolie*
reussi* plein* complet* comble* combles simple* varie* veritable* vrai* symbolique* cher chers chere cheres
fier* heureu* ravi* merci bravo felicitations cle cles healthy succes reussite fierte curieux parite fidelite surprise stupeur contradiction promesse promesses portrait ambition preuve exploit pari defi constat anniversaire moment engouement affluence elan dynamique sourire plaisir enthousiasme joie
eloquent* encourageant* satisfaisant* prometteu* flatteu* honorable* appreciable* considerable* colossal* enorme* immense* inattendu* rejouissant* reconfortant* parlant* evident* indeniable* incontestable* riche riches fidele fideles franche franches rare* premiere premier vertigineu* vibrant* chaleureu* enthousiast* tonitruant* modeste* sobre* fou folle dingue genial* super top excellent* extraordinaire* fabuleu* epatant* bluffant* ambitieu* positif* positive* favorable* stable* soutenu* croissant* constant* regulier reguliere equilibre* raisonnable* honnete* correct* majoritaire* minoritaire* humain humaine inegale* inegalee intact* intense* palpable* tangible* concret* concrete* durable*
chapeau
proud great fantastic remarkable impressive whopping full packed busy big huge strong proud happy successful success thanks thank record milestone achievement good best-ever single
delighted pleased thrilled excited honoured honored grateful amazing incredible extraordinary outstanding wonderful brilliant superb encouraging promising significant substantial considerable notable striking staggering astonishing solid healthy steady stable positive excellent terrific splendid
`);
