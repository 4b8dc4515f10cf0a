import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../src/document/document.js';
import { composePlanFiles } from './compose-plan-files.js';

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return [block];
    return block.type === 'section' ? tablesIn(block.children) : [];
  });
}

/** The page of the only table that mentions ”Breda”, in a file whose second line is given. */
function pageOf(
  line: string,
  file: (line: string) => string,
  name: string,
  template = 'standard',
): Table['page'] {
  const written = { ...ownTemplate, [`halsonamnden/2022/${name}`]: file(line) };
  const { children } = composePlanFiles(written, 'halsonamnden/2022', template);
  const [table, ...others] = tablesIn(children).filter((each) => JSON.stringify(each).includes('Breda'));
  if (!table || others.length > 0) throw new Error('there is to be one table');
  return table.page;
}

const goal = (line: string) => `---
mål: 1.1
${line}indikatorer:
  - id: hn-breda
    namn: Breda vägar
    målnivå: 4
---
`;

const files: readonly (readonly [string, string, (line: string) => string])[] = [
  [
    'figures',
    'breda.yaml',
    (line) => `tabell: Breda\n${line}kolumner: 2022 | 2023\nrader:\n  - Vård: 1 | 2\n`,
  ],
  ['assignments', 'breda.yaml', (line) => `uppdrag: Breda\n${line}poster:\n  - Korta köerna.\n`],
  ['meetings', 'breda.yaml', (line) => `kalender: Breda\n${line}år: 2022\nmöten:\n  - datum: 23 mars\n`],
  [
    'risks',
    'breda.yaml',
    (line) => `risker: Breda\n${line}poster:\n  - risk: Linjen dröjer.\n    sannolikhet: 4\n`,
  ],
  [
    'legal persons',
    'breda.yaml',
    (line) => `juridiska personer: Breda\n${line}poster:\n  - Trafiken AB: Aktiebolag\n`,
  ],
  [
    'decisions',
    'breda.yaml',
    (line) => `beslut: Breda\n${line}poster:\n  - beslut: Planen fastställs.\n    instans: Nämnden\n`,
  ],
  [
    'documents',
    'breda.yaml',
    (line) => `dokument: Breda\n${line}bredvid varandra: ja\nposter:\n  Här:\n    - Ett\n  Där:\n    - Två\n`,
  ],
  ['indicators', 'mal/1.1-friskt-liv.md', goal],
];

const tables = ['indikatorer', 'uppdrag', 'kalender', 'risker', 'juridiska personer', 'beslut', 'dokument'];
const ownTemplate = {
  'mallar/egen/mall.yaml': `bygger på: standard\nsidor:\n${tables.map((each) => `  ${each}: liggande\n`).join('')}`,
};

describe('the page of a table', () => {
  it.each(files)('of %s is the one that its file asks for', (_, name, file) => {
    expect(pageOf('sida: liggande\n', file, name)).toBe('landscape');
    expect(pageOf('sida: stående\n', file, name)).toBe('portrait');
    expect(pageOf('', file, name)).toBeUndefined();
  });

  it.each(
    files.slice(1),
  )('of %s is the one of the template where its file asks for none', (_, name, file) => {
    expect(pageOf('', file, name, 'egen')).toBe('landscape');
    expect(pageOf('sida: stående\n', file, name, 'egen')).toBe('portrait');
  });
});
