export const offline = {
  'offline.newer':
    'A new version of Bilan is ready. What you are looking at is in the address and will be found again; otherwise it comes at your next visit.',
  'offline.later': 'Later',
  'offline.install.text': 'Bilan also works without a connection, as an application of this computer.',
  'offline.install': 'Install',
};
