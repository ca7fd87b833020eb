/** Words of what is kept of people here, and of erasing somebody. */
export const kept = {
  'kept.title': 'Ce qui est gardé, et où',
  'kept.lead':
    'Pour qui doit en répondre. Tout se passe dans ce navigateur : aucun serveur ne reçoit de fichier, de ligne ni de chiffre, et la politique de sécurité de la page l’interdit.',
  'kept.table': 'Tableau de ce qui est gardé',
  'kept.what': 'Quoi',
  'kept.where': 'Où',
  'kept.until': 'Jusqu’à quand',
  'kept.forget': 'Oublier tout ce que ce navigateur garde, et recharger',
  'kept.files.what': 'Les fichiers donnés, avec noms, adresses, téléphones et dates de naissance',
  'kept.files.where':
    'Dans la mémoire de cette page, le temps de les lire et de les relire ; dans ce navigateur si vous cochez « Garder aussi mes fichiers »',
  'kept.files.until':
    'La fermeture de la page ; s’ils sont gardés, la case décochée, « Tout oublier » ou le bouton ci-dessous',
  'kept.identity.what': 'Qui est qui : les adresses et les noms servent à reconnaître une même personne',
  'kept.identity.where': 'Dans la mémoire de cette page',
  'kept.identity.until': '« Tout oublier », ou la fermeture de la page',
  'kept.dataset.what':
    'Les données comptées : personnes numérotées, genre, âge, situation, commune ; ni nom, ni adresse, ni téléphone, ni date de naissance',
  'kept.dataset.where': 'Dans ce navigateur, pour votre prochaine visite ; la démonstration n’est pas gardée',
  'kept.dataset.until': '« Tout oublier », le bouton ci-dessous, ou un import qui les remplace',
  'kept.answers.what':
    'Vos réponses sur les fichiers : le sens d’une colonne ou d’un mot, le jour et la ville d’une séance, les personnes reconnues, sous pseudonyme',
  'kept.answers.where': 'Dans ce navigateur, et dans le fichier que vous enregistrez',
  'kept.answers.until': 'Le bouton ci-dessous',
  'kept.settings.what': 'Vos vues enregistrées, objectifs et repères, et si DuckDB recompte de lui-même',
  'kept.settings.where': 'Dans ce navigateur',
  'kept.settings.until': 'Le bouton ci-dessous',
  'kept.vintages.what':
    'Le nombre d’opportunités de chaque année, par version des données : deux nombres, aucune personne',
  'kept.vintages.where': 'Dans ce navigateur',
  'kept.vintages.until': '« Tout oublier », ou le bouton ci-dessous',
  'kept.exports.what':
    'Ce que vous enregistrez : tableaux, images, diaporamas. Exacts et marqués « Usage interne », ou protégés quand vous choisissez un autre profil',
  'kept.exports.where': 'Là où vous les enregistrez',
  'kept.exports.until': 'Vous en décidez',
  'kept.links.what':
    'Un lien de preuve : un indicateur, ses filtres, sa valeur et l’empreinte des fichiers ; aucune ligne, aucune personne',
  'kept.links.where': 'Là où vous le donnez',
  'kept.links.until': 'Vous en décidez',
  'erase.title': 'Effacer une personne',
  'erase.lead':
    'Quelqu’un demande à ne plus figurer dans les données : ses lignes sortent de tous les chiffres, maintenant et chaque fois que les mêmes fichiers seront relus. Les fichiers d’origine restent chez vous : effacez-y aussi ses lignes.',
  'erase.who': 'Nom, adresse électronique ou téléphone',
  'erase.look': 'Chercher',
  'erase.found':
    '{count, plural, =0 {Personne ne correspond.} one {# personne trouvée.} other {# personnes trouvées.}}',
  'erase.one': 'Effacer {name}',
  'erase.done':
    'Personne effacée. {count, plural, =0 {Aucun chiffre de l’aperçu ne change.} one {# chiffre de l’aperçu change.} other {# chiffres de l’aperçu changent.}}',
  'erase.changed': 'Chiffres qui changent, depuis le début des données',
  'kept.key.what': 'La clé qui fait les pseudonymes des personnes reconnues ou effacées',
  'kept.key.where': 'Dans ce navigateur, et dans le fichier que vous enregistrez',
  'kept.key.until': 'Le bouton ci-dessous ; sans elle, ces décisions ne valent plus',
  'kept.releases.what': 'Les chiffres publiés, protégés : aucune ligne, aucune personne',
  'kept.releases.where': 'Dans ce navigateur, et dans chaque archive que vous publiez',
  'kept.releases.until': 'Le bouton ci-dessous',
  'kept.readings.what': 'Les lectures choisies pour un texte vérifié, sous une empreinte ; jamais le texte',
  'kept.readings.where': 'Dans ce navigateur',
  'kept.readings.until': 'Le bouton ci-dessous',
} satisfies Record<string, string>;
