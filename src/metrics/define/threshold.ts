/** People under which a figure may tell of somebody (profiles `press` and `open` of the definitions). */
export const THRESHOLD = 11;
