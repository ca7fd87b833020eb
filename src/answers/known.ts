import { measure } from '../metrics/ask/measure.ts';
import { answering } from './answering.ts';

/** The cities (INSEE codes), partners and themes with somebody present, most people first. */
export const known = answering('known', async ({ counter, scope, programme }) => {
  const requests = (['city', 'partner', 'theme'] as const).map((by) => ({ indicator: 'people' as const, by }));
  const [cities, partners, themes] = (await measure(counter, requests, scope, { programme })).map(({ cells }) =>
    cells.map(({ key }) => key).filter((key) => key !== 'unknown'),
  );
  return { cities: cities ?? [], partners: partners ?? [], themes: themes ?? [] };
});
