export const offline = {
  'offline.newer':
    'Une nouvelle version de Bilan est prête. Ce que vous regardez est dans l’adresse et sera retrouvé ; sinon, elle viendra à votre prochaine visite.',
  'offline.later': 'Plus tard',
  'offline.install.text': 'Bilan fonctionne aussi sans connexion, comme une application de cet ordinateur.',
  'offline.install': 'Installer',
} as const;
