import type { Presence } from '../../model/vocabulary.ts';
import { fold } from '../fold.ts';
import { known, type Meaning, meaning, silent } from './meaning.ts';

type Stated = Exclude<Presence, 'unknown'>;

const words: Readonly<Record<Stated, readonly string[]>> = {
  attended: [
    'present',
    'presente',
    'presents',
    'oui',
    'o',
    'yes',
    'y',
    'p',
    'x',
    '1',
    'vrai',
    'true',
    'ok',
    'attended',
    'checked in',
    'checkedin',
    'check in',
    'emarge',
    'emargee',
    'signe',
    'signee',
    'honore',
    'honoree',
    'venu',
    'venue',
    'en retard',
    'retard',
    'late',
    'r',
    'realise',
    'realisee',
    'effectue',
    'effectuee',
    'a participe',
    'participe',
    'vu',
    'vue',
    'rendez vous honore',
    'scanne',
    'scannee',
    'utilise',
    'used',
    'valide et present',
  ],
  no_show: [
    'absent',
    'absente',
    'absents',
    'non',
    'n',
    'no',
    'a',
    '0',
    'faux',
    'false',
    'no show',
    'noshow',
    'non honore',
    'non honoree',
    'non venu',
    'non venue',
    'pas venu',
    'pas venue',
    'absence',
    'absence non excusee',
    'absent non excuse',
    'lapin',
    'non presente',
    'non present',
    'defection',
    'did not attend',
  ],
  cancelled: [
    'annule',
    'annulee',
    'annulation',
    'cancelled',
    'canceled',
    'excuse',
    'excusee',
    'absent excuse',
    'absente excusee',
    'absence excusee',
    'e',
    'rembourse',
    'remboursee',
    'refunded',
    'reporte',
    'reportee',
    'postponed',
    'decline',
    'declinee',
    'declined',
    'not attending',
    'desiste',
    'desistement',
    'deleted',
    'supprime',
    'transferred',
    'excused',
    'annule par l usager',
    'annule par le service',
  ],
  registered: [
    'inscrit',
    'inscrite',
    'inscrits',
    'registered',
    'attending',
    'liste d attente',
    'en attente',
    'waitlist',
    'waiting list',
    'waitlisted',
    'pending',
    'pending approval',
    'approved',
    'confirme',
    'confirmee',
    'valide',
    'validee',
    'a venir',
    'preinscrit',
    'preinscrite',
    'prevu',
    'prevue',
    'reserve',
    'reservee',
    'invited',
    'invite',
    'a remplir',
    'going',
  ],
};

/** Signs that fold to nothing. */
const signs: Readonly<Record<string, Stated>> = {
  '✓': 'attended',
  '✔': 'attended',
  '☑': 'attended',
  '✅': 'attended',
  '✗': 'no_show',
  '❌': 'no_show',
};

/** Presence as tools and people write it (counting rule C2). What is not recognised as present is never present. */
export function readPresence(text: string): Meaning<Stated> {
  const sign = signs[text.trim()];
  if (sign !== undefined) return known(sign);
  const folded = fold(text).replace(/^([pare]) \d+ \d+$/, '$1');
  return meaning(folded, words, ['inconnu', 'unknown', 'non renseigne', 'n a', 'na']);
}

const never = /^0{4}-00-00|^0$|^(false|faux|non|no|n)$/i;

/** A check-in column: a time means present, nothing means registered only. */
export function readCheckIn(text: string): Meaning<Stated> {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '-' || never.test(trimmed)) return silent;
  return known('attended');
}
