import { printed } from '../../model/place/printed.ts';

/** Departments that take « en ». */
const withEn: ReadonlySet<string> = new Set(
  'Ardèche|Ariège|Charente|Charente-Maritime|Corrèze|Corse-du-Sud|Haute-Corse|Côte-d’Or|Dordogne|Essonne|Eure-et-Loir|Gironde|Haute-Garonne|Ille-et-Vilaine|Indre-et-Loire|Loire-Atlantique|Haute-Loire|Lozère|Maine-et-Loire|Haute-Marne|Mayenne|Meurthe-et-Moselle|Moselle|Haute-Saône|Saône-et-Loire|Savoie|Haute-Savoie|Seine-Maritime|Seine-et-Marne|Seine-Saint-Denis|Tarn-et-Garonne|Vendée|Haute-Vienne'.split(
    '|',
  ),
);
const feminine: ReadonlySet<string> = new Set(
  'Creuse|Drôme|Loire|Manche|Marne|Meuse|Nièvre|Sarthe|Somme|Vienne'.split('|'),
);
const plural = /^(?:Alpes|Ardennes|Bouches|Côtes|Deux|Hautes|Hauts|Landes|Pyrénées|Vosges|Yvelines)/;

/** « dans l’Hérault », « en Lozère », « dans les Hautes-Pyrénées », « dans le Gard ». */
export function inDepartment(given: string): string {
  const name = printed(given);
  if (name === 'Paris') return 'à Paris';
  if (withEn.has(name)) return `en ${name}`;
  if (plural.test(name)) return `dans les ${name}`;
  if (/^[AEIOUYÉÈH]/.test(name)) return `dans l’${name}`;
  return `dans ${feminine.has(name) ? 'la' : 'le'} ${name}`;
}
