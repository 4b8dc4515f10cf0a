import { describe, expect, it } from 'vitest';
import { composePlanFiles } from './compose-plan-files.js';
import { linesOf } from './lines-of.js';

const goalFile = 'halsonamnden/2022/mal/1.1-friskt-liv.md';

function lines(files: Readonly<Record<string, string>>, folder?: string): readonly string[] {
  return linesOf(composePlanFiles(files, folder).children);
}

function indicator(...keys: readonly string[]): string {
  return [
    '---',
    'mål: 1.1',
    'indikatorer:',
    '  - id: hn-ett',
    '    namn: Ett',
    ...keys,
    '---',
    'Text.',
    '',
  ].join('\n');
}

describe('what looks like something else', () => {
  it.each([
    ['2022-12-06', '2022-12-06'],
    ['4/4', '4/4'],
    ["'-'", '–'],
    ['1.50', '1.50'],
    ['ja', 'Ja'],
    ['012', '012'],
    ['~', '~'],
    ['"10:30"', '10:30'],
  ])('is the value its author wrote: %s', (written, printed) => {
    const goal = indicator('    utfall:', `      2020: ${written}`);
    expect(lines({ [goalFile]: goal })).toContain(`Ett | ${printed}`);
  });

  it('is text in a sentence: times, statutes, and a year that begins a line', () => {
    const text =
      '# Inledning\n\nMötet börjar kl. 10:30, se 2021:317 och SFS 2017:725.\n2022\\. Så började året.\n';
    const found = lines({ 'halsonamnden/2022/inledning.md': text }).join('\n');
    expect(found).toContain('kl. 10:30, se 2021:317 och SFS 2017:725.\n2022. Så började året.');
  });

  it('is a name with a colon in it', () => {
    const goals =
      "målområden:\n  - id: 1\n    namn: 'Hälsa: allas sak'\n    mål:\n      - id: 1.1\n        namn: 'Vård: nära'\n      - id: 1.2\n        namn: Två\n";
    const found = lines({ 'regionplan/2022-2024/mal.yaml': goals }).join('\n');
    expect(found).toContain('Hälsa: allas sak');
    expect(found).toContain('Vård: nära');
  });
});

describe('an indicator with two sources', () => {
  it('has both in its cell', () => {
    const goal = indicator(
      '    källa:',
      '      - Enkäten',
      '      - Registret',
      '    målnivå:',
      '      2022: 5',
    );
    expect(lines({ [goalFile]: goal })).toContain('Ett | Enkäten / Registret | 5');
  });
});

describe('a board that has been renamed', () => {
  const region = `region: Region Exempel
nämnder:
  halsonamnden:
    namn: Nämnden för liv och hälsa
    tidigare namn:
      - namn: Sjukvårdsnämnden
        till och med: 2019
      - namn: Hälsonämnden
        förkortning: HN
        till och med: 2022
`;
  const next = {
    'halsonamnden/2023/plan.yaml':
      'plan: verksamhetsplan\nnämnd: halsonamnden\nperiod: 2023\nregionplan: 2022-2024\nläge: utkast\ninnehåll:\n  - inledning.md\n',
    'halsonamnden/2023/inledning.md': '# Inledning\n\nText.\n',
  };

  it.each([
    ['halsonamnden/2022', 'Hälsonämnden'],
    ['halsonamnden/2023', 'Nämnden för liv och hälsa'],
  ])('has in %s the name of that year', (folder, name) => {
    const { children } = composePlanFiles({ 'region.yaml': region, ...next }, folder);
    expect(children[0]).toMatchObject({ type: 'cover', body: name });
  });
});
