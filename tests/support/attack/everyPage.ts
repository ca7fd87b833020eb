import type { Counter } from '../../../src/metrics/ask/counter.ts';
import type { Request } from '../../../src/metrics/ask/measure.ts';
import { audienceRequests } from '../../../src/metrics/ask/requests/audience.ts';
import { overviewRequests, themeRequests } from '../../../src/metrics/ask/requests/overview.ts';
import { partnersRequests, reservedRequests, sheetRequests } from '../../../src/metrics/ask/requests/partners.ts';
import { amongRequests, sheetRequestsOf } from '../../../src/metrics/ask/requests/sheet.ts';
import { areas, circles, cityRequests, hubRequests, mapRequests } from '../../../src/metrics/ask/requests/territory.ts';
import { measureReleased } from '../../../src/metrics/release/measureReleased.ts';
import type { Scope } from '../../../src/model/address/filter.ts';
import type { Programme } from '../../../src/model/place/programme.ts';
import { publishableIn } from '../../../src/press/kit/publishable.ts';
import type { Shown } from './deduce.ts';

/** Whatever pages ask for in a scope, each once. */
export function everyRequest(scope: Scope): readonly Request[] {
  const all: readonly Request[] = [
    ...overviewRequests,
    ...themeRequests,
    ...[...circles, ...areas].flatMap(mapRequests),
    ...hubRequests,
    ...cityRequests,
    ...audienceRequests,
    ...partnersRequests,
    ...reservedRequests,
    ...sheetRequests,
    ...(['city', 'department', 'theme'] as const).flatMap((by) => [
      ...sheetRequestsOf({ by, key: '' }),
      ...amongRequests[by],
    ]),
    ...publishableIn(scope).flatMap((indicator): Request[] => [
      { indicator, by: null },
      { indicator, by: 'month' },
    ]),
    { indicator: 'attendances', by: 'quarter' },
    { indicator: 'people', by: 'quarter' },
    { indicator: 'people', by: 'partner' },
    { indicator: 'attendances', by: 'partner' },
    { indicator: 'attendances', by: 'theme' },
    { indicator: 'attendances', by: 'department' },
    { indicator: 'people', by: 'department' },
  ];
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** Every table of some scopes, as it is and as a public profile is given it. */
export async function everyTable(
  counter: Counter,
  scopes: readonly Scope[],
  { programme, profile = 'press' }: { readonly programme: Programme; readonly profile?: 'press' | 'open' },
): Promise<readonly Shown[]> {
  const found: Shown[] = [];
  for (const scope of scopes) {
    const requests = everyRequest(scope);
    const [exact, released] = await Promise.all(
      (['internal', profile] as const).map(async (each) =>
        measureReleased(counter, requests, scope, { programme, profile: each }),
      ),
    );
    exact?.forEach((own, index) => {
      const seen = released?.[index];
      if (seen !== undefined) found.push({ scope, exact: own, released: seen });
    });
  }
  return found;
}
