/** What is done so that everybody can read the page, and what is not. */
export const accessible = {
  'accessible.title': 'L’accessibilité',
  'accessible.lead':
    'Ce qui est fait pour que chacun puisse lire ces chiffres, comment c’est vérifié, et ce qui ne l’a pas été. Le but : WCAG 2.2, niveau AA, et RGAA 4.',
  'accessible.state':
    'État : non conforme, au sens de la loi, faute d’audit. Personne d’extérieur n’a encore vérifié la page critère par critère.',
  'accessible.done': 'Ce qui est fait et vérifié à chaque changement du code',
  'accessible.done.charts':
    'Chaque graphique et chaque carte a son tableau, un titre, et une phrase qui dit ce qu’on y voit.',
  'accessible.done.axe':
    'Chaque page est passée à l’outil axe, en clair et en sombre : il n’y trouve aucun défaut. Un tel outil n’en trouve qu’une partie.',
  'accessible.done.keyboard':
    'Tout se fait au clavier, la carte comprise ; quatre parcours entiers sont refaits sans souris.',
  'accessible.done.small': 'La page tient sur 320 pixels de large ; sur un téléphone, chaque nombre garde son nom.',
  'accessible.done.motion': 'Rien ne bouge pour qui a demandé moins de mouvement.',
  'accessible.missing': 'Ce qui ne l’est pas',
  'accessible.missing.readers': 'Aucun essai par des personnes qui se servent d’un lecteur d’écran.',
  'accessible.missing.files': 'Les diaporamas, classeurs et pages imprimées n’ont pas été vérifiés.',
  'accessible.contact':
    'Un défaut vous arrête ? Dites-le à qui publie cette page. Sans réponse, vous pouvez saisir le Défenseur des droits.',
};
