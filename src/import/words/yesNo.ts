import { fold } from './fold.ts';

const yes = /^(oui|o|yes|y|vrai|true|v|t|1|x|xx|ok|coche|checked|on|si|da|ja)$/;
const no = /^(non|n|no|faux|false|f|0|nein|ko|nok|non coche|pas coche|unchecked|off)$/;
const signs: Readonly<Record<string, 'yes' | 'no'>> = {
  '✓': 'yes',
  '✔': 'yes',
  '☑': 'yes',
  '√': 'yes',
  '✅': 'yes',
  '☒': 'yes',
  '+': 'yes',
  '●': 'yes',
  '✗': 'no',
  '✘': 'no',
  '❌': 'no',
  '☐': 'no',
  '○': 'no',
};

/** A box ticked or not, whatever is asked; `null` for a word that says more, or nothing. */
export function readYesNo(text: string): 'yes' | 'no' | null {
  const trimmed = text.trim().replace(/\ufe0f/g, '');
  const sign = signs[trimmed];
  if (sign !== undefined) return sign;
  const folded = fold(trimmed.slice(0, 30)).replace(/^([01]) 0+$/, '$1');
  if (yes.test(folded)) return 'yes';
  return no.test(folded) ? 'no' : null;
}
