import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/import/tables/assemble.ts';
import { findPeople } from '../../../src/import/resolve/findPeople.ts';
import { identify } from '../../../src/import/resolve/identify.ts';
import { decisionsOf, noDecisions } from '../../../src/import/resolve/decisions.ts';
import { pseudonymsUnder, readSecret, writeSecret } from '../../../src/import/resolve/pseudonym.ts';
import { reviewOf } from '../../../src/import/resolve/review.ts';
import type { PeopleDecision } from '../../../src/model/dataset/answers.ts';
import { extractOf, gazetteer } from '../readText.ts';

const header = 'Nom;Prénom;Email;Téléphone;Date de naissance;Date;Ville;Statut\n';
const rows = `Roux;Lina;lina.roux@example.org;06 39 98 00 01;12/03/1980;15/02/2019;Nîmes;Présent
Roux;Lina;lina-roux@example.fr;06 39 98 00 01;12/03/1980;22/02/2019;Nîmes;Présent
Vidal;Omar;omar@example.org;;;15/02/2019;Nîmes;Présent
Vidal;Omar;;;;22/02/2019;Nîmes;Présent
Fabre;Noé;noe@example.org;;01/01/1990;15/02/2019;Nîmes;Présent
Fabre;Noé;noe2@example.org;;02/01/1990;15/02/2019;Mende;Présent
`;

async function people(decisions: readonly PeopleDecision[] = [], text = header + rows): Promise<number> {
  const { tables } = assemble([await extractOf(text)], {
    gazetteer,
    decisions: decisionsOf(decisions, noDecisions.pseudonym),
  });
  return tables.find(({ name }) => name === 'person')?.rows ?? 0;
}

describe('people who may be one', () => {
  it('are alike by name and by something else, and not born on two days', async () => {
    const { matches, people: count, fewer } = reviewOf(identify([await extractOf(header + rows)], noDecisions));
    expect(count).toBe(6);
    expect(matches.map(({ a, b }) => [a.name, b.name])).toEqual([
      ['Lina Roux', 'Lina Roux'],
      ['Omar Vidal', 'Omar Vidal'],
    ]);
    expect(fewer).toBe(2);
    expect(matches[0]?.a).toMatchObject({ email: 'lina.roux@example.org', birth: '1980-03-12', rows: 1 });
  });

  it('are one once somebody says so, in every figure, whatever the order of the files', async () => {
    const extract = await extractOf(header + rows);
    const [lina] = reviewOf(identify([extract], noDecisions)).matches;
    if (lina === undefined) throw new TypeError('one pair is proposed');
    const same = { a: lina.a.id, b: lina.b.id, same: true };
    expect(await people()).toBe(6);
    expect(await people([same])).toBe(5);
    expect(await people([same], header + rows.split('\n').toReversed().join('\n'))).toBe(5);
    expect(reviewOf(identify([extract], decisionsOf([same], noDecisions.pseudonym))).matches).toHaveLength(1);
  });

  it('are two again when the decision is taken back, and never proposed again once refused', async () => {
    const extract = await extractOf(header + rows);
    const [lina] = reviewOf(identify([extract], noDecisions)).matches;
    if (lina === undefined) throw new TypeError('one pair is proposed');
    const pair = { a: lina.a.id, b: lina.b.id };
    const split = [
      { ...pair, same: true },
      { a: pair.b, b: pair.a, same: false },
    ];
    expect(await people(split)).toBe(6);
    expect(
      reviewOf(identify([extract], decisionsOf(split, noDecisions.pseudonym))).matches.map(({ a }) => a.name),
    ).toEqual(['Omar Vidal']);
  });

  it('are not put together through a third when they were refused', async () => {
    const text = `${header}Roux;Lina;a@example.org;0639980001;;15/02/2019;Nîmes;Présent
Roux;Lina;b@example.org;0639980001;;15/02/2019;Nîmes;Présent
Roux;Lina;c@example.org;0639980001;;15/02/2019;Nîmes;Présent\n`;
    const { matches } = reviewOf(identify([await extractOf(text)], noDecisions));
    const idOf = (email: string): string =>
      matches.flatMap(({ a, b }) => [a, b]).find((side) => side.email === email)?.id ?? '';
    const [a, b, c] = ['a@example.org', 'b@example.org', 'c@example.org'].map(idOf);
    const decide = (one = '', other = '', same = true): PeopleDecision => ({ a: one, b: other, same });
    expect(await people([decide(a, b), decide(b, c)], text)).toBe(1);
    expect(await people([decide(a, c, false), decide(a, b), decide(b, c)], text)).toBe(2);
  });

  it('are not joined again by a telephone when they were refused', async () => {
    const text = `${header}Roux;Lina;a@example.org;0639980001;;15/02/2019;Nîmes;Présent
Roux;Lina;;0639980001;;22/02/2019;Nîmes;Présent\n`;
    expect(await people([], text)).toBe(1);
    const { pseudonym } = noDecisions;
    const refused = { a: pseudonym('email a@example.org'), b: pseudonym('phone 639980001'), same: false };
    expect(await people([refused], text)).toBe(2);
  });
});

describe('a pseudonym', () => {
  it('is HMAC-SHA-256 under a secret: another secret gives another name', () => {
    // RFC 4231, test case 2, cut to 64 bits.
    expect(pseudonymsUnder(new TextEncoder().encode('Jefe'))('what do ya want for nothing?')).toBe('5bdcc146bf60754e');
    const [one, other] = [1, 2].map((byte) => pseudonymsUnder(new Uint8Array(32).fill(byte))('email a@example.org'));
    expect(one).not.toBe(other);
  });

  it('keeps its secret as text, and takes no other text for one', () => {
    const secret = new Uint8Array(32).fill(7);
    expect(readSecret(`${writeSecret(secret)}\n`)).toEqual(secret);
    expect(readSecret('07')).toBeNull();
  });
});

describe('a person erased', () => {
  it('is found by name, e-mail or telephone, whatever the case and accents', async () => {
    const extracts = [await extractOf(header + rows)];
    const names = (text: string): readonly string[] => findPeople(identify(extracts), text).map(({ email }) => email);
    expect(names('NOÉ fabre')).toEqual(['noe@example.org', 'noe2@example.org']);
    expect(names('Omar@example.org ')).toEqual(['omar@example.org']);
    expect(names('+33 6 39 98 00 01')).toEqual(['lina.roux@example.org', 'lina-roux@example.fr']);
    expect(names('xy')).toEqual([]);
    expect(names('')).toEqual([]);
  });

  it('leaves no row, and the rows of the file still add up; the same file read again brings nobody back', async () => {
    const extract = await extractOf(header + rows);
    const [omar] = findPeople(identify([extract]), 'omar@example.org');
    const decisions = decisionsOf([], noDecisions.pseudonym, [omar?.id ?? '']);
    for (const given of [[extract], [extract, extract], [await extractOf(header + rows)]]) {
      const { tables, reports } = assemble(given, { gazetteer, decisions });
      expect(tables.find(({ name }) => name === 'person')?.rows).toBe(5);
      const [report] = reports;
      expect(report?.rejected).toEqual({ erased: 1 });
      expect(report?.rejections).toEqual([{ line: 4, reason: 'erased', column: null, raw: '' }]);
      expect(report?.rows).toBe((report?.attendances ?? 0) + (report?.duplicates ?? 0) + 1);
    }
  });
});
