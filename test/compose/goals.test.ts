import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../src/document/document.js';
import { composePlanFiles } from './compose-plan-files.js';
import { linesOf, sectionOf } from './lines-of.js';

const regionplan = (kinds: string) => `plan: regionplan
period: 2022–2024
läge: fastställd
målkedja:
  målområde:
    flertal: målområden
    rubrik: '{namn}'
  mål:
    under: målområde
    rubrik: Mål {id}. {namn}
${kinds}
innehåll:
  - mal.yaml
`;

const goals = `målområden:
  - id: A
    namn: Ett friskt län
    mål:
      - id: 1
        namn: Fler lever ett friskt liv
  - id: B
    namn: En hel region
    mål:
      - id: 2
        namn: Vården är nära
`;

const perspectives = `perspektiv:
  - id: 1
    namn: Hållbarhet
  - id: 2
    namn: Jämställdhet
`;

const measured = `  delmål:
    under: mål
    beslutas av: nämnd
  indikator:
    flertal: indikatorer
    under:
      - mål
      - delmål
    mäts: ja
    rubrik: Indikatorer
    målnivå: Mål
  perspektiv:
    tvärgående: ja`;

/** The document of the base with the files of the two goals in the base's place. */
function compose(kinds: string, files: Readonly<Record<string, string>>) {
  return composePlanFiles({
    'regionplan/2022-2024/plan.yaml': regionplan(kinds),
    'regionplan/2022-2024/mal.yaml': kinds.includes('perspektiv') ? goals + perspectives : goals,
    'halsonamnden/2022/mal/1.1-friskt-liv.md': '---\nmål: 1\n---\n',
    'halsonamnden/2022/mal/1.2-nara-vard.md': '---\nmål: 2\n---\n',
    ...files,
  });
}

const delmål = `---
mål: 1
delas med:
  - kulturnamnden
  - namnden-for-natur
perspektiv:
  - 2
delmål:
  - namn: Färre röker
    indikatorer:
      - id: a
        namn: Andel som röker
        utfall:
          2021: 7,4 %
        målnivå:
          2023: 6 %
      - id: b
        namn: Rökfria platser
        målnivå:
          2023: 12
  - id: 1.2
    namn: Fler rör på sig
    utan indikatorer: En annan nämnd mäter det.
---
Färre ska röka.
`;

const region = `region: Region Exempel
nämnder:
  halsonamnden:
    namn: Hälsonämnden
  kulturnamnden:
    namn: Kulturnämnden
  namnden-for-natur:
    namn: Nämnden för natur
`;

describe('goals that a board decides', () => {
  const { children } = compose(measured, {
    'region.yaml': region,
    'halsonamnden/2022/mal/1.1-friskt-liv.md': delmål,
  });
  const goal = sectionOf(children, 'Mål 1. Fler lever ett friskt liv');

  it('span the rows of their indicators in one table', () => {
    expect(linesOf(goal.children)).toEqual([
      'Delas med Kulturnämnden och Nämnden för natur.',
      'Perspektiv: Jämställdhet',
      'table: Delmål med indikatorer för Mål 1. Fler lever ett friskt liv',
      'Delmål | Indikatorer | Utfall 2021 | Mål 2023',
      '=2 Färre röker | Andel som röker | 7,4 % | 6 %',
      'Rökfria platser |  | 12',
      '1.2 Fler rör på sig | >3 En annan nämnd mäter det.',
      'Färre ska röka.',
    ]);
  });

  it('are among the headers of every cell they span', () => {
    const table = goal.children.find(isTable);
    const spanning = table?.body[0]?.cells[0];
    const second = table?.body[1]?.cells.at(-1);
    expect(spanning).toMatchObject({ scope: 'rowGroup', rowSpan: 2 });
    expect(second?.headers).toContain(spanning?.id);
    expect(second?.headers).toContain(table?.head[0]?.cells.at(-1)?.id);
  });

  it('keep their numbers across areas', () => {
    expect(linesOf(children).filter((line) => line.startsWith('#'))).toEqual([
      '# Inledning',
      '# Ett friskt län',
      '## Mål 1. Fler lever ett friskt liv',
      '# En hel region',
      '## Mål 2. Vården är nära',
      '# Ekonomi',
    ]);
  });
});

