import { beforeAll, describe, expect, it } from 'vitest';
import { draftSentence, proseOf } from '../../../src/app/press/draftSentence.ts';
import { kitLines } from '../../../src/app/press/kitLines.ts';
import { createMessages } from '../../../src/i18n/createMessages.ts';
import { periodWords } from '../../../src/i18n/periodWords.ts';
import { isToldOf, listed } from '../../../src/metrics/define/indicators.ts';
import { measureReleased } from '../../../src/metrics/release/measureReleased.ts';
import { anniversary } from '../../../src/metrics/review/anniversary.ts';
import { readView } from '../../../src/model/address/address.ts';
import { toScope } from '../../../src/model/address/filter.ts';
import { publishableIn } from '../../../src/press/kit/publishable.ts';
import { inCity, sentence } from '../../../src/press/wording/sentence.ts';
import { whereOf } from '../../../src/press/wording/whereOf.ts';
import { whoOf } from '../../../src/press/wording/whoOf.ts';
import { wordings } from '../../../src/press/wording/wordings.ts';
import { demoPress, type Press } from './demo.ts';

const filters = [
  '',
  'from=2020-02-15&to=2021-02-15',
  'from=2019-02-15&to=2021-02-15',
  'from=2019-06-01&to=2019-07-01',
  'from=2018-01-01&to=2019-01-01',
  'departments=34',
  'departments=34,48',
  'departments=65&from=2020-01-01&to=2021-01-01',
  'cities=81004',
  'cities=32160',
  'cities=81004,12145',
  'gender=F',
  'gender=M&from=2020-02-15&to=2021-02-15',
  'age=18-24',
  'age=65%2B',
  'occupation=jobseeker',
  'occupation=retraining',
  'themes=Bureautique',
  'themes=Initiation au code',
  'reserved=true',
];
const languages = ['fr', 'en'] as const;
const isTrue = ({ verdict }: { readonly verdict: string }): boolean =>
  verdict === 'confirmed' || verdict === 'within_wording';
/** « Au moins » is true of more. */
const mayBe = (text: string, factor: number): boolean => factor > 1 && /au moins|at least/i.test(text);

let press: Press;
beforeAll(async () => {
  press = await demoPress();
}, 300_000);

describe('every sentence that Bilan writes', () => {
  it('comes back confirmed from its own checker, whatever the filter and the language', async () => {
    const { given, judge } = press;
    const { counter, shape, programme, gazetteer } = given;
    const said: string[] = [];
    for (const filter of filters) {
      const scope = toScope(readView(filter).view.filter, programme.reportingYear);
      const requests = publishableIn(scope).map((indicator) => ({ indicator, by: null }));
      const measured = await measureReleased(counter, requests, scope, { programme, profile: 'press', shape });
      const setting = {
        where: whereOf(scope, { gazetteer, region: gazetteer.region.name }),
        hub: inCity('Montpellier'),
        when: periodWords(scope.period),
      };
      for (const { indicator, total } of measured) {
        const who = whoOf(indicator, scope);
        if (who === null) continue;
        for (const phrase of wordings(indicator, total).slice(0, 3))
          for (const language of languages) said.push(sentence(indicator, phrase, { ...setting, who })[language]);
      }
    }
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((text) => /(?:^|[^\d.,])0 (?:personne|ville|partenaire|people|town)/.test(text))).toEqual([]);
    const found = await judge(said);
    const denied = said.filter((_, index) => {
      const { judgements = [] } = found[index] ?? {};
      return judgements.length !== 1 || !['confirmed', 'within_wording'].includes(judgements[0]?.verdict ?? '');
    });
    expect(denied).toEqual([]);
    for (const factor of [0.6, 1.5]) {
      const moved = await judge(said, 'press', factor);
      expect(said.filter((text, index) => !mayBe(text, factor) && moved[index]?.judgements.every(isTrue))).toEqual([]);
    }
  }, 120_000);

  it('of the anniversary and of the release too, under either public profile, and no more once the figures move', async () => {
    const { given, judge } = press;
    const { counter, shape, programme, gazetteer, extent } = given;
    for (const profile of ['press', 'open'] as const) {
      const said: string[] = [];
      for (const query of filters) {
        const { filter } = readView(query).view;
        const scope = toScope(filter, programme.reportingYear);
        const where = whereOf(scope, { gazetteer, region: gazetteer.region.name });
        const told = await anniversary(counter, scope, {
          programme,
          profile,
          extent: extent ?? programme.reportingYear,
        });
        // No checker reads who came as the ten thousandth.
        const lines = kitLines(told, where, filter).filter(({ id }) => !id.startsWith('kit.milestone'));
        said.push(...lines.flatMap(({ fr, en }) => [fr, en]));
        const requests = listed('draft')
          .filter((indicator) => isToldOf(indicator, filter))
          .map((indicator) => ({ indicator, by: null }));
        for (const { indicator, total, period } of await measureReleased(counter, requests, scope, {
          programme,
          profile,
          shape,
        })) {
          const [phrase] = wordings(indicator, total);
          const who = whoOf(indicator, filter);
          if (phrase === undefined || who === null) continue;
          for (const messages of [createMessages('fr'), createMessages('en')]) {
            const id = proseOf(indicator, messages);
            if (id !== null) said.push(draftSentence(id, { phrase, who, where, period }, messages));
          }
        }
      }
      const all = [...new Set(said)];
      expect(all.length).toBeGreaterThan(250);
      const found = await judge(all, profile);
      const denied = all.filter((_, index) => {
        const { judgements = [] } = found[index] ?? {};
        return judgements.length === 0 || !judgements.every(isTrue);
      });
      expect(denied).toEqual([]);
      for (const factor of [0.6, 1.5]) {
        const moved = await judge(all, profile, factor);
        expect(all.filter((text, index) => !mayBe(text, factor) && moved[index]?.judgements.every(isTrue))).toEqual([]);
      }
    }
  }, 300_000);
});
