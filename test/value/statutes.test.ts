import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedStatutes } from '../../src/value/statutes/numbered-statute.js';
import { lastNamed, provisionsIn } from '../../src/value/statutes/provision.js';
import { canStandFor, isSame, nameAtEnd, type StatuteName } from '../../src/value/statutes/statute-name.js';

function written(name: StatuteName | undefined): string | undefined {
  return name?.written.toLowerCase();
}

describe('a statute with its number', () => {
  it.each([
    ['enligt hälso- och sjukvårdslagen (2017:30).', 'hälso- och sjukvårdslagen', '2017:30', 2017],
    ['Hälso- och sjukvårdslag (2017:30)', 'hälso- och sjukvårdslag', '2017:30', 2017],
    ['Kommunallagens (2017:725) krav', 'kommunallagen', '2017:725', 2017],
    ['lag (2018:1937) om högskoleprovet', 'lagen om högskoleprovet', '2018:1937', 2018],
    ['under lagen (2008:962) om valfrihetssystem.', 'lagen om valfrihetssystem', '2008:962', 2008],
    ['lagen om valfrihetssystem (2008:962)', 'lagen om valfrihetssystem', '2008:962', 2008],
    ['skollagen (SFS 2010:800)', 'skollagen', '2010:800', 2010],
    ['skollagen, SFS 2010:800, gäller', 'skollagen', '2010:800', 2010],
    ['se SFS 2010:800', undefined, '2010:800', 2010],
    ['kommunallagen (2017.725)', 'kommunallagen', '2017.725', undefined],
    ['kommunallagen (217:725)', 'kommunallagen', '217:725', undefined],
    ['kommunallagen (2017:0725)', 'kommunallagen', '2017:0725', undefined],
    ['kommunallagen (2017:7251)', 'kommunallagen', '2017:7251', undefined],
    ['ärvdabalken (1958:637)', 'ärvdabalken', '1958:637', 1958],
  ])('%s', (text, name, number, year) => {
    const [found, ...others] = numberedStatutes(text);
    expect(others).toEqual([]);
    expect([written(found?.name), found?.number, found?.year]).toEqual([name, number, year]);
  });

  it.each([
    'Socialstyrelsen (SOSFS 2005:12)',
    'Effektiv vård (SOU 2016:2)',
    'regeringens utredning (dir. 2018:16)',
    'Utredningen (S 2017:01)',
    'ärendet (RS/1134/2018)',
    'den 3 mars (kl. 10:30)',
    'patientlagen (2014)',
    'planen (2022:1)',
    'HSLF-FS 2017:30',
  ])('is not %s', (text) => {
    expect(numberedStatutes(text)).toEqual([]);
  });

  it('may be known by letters, and as what was before', () => {
    expect(numberedStatutes('kommunallagen (2017:725, KL)')[0]?.letters).toBe('KL');
    expect(numberedStatutes('den tidigare kommunallagen (1991:900)')[0]?.isFormer).toBe(true);
    expect(numberedStatutes('enligt kommunallagen (2017:725)')[0]?.isFormer).toBe(false);
  });
});

describe('a chapter of a statute', () => {
  it.each([
    ['5 kap. 1 § hälso- och sjukvårdslagen (2017:30) säger', '5 kap. 1 §', 'hälso- och sjukvårdslagen'],
    ['enligt 11 kap. 6 § KL ska', '11 kap. 6 §', 'kl'],
    ['enligt 10 kap. 2–6 §§ och', '10 kap. 2–6 §§', undefined],
    ['i kommunallagen 6 kap § 1 och 10 kap §§ 2-6.', '6 kap § 1 och 10 kap §§ 2-6', 'kommunallagen'],
    ['kommunallagens 11 kap. gäller', '11 kap.', 'kommunallagen'],
    ['kommunallagen (2017:725) 6 kap. 1 §', '6 kap. 1 §', 'kommunallagen'],
    ['i 8 kap. 4 a § socialtjänstlagen', '8 kap. 4 a §', 'socialtjänstlagen'],
    ['3 kap. i den nya kommunallagen', '3 kap.', 'kommunallagen'],
  ])('%s', (text, reference, name) => {
    const [found, ...others] = provisionsIn(text);
    expect(others).toEqual([]);
    expect([found?.written, written(found?.name)]).toEqual([reference, name]);
  });

  it.each([
    '§ 317',
    'kapitel 5',
    'kap. 3',
    '12 kapacitetsmått',
    'enligt 5 § reglementet',
  ])('is not %s', (text) => {
    expect(provisionsIn(text)).toEqual([]);
  });
});

describe('the name of a statute', () => {
  it('is the last one in the definite form', () => {
    expect(written(lastNamed('Enligt patientlagen och kommunallagens ord om anslag och underlag'))).toBe(
      'kommunallagen',
    );
    expect(lastNamed('Förslag och underlag för anslagen')).toBeUndefined();
  });

  it('can be told by its letters', () => {
    const name = nameAtEnd('enligt hälso- och sjukvårdslagen');
    expect(name && canStandFor('HSL', name)).toBe(true);
    expect(name && canStandFor('KL', name)).toBe(false);
  });

  it('is the same in both forms, and as far as it is sure to go', () => {
    const same = (a: string, b: string) => {
      const [one, other] = [nameAtEnd(a), nameAtEnd(b)];
      return one !== undefined && other !== undefined && isSame(one, other);
    };
    expect(same('patientlag', 'Patientlagen')).toBe(true);
    expect(same('lagen om valfrihetssystem', 'lag om valfrihetssystem och annat')).toBe(true);
    expect(same('lagen om stöd', 'lagen om stöd och service')).toBe(false);
  });

  it('is found in no time in any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö (0-9:)§.,–-]{0,200}(?:lag|kap|§|om| )*$/), (text) => {
        for (const { index, length } of numberedStatutes(text))
          expect(index + length).toBeLessThanOrEqual(text.length);
        for (const { index, written: reference } of provisionsIn(text)) {
          expect(text.slice(index, index + reference.length)).toBe(reference);
        }
      }),
    );
  });
});
