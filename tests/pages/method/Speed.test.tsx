import { expect, it } from 'vitest';
import peers from '../../../data/bench/peers.json';
import { languages } from '../../../src/model/address/address.ts';
import { Speed } from '../../../src/pages/method/Speed.tsx';
import { render, text } from '../../ui/render.tsx';

it.each(languages)('shows in %s each recorded ratio, on a bar and in a table', (language) => {
  const { container } = render(<Speed />, language);
  const recorded = peers.runs.flatMap(({ runs }) => runs);
  const figures = recorded.map(({ ratio: { cpu } }) =>
    new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: cpu < 10 ? 1 : 0 }).format(
      cpu,
    ),
  );
  const [, ...charts] = container.querySelectorAll('figure');
  const found = (selector: string): readonly Element[] =>
    charts.flatMap((chart) => [...chart.querySelectorAll(selector)]);
  const bars = found('li strong').map((each) => text(each));
  const rows = found('tbody tr td:last-child').map((each) => text(each));
  expect(bars).toEqual(figures.map((figure) => `${figure} ×`));
  expect(rows).toEqual(bars);
  expect(found('tbody th[scope=row]')).toHaveLength(recorded.length);
});