describe('a goal of the board in a file by itself', () => {
  it('is a section under the goal it names, whatever the files are called', () => {
    const { children } = compose(measured, {
      'halsonamnden/2022/mal/1.0-tobak.md': `---
delmål: Färre röker
under: mål 1
indikatorer:
  - id: a
    namn: Andel som röker
    målnivå: högst 6 %
    not: Enkäten görs vart fjärde år.
  - id: b
    namn: Andel som snusar
    målnivå: 4 %
    not: Enkäten görs vart fjärde år.
---
Tobaken ska bort.
`,
    });
    expect(linesOf([sectionOf(children, 'Mål 1. Fler lever ett friskt liv')])).toEqual([
      '## Mål 1. Fler lever ett friskt liv',
      '### Färre röker',
      'table: Indikatorer för Färre röker',
      'Indikatorer | Mål',
      'Andel som röker* | Högst 6 %',
      'Andel som snusar* | 4 %',
      'note: * Enkäten görs vart fjärde år.',
      'Tobaken ska bort.',
    ]);
  });
});

describe('goals that nothing measures', () => {
  const kinds = `  avsikt:
    flertal: nämnden avser
    under: mål
    beslutas av: nämnd
    rubrik: Under planperioden avser nämnden
  uppdrag:
    flertal: uppdrag till förvaltningen
    under: mål
    beslutas av: nämnd`;
  const front = `mål: 1
nämnden avser:
  - att fler ska leva friskt
uppdrag till förvaltningen:
  - att pröva rökfria platser
  - att mäta mer`;

  it('are a list for each kind, under its own words', () => {
    const { children } = compose(kinds, {
      'halsonamnden/2022/mal/1.1-friskt-liv.md': `---\n${front}\n---\nFärre ska röka.\n`,
    });
    expect(linesOf(sectionOf(children, 'Mål 1. Fler lever ett friskt liv').children)).toEqual([
      'Färre ska röka.',
      'label: Under planperioden avser nämnden',
      '- att fler ska leva friskt',
      'label: Uppdrag till förvaltningen',
      '- att pröva rökfria platser',
      '- att mäta mer',
    ]);
  });

  it('get headings of their own after the headings of the text', () => {
    const { children } = compose(kinds, {
      'halsonamnden/2022/mal/1.1-friskt-liv.md': `---\n${front}\n---\n# Tobak\n\nFärre ska röka.\n`,
    });
    const titles = linesOf([sectionOf(children, 'Mål 1. Fler lever ett friskt liv')]);
    expect(titles.filter((line) => line.startsWith('###'))).toEqual([
      '### Tobak',
      '### Under planperioden avser nämnden',
      '### Uppdrag till förvaltningen',
    ]);
  });
});

describe('the regionplan’s own goals', () => {
  it('end in lists of several kinds under one goal', () => {
    const { children } = composePlanFiles(
      {
        'regionplan/2022-2024/plan.yaml': `plan: regionplan
period: 2022–2024
läge: fastställd
målkedja:
  perspektiv:
    rubrik: '{namn}'
  långsiktigt mål:
    flertal: långsiktiga mål
    under: perspektiv
  önskat resultat:
    flertal: önskade resultat
    under: perspektiv
    rubrik: Önskade resultat till år 2024
innehåll:
  - invanare.md
`,
        'regionplan/2022-2024/mal.yaml': `perspektiv:
  - id: invånare
    namn: Invånarperspektivet
    långsiktiga mål:
      - Hälsan är god och jämlik.
    önskade resultat:
      - namn: Kostnaden sjunker.
        not: Räknat per invånare.
      - Fler mår bra.
`,
        'regionplan/2022-2024/invanare.md':
          '---\nperspektiv: invånare\n---\nOm invånaren.\n\n# Mer\n\nMer om det.\n',
      },
      'regionplan/2022-2024',
    );
    expect(linesOf([sectionOf(children, 'Invånarperspektivet')])).toEqual([
      '# Invånarperspektivet',
      'Om invånaren.',
      'label: Långsiktiga mål',
      '- Hälsan är god och jämlik.',
      'label: Önskade resultat till år 2024',
      '- Kostnaden sjunker. / note: Räknat per invånare.',
      '- Fler mår bra.',
      '## Mer',
      'Mer om det.',
    ]);
  });
});

function isTable(block: Block): block is Table {
  return block.type === 'table';
}
