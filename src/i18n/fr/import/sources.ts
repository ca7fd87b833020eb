/** Where published figures come from: what their readers are told of the files that were counted. */
export const sources = {
  'reader.title': 'D’où viennent ces chiffres',
  'reader.lead':
    'Ces chiffres sont comptés sur les fichiers ci-dessous, que l’équipe du programme a lus et contrôlés avant de les publier.',
  'reader.files': 'Fichiers comptés',
  'reader.file': 'Fichier',
  'reader.kind': 'Ce qu’il contient',
  'reader.rows': 'Lignes lues',
  'reader.counted': 'Dont comptées',
  'reader.counted.attendance': '{count, plural, one {# présence} other {# présences}}',
  'reader.counted.coaching': '{count, plural, one {# rendez-vous} other {# rendez-vous}}',
  'reader.counted.opportunity': '{count, plural, one {# opportunité} other {# opportunités}}',
  'reader.rows.note':
    'Une ligne n’est pas toujours une présence : les absences, les annulations, les doublons et les lignes refusées n’en sont pas.',
  'reader.names': 'Aucun nom, aucune adresse, aucun téléphone ni aucune date de naissance ne sont publiés.',
  'reader.few':
    'Secret statistique : les effectifs de 1 à {most} personnes, et ceux qui les trahiraient, sont masqués.',
  'reader.rare':
    'Réponses rares masquées à la publication : chaque personne ressemble à {k, number} autres au moins ou n’est pas décrite ; les répartitions par âge, genre, situation et domicile peuvent s’écarter un peu du compte d’origine.',
  'reader.licence': 'Licence : {licence}.',
  'reader.signature.valid':
    'Signature vérifiée dans ce navigateur : ces chiffres sont ceux que l’équipe du programme a signés le {day}.',
  'reader.signature.no-key': 'Ce site ne vérifie aucune signature : seule son adresse dit qui a publié ces chiffres.',
} satisfies Record<string, string>;
