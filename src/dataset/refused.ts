/** Why a publication is not shown that a site says is signed; the words are those of `cause.…`. */
export type Because = 'unsigned' | 'other-key' | 'tampered' | 'older';

export function refused(because: Because): Error {
  return new Error(`published/signature.json: ${because}`);
}
