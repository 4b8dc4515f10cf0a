import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/base/nearest.js';

const keys = ['titel', 'period', 'läge', 'beslut', 'målkedja', 'innehåll', 'nämnd', 'regionplan'];

describe('nearest', () => {
  it.each([
    ['perriod', 'period'],
    ['inehåll', 'innehåll'],
    ['innehall', 'innehåll'],
    ['LÄGE', 'läge'],
    ['la\u0308ge', 'läge'],
    ['mål kedja', 'målkedja'],
    ['regionplanen', 'regionplan'],
    ['region', 'regionplan'],
    ['nämd', 'nämnd'],
  ])('finds what %j was meant to be', (name, meant) => {
    expect(nearest(name, keys)).toBe(meant);
  });

  it.each([
    ['uppdrag'],
    ['ekonomi'],
    ['x'],
    [''],
    ['mål'],
    ['kostnadsställe'],
  ])('has no silly suggestion for %j', (name) => {
    expect(nearest(name, keys)).toBeUndefined();
  });

  it('does not take one number for another', () => {
    expect(nearest('2.4', ['2.1', '2.2', '12.4'])).toBeUndefined();
    expect(nearest('2022', ['2023', '2021'])).toBeUndefined();
  });

  it('sees through the order of words', () => {
    expect(
      nearest('hållbar utveckling nämnden för', ['Nämnden för hållbar utveckling', 'Regionstyrelsen']),
    ).toBe('Nämnden för hållbar utveckling');
  });

  it('takes the first of two that are equally near', () => {
    expect(nearest('risk', ['disk', 'fisk'])).toBe('disk');
    expect(nearest('risk', ['fisk', 'disk'])).toBe('fisk');
  });

  it('always answers with one of its candidates or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, candidates) => {
        const found = nearest(name, candidates);
        expect(found === undefined || candidates.includes(found)).toBe(true);
      }),
    );
  });

  it('finds every name that is there, whatever its case', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-zåäö]{3,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(names, fc.nat(), (candidates, pick) => {
        const name = candidates[pick % candidates.length] ?? '';
        expect(nearest(name.toUpperCase(), candidates)).toBe(name);
      }),
    );
  });
});
