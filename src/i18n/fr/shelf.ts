/** What stays in the browser between two visits. */
export const shelf = {
  'shelf.kept':
    'Ces données sont gardées dans ce navigateur, sans nom ni adresse : vous les retrouverez à votre prochaine visite.',
  'shelf.kept-files':
    'Ces données et vos fichiers sont gardés dans ce navigateur : vous les retrouverez à votre prochaine visite, et pourrez en ajouter.',
  'shelf.absent':
    'Ces données viennent d’une visite précédente, sans {count, plural, one {le fichier dont elles sont faites} other {les # fichiers dont elles sont faites}}. Pour ajouter, répondre, comparer les personnes ou effacer quelqu’un, donnez à nouveau : {files}.',
  'shelf.keep-files': 'Garder aussi mes fichiers dans ce navigateur, pour pouvoir en ajouter plus tard',
  'shelf.keep-files.help':
    'Vos fichiers contiennent des noms et des adresses : ne cochez pas sur un ordinateur partagé. Décocher les retire aussitôt.',
  'shelf.aside':
    'Ce que ce navigateur gardait d’une visite précédente est abîmé : il a été mis de côté et n’est pas affiché. Importez à nouveau vos fichiers.',
  'shelf.problem.no-room':
    'Il n’y a pas assez de place dans ce navigateur pour garder ces données : elles comptent jusqu’à la fermeture de la page.',
  'shelf.problem.forbidden':
    'Ce navigateur ne permet pas de garder ces données (fenêtre privée, ou réglage) : elles comptent jusqu’à la fermeture de la page.',
  'shelf.problem.failed':
    'Ces données n’ont pas pu être gardées dans ce navigateur : elles comptent jusqu’à la fermeture de la page.',
  'shelf.problem.not-forgotten':
    'Ce que ce navigateur garde n’a pas pu être effacé. Effacez les données de ce site dans les réglages du navigateur.',
  'shelf.other-tab':
    'Un autre onglet a gardé d’autres données dans ce navigateur ; celles que vous voyez ici ne sont pas gardées.',
  'shelf.follow': 'Voir celles de l’autre onglet',
  'shelf.keep-over': 'Garder plutôt celles-ci',
} as const;
