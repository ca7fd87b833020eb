/** Words of publishing. */
export const publish = {
  'publish.title': 'Publier',
  'publish.lead':
    'Sans nom, adresse, téléphone, date de naissance ni texte libre : un jeu de données pseudonymisé, que la page charge chez les visiteurs, ou seulement des tableaux protégés et arrondis, pour les données ouvertes. Rien n’est envoyé : vous enregistrez une archive, que vous déposez où vous voulez.',
  'publish.press': 'Jeu de données pseudonymisé',
  'publish.open': 'Tableaux protégés seulement',
  'publish.site': 'Site public : chiffres publiés seulement, aucune ligne, aucune personne',
  'publish.site.for': 'Chiffres',
  'publish.site.periods': 'Périodes',
  'publish.site.by': 'Et, pour chaque période, une à une',
  'publish.site.departments': 'Départements ({count, number})',
  'publish.site.cities': 'Villes de séance ({count, number})',
  'publish.site.themes': 'Thèmes ({count, number})',
  'publish.site.partners': 'Partenaires ({count, number})',
  'publish.site.views':
    '{count, plural, =0 {Choisissez une période.} one {# vue : toutes les pages y seront ouvertes une fois.} other {# vues : toutes les pages y seront ouvertes une fois.}}',
  'publish.site.cancel': 'Arrêter',
  'publish.site.running': 'Préparation : {done, number} pages sur {all, number}',
  'publish.site.ready':
    '{count, plural, one {# vue} other {# vues}} de chaque page, {size, number} ko avant compression. Le site ne contient aucune ligne ni aucune personne : seulement les chiffres déjà protégés que ces pages montrent.',
  'publish.site.left-out':
    '{count, plural, one {# vue n’est pas publiée : à côté des autres, ou d’une publication passée, elle parlerait de 1 à 10 personnes.} other {# vues ne sont pas publiées : à côté des autres, ou d’une publication passée, elles parleraient de 1 à 10 personnes.}}',
  'publish.press.note':
    'Pour des lecteurs tenus à la même confidentialité (intranet, mot de passe), jamais pour un site public : les jours d’une même personne y restent ensemble, et qui connaît une venue peut la retrouver.',
  'publish.page.current': 'À jour au {day}.',
  'publish.page.replaced': 'Remplacé : ce chiffre était de {before}, publié le {day}.',
  'publish.page.withdrawn': 'Retiré le {day} : ce chiffre n’est plus publié et ne doit plus être cité.',
  'publish.page.see': 'Voir ce chiffre et ce dont il est fait',
  'publish.page.months': '{name}, mois par mois. {values}',
  'publish.place': 'Où sera-t-il servi ?',
  'publish.place.none': 'À choisir',
  'publish.place.intranet': 'Sur un intranet',
  'publish.place.password': 'Derrière un mot de passe',
  'publish.place.handed': 'Remis en main propre',
  'publish.place.public': 'Sur un site ouvert à tous',
  'publish.place.refused':
    'Un jeu de données pseudonymisé ne se publie pas sur un site ouvert à tous : des personnes y seraient retrouvées. Choisissez « Site public » ci-dessus.',
  'publish.variant': 'Ce qui est gardé',
  'publish.variant.kept': 'Commune, situation, âge et genre, sauf les combinaisons de moins de 11 personnes',
  'publish.variant.folded': 'Et rien de tout cela de qui serait seul, un jour et dans une ville, à répondre ainsi',
  'publish.months': 'Des mois au lieu des jours et des heures',
  'publish.months.loss':
    'Ne se disent plus : les semaines, les jours de la semaine et les heures ; les jours de séance et les étapes de la tournée ; les délais et le suivi des nouveaux venus ; les périodes qui coupent un mois.',
  'publish.years': 'Chaque année du programme à part : qui revient l’année suivante y est quelqu’un d’autre',
  'publish.years.loss':
    'Ne se disent plus : les nouveaux venus et les personnes revenues, le cumul depuis l’ouverture, les personnes d’une période à cheval sur deux années, le suivi des nouveaux venus.',
  'publish.compare': 'Mesurer ce que cache chaque variante',
  'publish.compare.title': 'Combien de personnes qui les connaît un peu peut retrouver, selon ce qui est gardé',
  'publish.compare.whole': 'tout',
  'publish.compare.months': 'des mois',
  'publish.compare.years': 'des années à part',
  'publish.compare.folded': 'réponses seules masquées',
  'publish.compare.days': 'Par les jours, ou les mois, de ses venues',
  'publish.compare.visit': 'Par une venue, le genre et l’âge',
  'publish.compare.portrait': 'Par une venue et tout le visible',
  'publish.compare.everything': 'Par tout à la fois',
  'publish.compare.cell': '{count, number} ({share})',
  'publish.exposed':
    'Sur {people, plural, one {# personne venue} other {# personnes venues}}, qui connaît un peu quelqu’un le retrouve dans ce jeu de données :',
  'publish.exposed.days': 'par les jours de ses venues : {count, number} ({share})',
  'publish.exposed.visit':
    'par une seule venue (jour et ville), son genre et sa tranche d’âge : {count, number} ({share})',
  'publish.exposed.portrait': 'par une seule venue et tout ce qui est visible de lui : {count, number} ({share})',
  'publish.exposed.everything': 'par toutes ses venues et tout ce qui est visible de lui : {count, number} ({share})',
  'publish.exposed.means':
    'Retrouvée, une personne l’est entièrement : ses autres venues, son accompagnement, sa situation se lisent (d’une seule année, si les années sont à part). Aucune variante ne rend anonyme ; pour un public plus large, publiez un site public. Ces mesures restent ici : l’archive ne les contient pas.',
  'publish.what': 'Ce qui est publié',
  'publish.licence': 'Licence',
  'publish.key.none':
    'Signature (facultative) : donnez en haut de cette page le fichier de la clé privée, pour que les visiteurs sachent que ces chiffres viennent de vous.',
  'publish.key.needed':
    'Ce programme n’accepte que des publications signées : donnez en haut de cette page le fichier de la clé privée. La page des visiteurs refuserait celle-ci.',
  'publish.key.other':
    'La clé donnée n’est pas celle du programme : la page des visiteurs refuserait cette publication. Donnez la bonne, ou changez "publicKey" dans programme.json.',
  'publish.key.not-a-key':
    'Ce fichier de clé n’est pas une clé privée Ed25519 en clair (PEM), comme en fait « bilan keys » : rien ne sera signé avec lui.',
  'publish.key.unsupported':
    'Ce navigateur ne sait pas signer (Ed25519) : mettez-le à jour, ou publiez en ligne de commande avec --sign.',
  'publish.key.ready': 'La publication sera signée. La clé est oubliée quand vous fermez cette page.',
  'publish.key.unnamed':
    'La publication sera signée. Pour que la page des visiteurs le vérifie, mettez "publicKey": "{key}" dans programme.json.',
  'publish.ledger.none':
    'Aucune publication passée connue : donnez en haut de cette page le fichier ledger.json de la dernière archive, s’il y en a une.',
  'publish.ledger.known':
    '{count, plural, one {# publication passée} other {# publications passées}} : la nouvelle sera comparée à chacune.',
  'publish.past': 'Voir les publications passées',
  'publish.past.release':
    'Le {day}, {profile, select, open {en données ouvertes} other {pour la presse}} : {shown, plural, one {# chiffre} other {# chiffres}}, {withheld, plural, =0 {aucun masqué} one {# masqué} other {# masqués}}.',
  'publish.past.first': 'La première : rien à quoi la comparer.',
  'publish.past.since':
    'Depuis celle du {day} : {changed, plural, =0 {aucun chiffre changé} one {# chiffre changé} other {# chiffres changés}}, {added, plural, =0 {aucun ajouté} one {# ajouté} other {# ajoutés}}, {removed, plural, =0 {aucun retiré} one {# retiré} other {# retirés}}.',
  'publish.past.withheld': 'masqué',
  'publish.past.more':
    '{count, plural, one {et un autre chiffre changé} other {et # autres chiffres changés}}, dans les fichiers figures.csv des deux archives.',
  'publish.prepare': 'Préparer la publication',
  'publish.running': 'Préparation en cours…',
  'publish.failed': 'La préparation a échoué ; rien n’a été publié ni noté. {cause}',
  'publish.ready':
    '{people, plural, one {# personne} other {# personnes}}. Réponses rares masquées jusqu’à ce que chacune ressemble à {others} autres au moins : commune {home, number}, situation {occupation, number}, âge {age, number}, genre {gender, number}.',
  'publish.ready.open': 'Tableaux prêts : {shown, number} chiffres montrés, {withheld, number} masqués.',
  'publish.figures': 'Chiffres de l’aperçu, avant et après la publication',
  'publish.save': 'Enregistrer l’archive',
  'publish.where':
    'Déposez les fichiers de l’archive dans le dossier « published » à côté de la page, et mettez "published": true dans programme.json.',
  'publish.refused.few-people': 'Moins de 11 personnes : il ne resterait rien à publier.',
  'publish.refused.all-withheld': 'Sous ce profil, tous les effectifs seraient masqués : il n’y a rien à publier.',
  'publish.refused.other-programme': 'Ce registre est celui d’un autre programme : {programme}.',
  'publish.refused.conflicts':
    'Publication refusée : {count, plural, one {un chiffre en dirait} other {# chiffres en diraient}} trop, à côté de publications passées.',
  'publish.conflict.few': '{cell}, à côté de {beside}, publié le {day} : la différence est de 1 à 10.',
  'publish.conflict.shown': '{cell} : masqué dans une publication et montré dans l’autre (le {day}).',
  'publish.ways': 'Ce qui peut être publié à la place :',
  'publish.way.until': 'Publier jusqu’au {day} compris',
  'publish.way.without':
    'Publier sans {breakdowns} ({count, plural, one {# chiffre montré} other {# chiffres montrés}})',
  'publish.way.wait':
    'Ou attendre : il manque {missing, plural, one {une personne ou une venue} other {jusqu’à # personnes ou venues}} à l’un de ces chiffres.',
  'publish.way.wait.day':
    'Ou attendre : il manque {missing, plural, one {une personne ou une venue} other {jusqu’à # personnes ou venues}} à l’un de ces chiffres ; au rythme actuel, vers le {day}.',
  'publish.column.indicator': 'Indicateur',
  'publish.column.unit': 'Unité',
  'publish.column.area': 'Périmètre',
  'publish.column.period': 'Période',
  'publish.column.by': 'Ventilation',
  'publish.column.category': 'Catégorie',
  'publish.column.value': 'Valeur',
} satisfies Record<string, string>;
