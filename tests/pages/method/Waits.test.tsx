import { expect, it } from 'vitest';
import page from '../../../data/bench/page.json';
import { languages } from '../../../src/model/address/address.ts';
import { Waits } from '../../../src/pages/method/Waits.tsx';
import { render, text } from '../../ui/render.tsx';

it.each(languages)('shows in %s each recorded wait, on a bar and in a table', (language) => {
  const { container } = render(<Waits />, language);
  const [run] = page.runs;
  const recorded = [
    ...(run?.visits ?? []).map(({ first }) => first),
    ...(run?.visits ?? []).map(({ whole }) => whole),
    ...(run === undefined ? [] : [run.filter, run.month]),
  ];
  const said = (value: number): string =>
    new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { style: 'unit', unit: 'millisecond' })
      .format(value)
      .replace(/\s/gu, ' ');
  const texts = (selector: string): readonly string[] => [...container.querySelectorAll(selector)].map(text);
  expect(texts('li strong')).toEqual(recorded.map(({ median }) => said(median)));
  expect(texts('tbody td:nth-child(2)')).toEqual(recorded.map(({ median }) => said(median)));
  expect(texts('tbody td:nth-child(3)')).toEqual(recorded.map(({ p95 }) => said(p95)));
  expect(recorded).toHaveLength(8);
});
