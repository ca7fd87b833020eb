import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DropZone } from '../../../src/ui/report/DropZone.tsx';
import { render, text } from '../render.tsx';

const transfer = { types: ['Files'], files: [new File(['a;b'], 'séances.csv'), new File(['c'], 'coaching.tsv')] };

describe('DropZone', () => {
  it('gives every file dropped anywhere on the page', () => {
    const given: string[] = [];
    render(<DropZone onFiles={(files) => given.push(...files.map(({ name }) => name))} />);
    fireEvent.drop(document.body, { dataTransfer: transfer });
    expect(given).toEqual(['séances.csv', 'coaching.tsv']);
  });

  it('says what dropping does while files hover over the page, and no longer', () => {
    const { container } = render(<DropZone onFiles={() => undefined} />);
    fireEvent.dragEnter(document.body, { dataTransfer: transfer });
    expect(text(container)).toContain('Déposez vos exports');
    fireEvent.dragLeave(document.body, { dataTransfer: transfer });
    expect(text(container)).not.toContain('Déposez vos exports');
  });

  it('leaves a dragged word alone', () => {
    const given: unknown[] = [];
    render(<DropZone onFiles={(files) => given.push(files)} />);
    const isLeftToTheBrowser = fireEvent.drop(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(isLeftToTheBrowser).toBe(true);
    expect(given).toEqual([]);
  });
});
