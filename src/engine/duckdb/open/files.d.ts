/** SHA-256 of the two files of the `eh` build, as installed when the page is built. */
declare const BILAN_ENGINE: { readonly worker: string | null; readonly wasm: string | null };
