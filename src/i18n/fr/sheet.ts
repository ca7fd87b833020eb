/** Words of the sheet of a city, a department or a theme. */
export const sheet = {
  'sheet.lead.city':
    '{department} · {population, number} habitants. Ses chiffres, l’an dernier et ses pairs, sur une fiche à imprimer ou à envoyer.',
  'sheet.lead.department':
    'Département · {population, number} habitants. Ses chiffres, l’an dernier et ses pairs, sur une fiche à imprimer ou à envoyer.',
  'sheet.lead.theme':
    'Thème des séances. Ses chiffres, l’an dernier et les autres thèmes, sur une fiche à imprimer ou à envoyer.',
  'sheet.choose': 'Choisissez une ville, un département ou un thème.',
  'sheet.choose.lead':
    'La fiche suit le filtre : gardez une seule ville, un seul département ou un seul thème, ici ou par « Filtrer ».',
  'sheet.choose.departments': 'Départements',
  'sheet.choose.cities': 'Villes',
  'sheet.choose.themes': 'Thèmes',
  'sheet.figures': 'Ses chiffres',
  'sheet.nothing':
    'Aucune séance pour {name} dans cette période : choisissez une autre période, ou retirez les autres filtres.',
  'sheet.people': 'Ses participants',
  'sheet.print': 'Imprimer la fiche',
  'sheet.among': 'Sa place parmi ses pairs',
  'sheet.among.table': '{name} parmi ses pairs et parmi toutes et tous',
  'sheet.among.city':
    'Ses pairs : {peers}. Ce sont, parmi les villes où des séances ont eu lieu, les plus proches en population, en habitants à moins de {km, number} km à vol d’oiseau (ce qui tient lieu de densité) et en distance à {hub}.',
  'sheet.among.department':
    'Ses pairs : {peers}. Ce sont les départements les plus proches en population et en distance moyenne de leurs habitants à {hub}, à vol d’oiseau.',
  'sheet.among.theme': 'Un thème n’a pas de voisins : il est placé parmi tous les autres de la période.',
  'sheet.among.none': 'Personne d’autre dans la période : rien à quoi le comparer.',
  'sheet.median': 'Médiane de ses pairs',
  'sheet.peers': 'Parmi ses pairs',
  'sheet.all.city': 'Parmi toutes les villes',
  'sheet.all.department': 'Parmi tous les départements',
  'sheet.all.theme': 'Parmi tous les thèmes',
  'sheet.place':
    '{rank, selectordinal, one {#er rang} other {#e rang}}{isTied, select, true { ex æquo} other {}} sur {count, number}',
  'sheet.hidden': '{count, plural, one {# pair masqué} other {# pairs masqués}}',
  'sheet.note':
    'Le rang 1 est le plus grand nombre, sans dire s’il est le meilleur. Une part n’est pas classée : elle est comparée à celle de toutes les autres réunies, hasard compris.',
} satisfies Record<string, string>;
