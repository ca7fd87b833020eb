/** One export as a tool would write it. */
export interface ExportFile {
  readonly name: string;
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly delimiter: ';' | ',' | '\t';
  /** Records after the header, refused and repeated ones included. */
  readonly rows: number;
  readonly bytes: Uint8Array;
}
