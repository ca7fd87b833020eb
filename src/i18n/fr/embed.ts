/** Words of the code that shows a published figure elsewhere. */
export const embed = {
  'embed.here': 'Intégrer ce chiffre à une autre page',
  'embed.copy': 'Copier le code à intégrer',
  'embed.copied': 'Code copié : la page montrée dit si le chiffre est à jour, remplacé ou retiré.',
};
