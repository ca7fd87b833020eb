/** What is said of an import while it runs and when it ends. */
export const imports = {
  'import.title': 'Importer des exports',
  'import.help':
    'CSV, XLSX, XLS ou ODS, plusieurs à la fois, quels que soient l’encodage et le séparateur. Vous pouvez aussi les déposer n’importe où dans la page.',
  'import.choose': 'Choisir des exports',
  'import.replaces-demo': 'Votre premier import remplace la démonstration.',
  'import.running':
    'Lecture de « {file} », fichier {nth, number} sur {files, number} : {rows, plural, one {# ligne lue} other {# lignes lues}}',
  'import.left': 'Encore environ {seconds, plural, one {# seconde} other {# secondes}}.',
  'import.cancel': 'Annuler l’import',
  'import.done': 'Import terminé : {count, plural, one {# fichier lu} other {# fichiers lus}}.',
  'import.partly':
    'Import terminé : {count, plural, =0 {aucun fichier lu} one {# fichier lu} other {# fichiers lus}}, {refused, plural, one {# refusé} other {# refusés}}. Les autres fichiers sont conservés.',
  'import.refused': '{refused, plural, one {# fichier est refusé} other {# fichiers sont refusés}}.',
  'import.nothing': 'Aucun fichier n’a pu être lu ; les données précédentes sont inchangées.',
  'import.cancelled': 'Import annulé ; les données précédentes sont inchangées.',
  'import.failed': 'L’import a échoué ; les données précédentes sont inchangées. {cause}',
  'cause.reader':
    'Le lecteur de fichiers n’a pas démarré ou s’est arrêté ; rien de ce qui était chargé n’est perdu. Réessayez : il sera relancé.',
  'cause.counter':
    'Le calcul n’a pas démarré ou s’est arrêté ; rien de ce qui est chargé n’est perdu. Réessayez : il sera relancé.',
  'cause.engine':
    'Le moteur de calcul n’a pas démarré : un de ses fichiers manque, ou l’hébergement de Bilan ne permet pas WebAssembly. Vos données et vos chiffres sont intacts. Réessayez ; si rien ne change, prévenez la personne qui héberge Bilan.',
  'cause.network': 'Un fichier de l’application n’a pas pu être chargé : vérifiez la connexion et réessayez.',
  'cause.memory': 'La mémoire n’a pas suffi : fermez d’autres onglets, ou importez une période plus courte.',
  'cause.version':
    'Ce qui est publié ici ne va pas avec cette version de l’application : rechargez la page, puis prévenez la personne qui publie.',
  'cause.unsigned':
    'Ce site ne montre que des chiffres signés par l’équipe du programme, et ceux-ci ne le sont pas. Réessayez plus tard ; si rien ne change, prévenez cette équipe.',
  'cause.other-key':
    'Ces chiffres sont signés, mais pas par l’équipe du programme : ils ne sont pas montrés. Prévenez cette équipe.',
  'cause.tampered':
    'Ces chiffres ne sont pas ceux que l’équipe du programme a signés, ou leur remplacement est en cours. Réessayez plus tard ; si rien ne change, prévenez cette équipe.',
  'cause.older':
    'Ces chiffres sont plus anciens que ceux que ce site vous a déjà montrés. Réessayez plus tard ; si rien ne change, prévenez l’équipe du programme.',
  'cause.program': 'L’application s’est trompée, pas vous : rechargez la page et réessayez.',
  'data.loaded': 'Ce qui est chargé',
  'data.refused': 'Fichiers refusés au dernier import',
  'data.forget': 'Tout oublier',
  'import.absent':
    'Lu, et pas encore compté : {count, plural, one {un fichier a} other {# fichiers ont}} servi à ce qui est chargé sans être gardé ici. Donnez à nouveau : {files}.',
  'import.retry': 'Réessayer',
  'data.read-demo': 'Relire les fichiers de la démonstration',
  'data.demo': 'Recharger la démonstration',
} satisfies Record<string, string>;
