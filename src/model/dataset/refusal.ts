/** Why a file is refused. */
export type FileError =
  | 'empty_file'
  | 'no_data_rows'
  | 'not_tabular'
  | 'unsupported_format'
  | 'corrupt_workbook'
  | 'not_a_workbook'
  | 'too_large_uncompressed'
  | 'unreadable'
  | 'aggregate_report'
  | 'no_person_or_date_columns';

/** What a file turned out to be, in the place of an export. */
export type FoundInstead =
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'pdf'
  | 'gzip'
  | 'seven-zip'
  | 'json'
  | 'binary'
  | 'markup'
  | 'xlsb'
  | 'word'
  | 'zip'
  | 'locked';
