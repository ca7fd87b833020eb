/** Words of the code that shows a published figure elsewhere. */
export const embed = {
  'embed.here': 'Show this figure in another page',
  'embed.copy': 'Copy the code to embed',
  'embed.copied': 'Code copied: the page it shows says whether the figure is current, replaced or withdrawn.',
};
