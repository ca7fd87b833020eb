/** Words of a figure that a link carries, checked. */
export const proof = {
  'proof.title': 'Un chiffre à vérifier',
  'proof.said': '{name} : {value}, {period}, {scope}. Données arrêtées au {day}.',
  'proof.everything': 'sans filtre',
  'proof.reproduced': 'Reproduit : le même chiffre, sur les mêmes fichiers.',
  'proof.reproduced.other': 'Reproduit : le même chiffre, sur d’autres fichiers que ceux d’alors.',
  'proof.differs.files':
    'Diffère de {by} : on trouve {now}. Les fichiers chargés ne sont pas ceux d’alors (empreinte {digest}). Chargez ceux d’alors pour le retrouver, ou citez le nouveau chiffre avec sa date.',
  'proof.differs.version':
    'Diffère de {by} : on trouve {now}, sur les mêmes fichiers. La lecture des fichiers ou des réponses a changé depuis ; le nouveau chiffre est celui à citer.',
  'proof.definition': 'La définition de cet indicateur a changé depuis : les deux chiffres ne se comparent pas.',
  'proof.before.reproduced':
    'Reproduit avec l’ancienne définition, en vigueur jusqu’au {day} : {before}, sur les mêmes fichiers. Avec la définition d’aujourd’hui, on trouve {now} ; les deux ne se comparent pas.',
  'proof.before.reproduced.other':
    'Reproduit avec l’ancienne définition, en vigueur jusqu’au {day} : {before}, sur d’autres fichiers que ceux d’alors. Avec la définition d’aujourd’hui, on trouve {now} ; les deux ne se comparent pas.',
  'proof.before.differs':
    'Diffère de {by} avec l’ancienne définition, en vigueur jusqu’au {day} : elle donne {before}. Avec la définition d’aujourd’hui, on trouve {now} ; les deux ne se comparent pas.',
  'proof.withheld':
    'Secret statistique : ce chiffre, ou son écart avec celui du lien, porte sur trop peu de personnes pour être dit ici.',
  'proof.missing':
    'Fichiers manquants : rien de cette période n’est chargé. Importez les fichiers d’alors dans la page Données, puis rouvrez ce lien.',
  'proof.unreadable': 'Ce lien est illisible : il a été coupé ou modifié. Demandez-le à nouveau à qui vous l’a donné.',
  'proof.newer': 'Ce lien vient d’une version plus récente de Bilan : ouvrez-le avec elle.',
} satisfies Record<string, string>;
