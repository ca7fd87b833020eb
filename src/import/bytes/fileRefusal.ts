import type { FileError } from '../../model/dataset/report.ts';

/** A file that cannot be read as an export, with what to tell its owner. */
export interface FileRefusal {
  readonly error: FileError;
  /** In French: the file, what is wrong, what to do. */
  readonly message: string;
}

const remedies = {
  empty_file: 'le fichier est vide. Exportez-le à nouveau depuis votre outil.',
  no_data_rows:
    'le fichier n’a aucune ligne de données sous son en-tête. Vérifiez la période choisie lors de l’export.',
  not_tabular: 'le contenu n’est pas un tableau. Choisissez l’export détaillé de votre outil, au format CSV.',
  unsupported_format:
    'ce format n’est pas lu. Enregistrez la feuille au format XLSX ou CSV (UTF-8), sans mot de passe, puis importez ce fichier.',
  corrupt_workbook: 'le classeur est endommagé. Ouvrez-le dans votre tableur et enregistrez-le au format CSV (UTF-8).',
  not_a_workbook: 'ce n’est pas un classeur. Exportez la liste au format CSV (UTF-8).',
  too_large_uncompressed: 'le fichier est trop volumineux. Exportez une période plus courte.',
  unreadable:
    'le fichier n’a pas pu être lu jusqu’au bout. Enregistrez-le au format CSV (UTF-8), ou importez une période plus courte.',
  aggregate_report:
    'c’est un rapport agrégé : il ne contient que des totaux, aucune présence. Choisissez l’export détaillé, une ligne par participant.',
  no_person_or_date_columns:
    'aucune colonne de personne ou de date n’a été reconnue. Choisissez un export détaillé, avec une ligne d’en-tête et une ligne par participant.',
} satisfies Record<FileError, string>;

/** `what` says what was found when the class alone is not enough: « une image PNG ». */
export function refuse(file: string, error: FileError, what?: string): FileRefusal {
  const found = what === undefined ? '' : `c’est ${what} ; `;
  return { error, message: `« ${file} » : ${found}${remedies[error]}` };
}
