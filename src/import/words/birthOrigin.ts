/** Days from 1900-01-01 to 1970-01-01: births are kept as days since 1900, so that none is negative. */
export const BIRTH_ORIGIN = 25_567;
