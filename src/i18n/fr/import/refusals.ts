import type { FileError, FoundInstead } from '../../../model/dataset/refusal.ts';

/** Why a file is refused, and what to do. */
export const refusals = {
  'refusal.header': '{sentence} Ce qui a été pris pour l’en-tête, ligne {line, number} : {columns}',
  'refusal.plain': '« {file} » : {reason}',
  'refusal.found': '« {file} » : c’est {found} ; {reason}',
  'refusal.empty_file': 'le fichier est vide. Exportez-le à nouveau depuis votre outil.',
  'refusal.no_data_rows':
    'le fichier n’a aucune ligne de données sous son en-tête. Vérifiez la période choisie lors de l’export.',
  'refusal.not_tabular': 'le contenu n’est pas un tableau. Choisissez l’export détaillé de votre outil, au format CSV.',
  'refusal.unsupported_format':
    'ce format n’est pas lu. Enregistrez la feuille au format XLSX ou CSV (UTF-8), sans mot de passe, puis importez ce fichier.',
  'refusal.corrupt_workbook':
    'le classeur est endommagé. Ouvrez-le dans votre tableur et enregistrez-le au format CSV (UTF-8).',
  'refusal.not_a_workbook': 'ce n’est pas un classeur. Exportez la liste au format CSV (UTF-8).',
  'refusal.too_large_uncompressed': 'le fichier est trop volumineux. Exportez une période plus courte.',
  'refusal.unreadable':
    'le fichier n’a pas pu être lu jusqu’au bout. Enregistrez-le au format CSV (UTF-8), ou importez une période plus courte.',
  'refusal.aggregate_report':
    'c’est un rapport agrégé : il ne contient que des totaux, aucune présence. Choisissez l’export détaillé, une ligne par participant.',
  'refusal.no_person_or_date_columns':
    'aucune colonne de personne ou de date n’a été reconnue. Choisissez un export détaillé, avec une ligne d’en-tête et une ligne par participant.',
  'found.png': 'une image PNG',
  'found.jpeg': 'une image JPEG',
  'found.gif': 'une image GIF',
  'found.pdf': 'un document PDF',
  'found.gzip': 'une archive GZIP',
  'found.seven-zip': 'une archive 7-Zip',
  'found.json': 'un fichier JSON',
  'found.binary': 'un fichier binaire',
  'found.markup': 'une page HTML ou XML',
  'found.xlsb': 'un classeur binaire (XLSB)',
  'found.word': 'un document de traitement de texte',
  'found.zip': 'une archive ZIP',
  'found.locked': 'un classeur protégé par mot de passe',
} satisfies Record<`refusal.${FileError | 'plain' | 'found' | 'header'}` | `found.${FoundInstead}`, string>;
