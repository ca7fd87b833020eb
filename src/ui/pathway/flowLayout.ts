import type { Flow } from '../../model/figure/answers/pathway.ts';
import type { Released } from '../../model/figure/released.ts';

/** Where a stream of people comes from and goes to. */
export interface Stream {
  readonly from: Place;
  readonly to: Place;
  readonly people: number;
}

export type Place = 'attended' | 'unseen' | 'coached' | 'helped' | 'attended-only' | 'coached-only';

const route = ({ attended, coached, helped }: Released<Flow>): readonly (readonly [Place, Place])[] => {
  const start: Place = attended ? 'attended' : 'unseen';
  if (!coached) return helped ? [[start, 'helped']] : [['attended', 'attended-only']];
  return [
    [start, 'coached'],
    ['coached', helped ? 'helped' : 'coached-only'],
  ];
};

/** The streams of a Sankey: every person flows from what they began with, through coaching if they had any, to the last stage they touched. */
export function streamsOf(flows: readonly Released<Flow>[]): readonly Stream[] {
  const found = new Map<string, Stream>();
  for (const flow of flows) {
    for (const [from, to] of route(flow)) {
      const key = `${from} ${to}`;
      found.set(key, { from, to, people: (found.get(key)?.people ?? 0) + flow.people });
    }
  }
  return [...found.values()];
}
