/** How fast the figures come. */
export const speed = {
  'speed.title': 'La vitesse',
  'speed.lead':
    'Le temps que prennent d’autres moyens de compter, rapporté à celui de Bilan, pour la même question : douze répartitions, participations et personnes distinctes, après un filtre jamais demandé. Les réponses sont comparées avant d’être chronométrées. Mesuré le {day} sur une machine à deux cœurs, occupée à autre chose ; les rapports valent plus que les durées.',
  'speed.rows': '{rows, number} inscriptions : temps de calcul, Bilan = 1',
  'speed.times': '{times} ×',
  'speed.engine.native-1': 'DuckDB, un fil',
  'speed.engine.native-2': 'DuckDB, deux fils',
  'speed.engine.wasm': 'DuckDB du navigateur',
  'speed.table': 'Voir le tableau',
  'speed.engine': 'Moyen de compter',
  'speed.cpu': 'Temps de calcul (Bilan)',
  'speed.clock': 'À l’horloge (Bilan)',
  'speed.ratio': 'Rapport',
  'speed.beside': '{other} ({own})',
};
