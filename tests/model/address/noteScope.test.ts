import { describe, expect, it } from 'vitest';
import { everything } from '../../../src/model/address/filter.ts';
import { noteScope } from '../../../src/model/address/noteScope.ts';

const nimes = { ...everything, cities: ['30189'] };

describe('a note', () => {
  it('of the whole programme is around any page, and that of all the same', () => {
    expect(noteScope(undefined, everything)).toBe('same');
    expect(noteScope(undefined, nimes)).toBe('around');
    expect(noteScope('', { ...nimes, gender: ['F'] })).toBe('around');
  });

  it('of a town is told there, for a part of its public too, and named where more is looked at', () => {
    expect(noteScope('cities=30189', nimes)).toBe('same');
    expect(noteScope('cities=30189', { ...nimes, gender: ['F'] })).toBe('around');
    expect(noteScope('cities=30189', everything)).toBe('within');
    expect(noteScope('cities=30189', { ...everything, cities: ['30189', '34172'] })).toBe('within');
  });

  it('says nothing of another town, nor of what it only meets', () => {
    expect(noteScope('cities=30189', { ...everything, cities: ['34172'] })).toBeNull();
    expect(noteScope('cities=30189', { ...everything, gender: ['F'] })).toBeNull();
    expect(noteScope('reserved=yes', { ...everything, reserved: false })).toBeNull();
  });

  it('does not look at the days of the page, which its own are held against', () => {
    expect(noteScope('cities=30189', { ...nimes, from: '2021-01-01', to: '2021-02-01' })).toBe('same');
  });
});
