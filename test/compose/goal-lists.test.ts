import { describe, expect, it } from 'vitest';
import { composePlanFiles } from './compose-plan-files.js';
import { linesOf } from './lines-of.js';

const front = (content: readonly string[], title = 'regionplan/2022-2024') => ({
  [`${title}/plan.yaml`]: `plan: regionplan
period: 2022–2024
läge: fastställd
målkedja:
  målområde:
    flertal: målområden
    rubrik: '{namn}'
  mål:
    under: målområde
    rubrik: Mål {id}. {namn}
  delmål:
    under: mål
    beslutas av: nämnd
  indikator:
    flertal: indikatorer
    under:
      - mål
      - delmål
    mäts: ja
  perspektiv:
    tvärgående: ja
    rubrik: '{namn}'
innehåll:
${content.map((line) => `  - ${line}\n`).join('')}`,
});

const goals = `målområden:
  - id: A
    namn: Ett friskt län
    mål:
      - id: 1
        namn: Fler lever ett friskt liv
        not: Räknat per invånare.
      - id: 2
        namn: Färre röker
  - id: B
    namn: En hel region
    mål:
      - id: 3
        namn: Vården är nära
`;

const perspectives = `perspektiv:
  - id: barn
    namn: Barnens bästa
  - id: miljö
    namn: Miljön
`;

function regionplan(content: readonly string[], files: Readonly<Record<string, string>>): readonly string[] {
  const own = Object.entries(files).map(([name, text]) => [`regionplan/2022-2024/${name}`, text]);
  const document = composePlanFiles(
    { ...front(content), ...Object.fromEntries(own) },
    'regionplan/2022-2024',
  );
  return linesOf(document.children);
}

describe('the goals of a regionplan', () => {
  it('stand each where its own file is listed', () => {
    const lines = regionplan(['perspektiv.yaml', 'text.md', 'mal.yaml'], {
      'perspektiv.yaml': perspectives,
      'text.md': '# Från perspektiv till mål\n',
      'mal.yaml': goals,
    });
    expect(lines).toEqual([
      '# Barnens bästa',
      '# Miljön',
      '# Från perspektiv till mål',
      '# Ett friskt län',
      '## Mål 1. Fler lever ett friskt liv',
      'note: Räknat per invånare.',
      '## Mål 2. Färre röker',
      '# En hel region',
      '## Mål 3. Vården är nära',
    ]);
  });

  it.each([
    ['a list', ['mal.yaml', 'mal/'], 'A'],
    ['the file about what they stand under', ['mal/'], 'A'],
  ])('have their texts under their only heading in %s', (_, content) => {
    const lines = regionplan(content, {
      'mal.yaml': goals,
      'mal/1.md': '---\nmål: 1\n---\nRör på dig.\n',
      'mal/a.md': '---\nmålområde: A\n---\nHälsan.\n',
    });
    expect(lines.slice(0, 6)).toEqual([
      '# Ett friskt län',
      'Hälsan.',
      '## Mål 1. Fler lever ett friskt liv',
      'note: Räknat per invånare.',
      'Rör på dig.',
      '## Mål 2. Färre röker',
    ]);
    expect(lines.filter((line) => line.includes('Rör på dig'))).toHaveLength(1);
  });

  it('have a place of their own where other files stand under theirs', () => {
    const lines = regionplan(['mal.yaml', 'b.md:\n      - mer.md'], {
      'mal.yaml': goals,
      'b.md': '---\nmålområde: B\n---\nHela regionen.\n',
      'mer.md': '# Mer\n',
    });
    expect(lines.slice(-4)).toEqual([
      '# En hel region',
      'Hela regionen.',
      '## Mål 3. Vården är nära',
      '## Mer',
    ]);
    expect(lines.filter((line) => line === '# En hel region')).toHaveLength(1);
  });
});

describe('a board’s plan', () => {
  const board = 'halsonamnden/2022';
  const inledning = (text: string) => ({ [`${board}/inledning.md`]: `# Inledning\n\n${text}\n` });
  const files = {
    ...front(['mal.yaml', 'perspektiv.yaml']),
    'regionplan/2022-2024/mal.yaml': goals,
    'regionplan/2022-2024/perspektiv.yaml': perspectives,
    [`${board}/mal/1.1-friskt-liv.md`]: `---
mål: 1
delmål:
  - id: 1:a
    namn: Fler rör på sig
    indikatorer:
      - id: hn-steg
        namn: Steg per dag
        målnivå: 8 000
  - namn: Färre sitter still
    indikatorer:
      - id: hn-sitt
        namn: Timmar i stol
        målnivå: 6
---
`.replace('1:a', '1-a'),
    [`${board}/mal/1.2-nara-vard.md`]: '---\nmål: 3\nutan indikatorer: Mäts av en annan.\n---\n',
    [`${board}/mal/barn.md`]: '---\nperspektiv: barn\n---\nBarnen först.\n',
  };

  function introduction(text: string): readonly string[] {
    const lines = linesOf(composePlanFiles({ ...files, ...inledning(text) }).children);
    const first = lines.indexOf('# Inledning') + 1;
    return lines.slice(
      first,
      lines.findIndex((line, index) => index >= first && line.startsWith('#')),
    );
  }

  it('lists what any kind of the chain has', () => {
    expect(introduction('::infoga[delmål]')).toEqual(['- 1-a Fler rör på sig', '- Färre sitter still']);
    expect(introduction('::infoga[indikatorer]')).toEqual(['- Steg per dag', '- Timmar i stol']);
    expect(introduction('::infoga[mål]')).toEqual([
      '- Ett friskt län / - 1 Fler lever ett friskt liv / - 2 Färre röker',
      '- En hel region / - 3 Vården är nära',
    ]);
    expect(introduction('::infoga[perspektiv]')).toEqual(['- Barnens bästa', '- Miljön']);
  });

  it('refers to each by the word for its kind', () => {
    const refs = ['mål 1', 'delmål 1-a', 'delmål Färre sitter still', 'indikator hn-steg', 'perspektiv barn'];
    expect(introduction(refs.map((name) => `:ref[${name}]`).join(', '))).toEqual([
      'Mål 1, delmål 1-a, ”Färre sitter still”, ”Steg per dag”, avsnitt 4',
    ]);
  });
});
