import { fireEvent } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { formulaOf } from '../../../src/app/figures/formula.ts';
import { queryText } from '../../../src/app/figures/queryText.ts';
import { createMessages } from '../../../src/i18n/createMessages.ts';
import type { PastDefinition } from '../../../src/metrics/define/definitionHistory.ts';
import { indicator } from '../../../src/metrics/define/indicators.ts';
import { type Language, languages } from '../../../src/model/address/address.ts';
import { indicatorIds } from '../../../src/model/figure/indicator.ts';
import { METHOD_SIZE } from '../../../src/pages/method/found.ts';
import { Methods } from '../../../src/pages/method/Methods.tsx';
import { programme, scope } from '../../metrics/fixture.ts';
import { render, text } from '../../ui/render.tsx';

const period = { from: '2021-03-01', to: '2021-09-01' };

function Linked({ history }: { readonly history: readonly PastDefinition[] }) {
  const [anchor, setAnchor] = useState('');
  return (
    <Methods
      programme={programme}
      period={period}
      before={<button onClick={() => setAnchor('indicator-people')}>follow</button>}
      anchor={anchor}
      hrefOf={(target) => `#/method#${target}`}
      history={history}
    />
  );
}

function draw(language: Language = 'fr', history: readonly PastDefinition[] = []) {
  const { container, getByText } = render(<Linked history={history} />, language);
  return {
    container,
    press: (name: string) => fireEvent.click(getByText(name)),
    entry: (id: string) => text(container.querySelector(`#${id}`)),
    articles: () => [...container.querySelectorAll('article')].map(({ id }) => id),
    status: () => text(container.querySelector('[role=status]')),
    ask: (asked: string) => {
      const box = container.querySelector('input[type=search]');
      if (box !== null) fireEvent.change(box, { target: { value: asked } });
    },
  };
}

describe('the method page', () => {
  it.each(languages)('defines every indicator, in %s', (language) => {
    expect(draw(language).articles()).toEqual(indicatorIds.map((id) => `indicator-${id}`));
  });

  it('gives both parts of a ratio, what is counted apart and its base in words', () => {
    const entry = draw().entry('indicator-no-show-rate');
    expect(entry).toContain('Numérateurinscriptions, quand la personne était absente');
    expect(entry).toContain('Dénominateurinscriptions, quand la personne était présente ou la personne était absente');
    expect(entry).toContain('Compté à partinscriptions, quand');
    expect(entry).toContain('BaseLes inscriptions pointées');
  });

  it('gives no base to a count', () => {
    expect(draw().entry('indicator-people')).not.toContain('Base');
  });

  it('says the factor of a rate, its rounding and what it does not say', () => {
    const entry = draw('en').entry('indicator-people-per-1000');
    expect(entry).toContain('times 1,000');
    expect(entry).toContain('RoundingTo one decimal, once');
    expect(entry).toContain('Good to knowSets the people who came');
  });

  it('shows the query of the whole programme over the period of the address', () => {
    const query = draw().container.querySelector('#indicator-women-share pre');
    expect(query?.textContent).toBe(queryText('women-share', scope(period), programme));
    expect(query?.getAttribute('aria-label')).toMatch(/Part des femmes.*1er mars 2021/);
  });

  it('prints itself', () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    draw().press('Imprimer la méthode');
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('the search of the method page', () => {
  it('ignores case and accents, and says how many were found', () => {
    const { ask, articles, status } = draw();
    ask('TAUX d’absence');
    expect(articles()).toEqual(['indicator-no-show-rate']);
    expect(status()).toMatch(new RegExp(`^1 résultat sur ${METHOD_SIZE} : TAUX`));
  });

  it('looks into the glossary and the rules', () => {
    const { ask, entry, container } = draw();
    ask('anniversaire ouverture');
    expect(entry('rule-period')).toContain('anniversaire');
    expect(entry('term-year')).toContain('Exercice');
    expect(container.querySelector('#method-indicators')).toBeNull();
  });

  it('says when nothing is found, and nothing of a search that is not made', () => {
    const { ask, articles, status, container } = draw();
    expect(status()).toBe('');
    ask('zzz');
    expect(articles()).toEqual([]);
    expect(status()).toBe(`Aucun résultat sur ${METHOD_SIZE} : zzz`);
    expect(text(container)).toContain('Essayez un mot plus court');
  });

  it('ends when the address comes to point at an entry, which it could hide', () => {
    const { ask, articles, press, container } = draw();
    ask('zzz');
    press('follow');
    expect(articles()).toContain('indicator-people');
    expect(container.querySelector('input')?.value).toBe('');
  });
});

describe('the links of the method page', () => {
  it('lead to one entry each, which exists', () => {
    const links = [...draw().container.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const { container } = draw();
    expect(links).toContain('#/method#term-secrecy');
    expect(links.filter((href) => container.querySelector(href.replace('#/method', '')) === null)).toEqual([]);
    expect(new Set(links).size).toBe(links.length);
  });
});

describe('changes over time', () => {
  it('says that a definition never changed', () => {
    expect(draw().entry('indicator-people')).toContain('ChangementsDéfinition inchangée depuis l’ouverture');
  });

  it('gives the definition of before, until when, and why it changed', () => {
    const was = { ...indicator('sessions'), count: { count: 'rows', of: 'visit', where: { all: [] } } } as const;
    const entry = draw('fr', [{ since: '2020-03-01', was, reason: 'mistake' }]).entry('indicator-sessions');
    expect(entry).toContain('Autre définition jusqu’au 29 février 2020. Une erreur de calcul a été corrigée.');
    expect(entry).toContain('Formuleinscriptions');
    expect(entry).not.toContain('inchangée');
  });
});

describe('formulaOf', () => {
  it('leaves out a condition that every row satisfies', () => {
    const opportunities = indicator('opportunities');
    if (!('count' in opportunities)) throw new TypeError('opportunities is a count');
    expect(formulaOf(opportunities.count, createMessages('fr'))).toBe('opportunités');
  });
});
