import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/dataset/report.ts';
import { reportOf } from '../readText.ts';

const asks = ({ outcome }: Report): boolean => outcome === 'needs_user_input' || outcome === 'reject_file';
const word = fc.stringMatching(/^[a-z]{4,8}$/);
const person = (index: number): string => `Nom${'abcdefghijklmnopqrst'[index] ?? 'z'};Prénom${index}`;
const csv = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\n');

/** Headers and words of presence, the first word said of those who came. */
const known: readonly (readonly [string, string, string])[] = [
  ['A participé', 'Oui', 'Non'],
  ['Présent (O/N)', 'O', 'N'],
  ['P/A', 'P', 'A'],
  ['Absence', '', 'X'],
  ['Absent(e)', 'Non', 'Oui'],
  ['No-show', 'No', 'Yes'],
  ['Attended', 'TRUE', 'FALSE'],
  ['Est venu', '1', '0'],
  ['Émargement', 'X', 'Abs'],
  ['Showed up?', 'yes', 'no'],
  ['N’est pas venu', 'non', 'oui'],
  ['Statut', 'Présent', 'Absent'],
  ['Résultat', 'Venu', 'Pas venu'],
];

describe('a presence column', () => {
  it('under a header and words that tell is counted, or asked about', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...known),
        fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }),
        async ([header, yes, no], came) => {
          const rows = came.map((each, index) => `${person(index)};12/03/2024;Albi;${each ? yes : no}`);
          const report = await reportOf(csv(`Nom;Prénom;Date;Ville;${header}`, rows));
          expect(asks(report) ? 'asked' : report.attendances).toBeOneOf(['asked', came.filter(Boolean).length]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('under a header and words that nobody knows is asked about', async () => {
    await fc.assert(
      fc.asyncProperty(word, word, word, fc.integer({ min: 1, max: 8 }), async (header, yes, no, count) => {
        fc.pre(yes !== no);
        const rows = Array.from(
          { length: count * 2 },
          (_, index) => `${person(index)};12/03/2024;Albi;${index % 2 === 0 ? yes : no}`,
        );
        const report = await reportOf(csv(`Nom;Prénom;Date;Ville;Zz ${header}`, rows));
        expect(asks(report)).toBe(true);
        expect(report.columns.at(-1)).toMatchObject({ reason: 'asked' });
      }),
      { numRuns: 60 },
    );
  });

  it('under any header about coming, with any pair of words, is counted right or asked about', async () => {
    const headers = [
      'Présence',
      'Présent ?',
      'A participé',
      'Venu(e)',
      'Émargement',
      'Attended',
      'Absence',
      'Absent(e)',
      'No-show',
      'Zorglub',
      'Suivi',
      'État',
      'Colonne 7',
    ];
    const pairs: readonly (readonly [string, string])[] = [
      ['Oui', 'Non'],
      ['O', 'N'],
      ['X', ''],
      ['1', '0'],
      ['VRAI', 'FAUX'],
      ['✔', '✘'],
      ['yes', 'no'],
      ['Présent', 'Absent'],
      ['P', 'A'],
      ['venu', 'pas venu'],
      ['vert', 'rouge'],
      ['a', 'b'],
      ['1', '2'],
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...headers),
        fc.constantFrom(...pairs),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 10 }),
        async (header, [first, second], drawn) => {
          const isMissed = /^(Absen|No)/.test(header) && !/pr[ée]sent|absent|venu|^[pa]$/i.test(first);
          const rows = drawn.map((each, index) => `${person(index)};12/03/2024;Albi;${each ? first : second}`);
          const report = await reportOf(csv(`Nom;Prénom;Date;Ville;${header}`, rows));
          const came = drawn.filter((each) => each !== isMissed).length;
          const isAllOne = first === '1' && drawn.every(Boolean);
          const areTold = !/^(vert|a|1)$/.test(first) || (first === '1' && second === '0') || isAllOne;
          // The same answer on every row under a header that says nothing carries nothing.
          fc.pre(new Set(drawn).size > 1 || !/^(Zorglub|Suivi|Colonne)/.test(header));
          expect(asks(report) ? [true, came] : [areTold, report.attendances]).toEqual([true, came]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('beside marks of withdrawal or of waiting never counts whoever withdrew as present', async () => {
    const state = fc.record({ isPresent: fc.boolean(), isOut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('Désisté', 'S’est désisté', 'Annulé', 'Withdrawn', 'Désistement (O/N)'),
        fc.constantFrom<readonly [string, string]>(['Oui', 'Non'], ['x', ''], ['1', '0'], ['TRUE', 'FALSE']),
        fc.array(state, { minLength: 3, maxLength: 10 }),
        async (header, [yes, no], states) => {
          const rows = states.map(
            ({ isPresent, isOut }, index) =>
              `${person(index)};12/03/2024;Albi;${isPresent ? 'Présent' : 'Absent'};${isOut ? yes : no}`,
          );
          const report = await reportOf(csv(`Nom;Prénom;Date;Ville;Présence;${header}`, rows));
          if (asks(report)) return;
          const count = (isPresent: boolean, isOut: boolean): number =>
            states.filter((each) => each.isPresent === isPresent && each.isOut === isOut).length;
          expect(report.attendances).toBe(count(true, false));
          expect(report.not_attended).toEqual({
            no_show: count(false, false),
            cancelled: count(false, true),
            registered: 0,
            unknown: count(true, true),
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('tables one under the other', () => {
  const columns = ['Nom', 'Prénom', 'Date', 'Ville', 'Présence', 'Partenaire'] as const;
  it('are all read, whatever the order of their columns', async () => {
    const table = fc.record({
      order: fc.shuffledSubarray([...columns], { minLength: columns.length }),
      rows: fc.integer({ min: 1, max: 5 }),
      isApart: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 4 }), async (tables) => {
        let people = 0;
        const lines = tables.flatMap(({ order, rows, isApart }) => [
          ...(isApart ? [''] : []),
          order.join(';'),
          ...Array.from({ length: rows }, () => {
            people += 1;
            const own = {
              Nom: `Nom${'abcdefghijklmnopqrstuvwxyz'[people]}`,
              Prénom: 'Léa',
              Date: '12/03/2024',
              Ville: 'Albi',
              Présence: 'Présent',
              Partenaire: 'Mission locale',
            };
            return order.map((column) => own[column]).join(';');
          }),
        ]);
        const report = await reportOf(`${lines.join('\n')}\n`);
        expect(report).toMatchObject({ rows: people, attendances: people, skipped: { preamble: 0 } });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a number of people on a row', () => {
  it('is counted under a header that says so, and asked about under another', async () => {
    const counts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('Nombre de personnes', 'NbPersonnes', 'Quantité', 'Effectif', 'Zorglub', 'Paquet'),
        counts,
        async (header, groups) => {
          fc.pre(new Set(groups).size > 1 && groups.some((each) => each > 1));
          fc.pre(groups.some((each, index) => index > 0 && each !== (groups[index - 1] ?? 0) + 1));
          const rows = groups.map((each, index) => `${person(index)};12/03/2024;Albi;Oui;${each}`);
          const report = await reportOf(csv(`Nom;Prénom;Date;Ville;Présence;${header}`, rows));
          if (asks(report)) return;
          expect(report.attendances).toBe(groups.reduce((sum, each) => sum + each, 0));
          expect(report.people_bounds).toEqual([groups.length, report.attendances]);
          expect(report.warnings).toContain('headcount');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('tables beside each other', () => {
  it('are read each with its header, or asked about', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.boolean(), async (tables, isApart) => {
        const columns = ['Nom', 'Prénom', 'Date', 'Ville', 'Présence'];
        const gap = isApart ? [''] : [];
        let people = 0;
        const filled = tables.map((rows) =>
          Array.from({ length: rows }, () => {
            people += 1;
            return [`Nom${'abcdefghijklmnopqrstuvwxyz'[people]}`, 'Léa', '12/03/2024', 'Albi', 'Présent'];
          }),
        );
        const lines = Array.from({ length: Math.max(...tables) }, (_, line) =>
          filled.flatMap((table, at) => [...(at > 0 ? gap : []), ...(table[line] ?? columns.map(() => ''))]).join(';'),
        );
        const header = filled.flatMap((_, at) => [...(at > 0 ? gap : []), ...columns]).join(';');
        const report = await reportOf(csv(header, lines));
        expect(asks(report) ? people : report.attendances).toBe(people);
      }),
      { numRuns: 40 },
    );
  });
});

describe('several people on a row', () => {
  it('in columns that repeat their names, or number them, are each read', async () => {
    const row = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
    const names = fc.constantFrom<(at: number) => readonly [string, string]>(
      () => ['Nom', 'Prénom'],
      (at) => [`Nom ${at}`, `Prénom ${at}`],
      (at) => [`Participant ${at} - Nom`, `Participant ${at} - Prénom`],
      (at) => [`[${at}] Nom`, `[${at}] Prénom`],
    );
    await fc.assert(
      fc.asyncProperty(names, fc.array(row, { minLength: 1, maxLength: 5 }), async (nameOf, rows) => {
        // Nobody would know that the second is another where no row has two.
        const drawn = [[true, true, true], ...rows];
        let people = 0;
        const lines = drawn.map((there) =>
          [
            '12/03/2024;CV;Albi',
            ...there.map((isThere) => {
              if (!isThere) return ';';
              people += 1;
              return `Nom${'abcdefghijklmnopqrstuvwxyz'[people]};Léa`;
            }),
          ].join(';'),
        );
        const report = await reportOf(csv(['Date;Atelier;Ville', ...[1, 2, 3].flatMap(nameOf)].join(';'), lines));
        expect(asks(report) ? people : report.attendances).toBe(people);
      }),
      { numRuns: 40 },
    );
  });
});

describe('dates of a column', () => {
  it('are read in the order they were written, or told to be doubtful', async () => {
    const day = fc.record({ month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(day, { minLength: 3, maxLength: 8 }), fc.boolean(), async (days, isMonthFirst) => {
        const two = (number: number): string => String(number).padStart(2, '0');
        const rows = days.map(({ month, date }, index) => {
          const written = isMonthFirst ? `${two(month)}/${two(date)}/2024` : `${two(date)}/${two(month)}/2024`;
          return `P${index},N${index},${written},Albi,Yes`;
        });
        const report = await reportOf(csv('First name,Last name,Date,City,Attended', rows));
        if (asks(report) || report.warnings.includes('ambiguous_dates')) return;
        const all = days.map(({ month, date }) => `2024-${two(month)}-${two(date)}`).sort();
        expect([report.date_min, report.date_max]).toEqual([all[0], all.at(-1)]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('a register of workshops and appointments', () => {
  it('counts nothing for a row of another word, and asks about it', async () => {
    const kind = fc.constantFrom('Collectif', 'Individuel', 'autre', '');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('Type', 'Nature du rendez-vous', 'Zorglub'),
        word.map((each) => `zz${each}`),
        fc.array(kind, { minLength: 1, maxLength: 8 }),
        async (header, other, drawn) => {
          const kinds = ['Collectif', 'Individuel', ...drawn];
          const rows = kinds.map(
            (each, index) => `${person(index)};12/03/2024;Albi;${each === 'autre' ? other : each}`,
          );
          const report = await reportOf(csv(`Nom;Prénom;Date;Ville;${header}`, rows));
          const of = (name: string): number => kinds.filter((each) => each === name).length;
          const strange = of('autre') + of('');
          expect(report).toMatchObject({
            attendances: of('Collectif'),
            events: of('Individuel'),
            not_attended: { unknown: strange },
            questions: strange > 0 ? ['row_kind'] : [],
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('rows under lines that say their session', () => {
  it('are of the day of the last such line', async () => {
    const groups = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(groups, fc.boolean(), async (sizes, isFirstAbove) => {
        let people = 0;
        const blocks = sizes.map((size, index) => [
          `Atelier ${index + 1} - 1${index}/03/2024 - Albi`,
          ...Array.from({ length: size }, () => {
            people += 1;
            return `${person(people)};oui`;
          }),
        ]);
        const [[title = '', ...rest] = [], ...others] = blocks;
        const lines = isFirstAbove
          ? [title, 'Nom;Prénom;Présent', ...rest, ...others.flat()]
          : ['Nom;Prénom;Présent', ...blocks.flat()];
        const report = await reportOf([...lines, ''].join('\n'));
        expect(report).toMatchObject({
          attendances: people,
          date_min: '2024-03-10',
          date_max: `2024-03-1${sizes.length - 1}`,
          by_session_city: { Albi: people },
        });
      }),
      { numRuns: 40 },
    );
  });
});
