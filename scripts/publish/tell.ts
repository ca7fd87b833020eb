import { createMessages } from '../../src/i18n/createMessages.ts';
import { formatFigure } from '../../src/i18n/format.ts';
import type { PublishedManifest } from '../../src/model/dataset/published.ts';
import type { Measured } from '../../src/model/figure/figure.ts';
import type { Released } from '../../src/model/figure/released.ts';
import type { Exposure } from '../../src/share/publish/exposure.ts';
import type { exposures, Variant } from '../../src/share/publish/variants.ts';
import type { WayOut } from '../../src/share/publish/waysOut.ts';

/** How a way out is asked for. */
export function optionsOf(way: WayOut): string {
  if (way.kind === 'until') return `: --until ${way.day}`;
  return way.kind === 'without' ? `: ${way.breakdowns.map((by) => `--without ${by}`).join(' ')}` : '';
}

/** Who can be singled out, for whoever publishes alone. */
export function exposedWords({ people, days, visit, portrait, everything }: Exposure): string {
  return `of ${people} people who came, found again by their days ${days}; by one visit (day, city), gender and age ${visit}; by one visit and everything visible ${portrait}; by everything ${everything}: only for readers bound by the same confidence`;
}

/** Before and after of every headline figure, and what was generalised. */
export function report(
  { losses, people, k }: Pick<PublishedManifest, 'losses' | 'people' | 'k'>,
  before: readonly Released<Measured>[],
  after: readonly Released<Measured>[],
): void {
  const messages = createMessages('fr');
  before.forEach(({ indicator, unit, total }, index) => {
    const now = after[index]?.total ?? { state: 'undefined' };
    console.error(`${indicator}: ${formatFigure(total, unit, messages)} → ${formatFigure(now, unit, messages)}`);
  });
  console.error(
    `of ${people} people, generalised so that each is like ${k - 1} others: home ${losses.home}, occupation ${losses.occupation}, age ${losses.age}, gender ${losses.gender}`,
  );
}

/** A line for each variant of a dataset of rows: how it is asked for, and who can be singled out in it. */
export function variantLines(found: ReturnType<typeof exposures>): readonly string[] {
  return found.map(({ variant, exposure: { people, days, visit, portrait, everything } }) => {
    const [a, b, c, d] = [days, visit, portrait, everything].map(
      (count) => `${count} (${Math.round((1000 * count) / Math.max(1, people)) / 10} %)`,
    );
    return `${askedFor(variant)}: by their days ${a}; by one visit, gender and age ${b}; by one visit and everything visible ${c}; by everything ${d}`;
  });
}

function askedFor({ isFolded, grain }: Variant): string {
  const options = [
    ...(isFolded ? ['--fold-alone'] : []),
    ...(grain.days === 'month' ? ['--months'] : []),
    ...(grain.trails === 'year' ? ['--cut-trails'] : []),
  ];
  return options.length === 0 ? 'as it is' : options.join(' ');
}
