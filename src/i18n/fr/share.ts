/** Words of what leaves the page: tables, workbooks, slides. */
export const share = {
  'share.area': 'Territoire : {area}',
  'share.period': 'Période : {period}',
  'share.comparison': 'Comparée à : {period}',
  'share.filters': 'Filtres : {count, plural, =0 {aucun} other {{filters}}}',
  'share.as-of': 'Données arrêtées au : {day, select, none {date inconnue} other {{day}}}',
  'share.source': 'Source : {programme}, exports de présence comptés par Bilan',
  'share.internal': 'Usage interne',
  'share.fictitious': 'Données fictives : aucune de ces personnes n’existe',
  'share.total': 'Ensemble (recompté, non additionné)',
  'share.from-0-to-1': 'part, de 0 à 1',
  'share.labelled': '{label} : {text}',
  'share.definitions': 'Définitions et périmètre',
  'share.indicator': 'Indicateur',
  'share.definition': 'Définition',
} satisfies Record<string, string>;
