import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderName, shortName } from '../../src/base/folder-name.js';

describe('the name of a folder', () => {
  it.each([
    ['Nämnden för hållbar utveckling', 'namnden-for-hallbar-utveckling'],
    ['Hälso- och sjukvårdsnämnden', 'halso-och-sjukvardsnamnden'],
    ['  Patientnämnd–Etisk nämnd ', 'patientnamnd-etisk-namnd'],
    ['Nämnden', 'namnden'],
    ['CON', 'con-1'],
  ])('for %s is %s', (name, folder) => {
    expect(folderName(name)).toBe(folder);
    expect(folderName(name.normalize('NFD'))).toBe(folder);
  });

  it('is one that region.yaml and every system takes, or empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(folderName(name)).toMatch(/^([a-z0-9][a-z0-9-]*)?$/);
        expect(folderName(folderName(name))).toBe(folderName(name));
        expect(shortName(name, 12).length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it('is cut between words', () => {
    expect(shortName('Den som söker vård får kontakt', 20)).toBe('den-som-soker-vard');
  });
});
