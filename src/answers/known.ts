import { measure } from '../metrics/ask/measure.ts';
import { answering } from './answering.ts';

/** The cities (INSEE codes), partners and themes with somebody present: most people first for those who see how many, else by name or code, for the order would tell of numbers withheld. */
export const known = answering('known', async ({ counter, scope, programme, profile }) => {
  const requests = (['city', 'partner', 'theme'] as const).map((by) => ({ indicator: 'people' as const, by }));
  const [cities, partners, themes] = (await measure(counter, requests, scope, { programme })).map(({ cells }) => {
    const keys = cells.map(({ key }) => key).filter((key) => key !== 'unknown');
    return profile === 'internal' ? keys : keys.toSorted();
  });
  return { cities: cities ?? [], partners: partners ?? [], themes: themes ?? [] };
});
