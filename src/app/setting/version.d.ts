/** Of `package.json`. */
declare const BILAN_VERSION: string;
