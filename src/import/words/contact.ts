/** An address that is its own normal form. */
const plain = /^[a-z\d][a-z\d_.+-]*@[a-z\d-]+(\.[a-z\d-]+)+$/;

/** Normal form of a participant's e-mail (counting rule C9), without the quotes that a file spoilt may leave in it; `null` when it is none. */
export function readEmail(text: string): string | null {
  if (plain.test(text) && !text.includes('@g')) return text;
  const address = text
    .trim()
    .toLowerCase()
    .replaceAll('"', '')
    .replace(/^mailto:/, '')
    .replace(/[;,\s]+$/, '')
    .replace(/^<|>$/g, '')
    .replace(/,(?=[a-z]{2,3}$)/, '.');
  const [, local, domain] = /^([^\s@]+)@([^\s@]+\.[^\s@]+)$/.exec(address) ?? [];
  if (local === undefined || domain === undefined) return null;
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${local}@${domain}`;
  return `${local.replace(/\+.*$/, '').replaceAll('.', '')}@gmail.com`;
}

/** Local parts of addresses that a house shares: they are of nobody. */
const shared =
  /^(accueil|contact|info|infos|information|mairie|ccas|secretariat|secr|direction|administration|admin|bonjour|hello|mediatheque|bibliotheque|association|asso|maison|mds|noreply|no-reply|ne-pas-repondre|numerique|animation|atelier|ateliers|formation|inscription|inscriptions|reservation|reservations|agence|service|services|ville|commune|office|team|equipe|support|billetterie|cyberbase|epn|mjc|centre|centre-social|france-services|franceservices|mission-locale|missionlocale|pole-emploi)([._-].*)?@/;

/** True for the address of a desk or a house. */
export function isSharedAddress(email: string): boolean {
  return shared.test(email);
}

/** True for an address that its tool hid: « a***@example.fr ». */
export function isMaskedAddress(text: string): boolean {
  if (plain.test(text) && !text.includes('...') && !text.includes('xxxx')) return false;
  return /^[^@]*([*•●…]|\.{3,}|x{4,})[^@]*@|@[^@]*[*•●…]/i.test(text.trim());
}

/** Last nine digits of a telephone number, what French formats share; `null` for fewer, or for a number of one repeated digit. */
export function readPhone(text: string): string | null {
  const digits = text.replace(/\(0\)/g, '').replace(/\D/g, '');
  const last = digits.slice(-9);
  return last.length === 9 && !/^(\d)\1*$/.test(last) ? last : null;
}
