import { describe, expect, it } from 'vitest';
import { tables } from './compose-files.js';
import { composePlanFiles } from './compose-plan-files.js';
import { linesOf } from './lines-of.js';

const goal = (indicator: string) => `---
mål: 1.1
indikatorer:
  - id: rs-a
    namn: Antal samtal
${indicator}---
`;

const dated = `    källa: Cognos
    utfall:
      2019: 10
      2020: 12
    målnivå:
      2022: 14
`;

/** The first table of the base's plan, with the columns of a template of the region's own. */
function table(columns: readonly string[], indicator = dated): readonly string[] {
  const list = columns.map((column) => `    - ${column}\n`).join('');
  const document = composePlanFiles({
    'mallar/standard/mall.yaml': `bygger på: standard\nmål:\n  kolumner:\n${list}`,
    'halsonamnden/2022/mal/1.1-friskt-liv.md': goal(indicator),
  });
  return linesOf(tables(document.children).slice(0, 1)).slice(1);
}

describe('the columns of a table of indicators', () => {
  it('are those of the template, in its order', () => {
    expect(table(['namn', 'målnivå', 'utfall', 'källa'])).toEqual([
      'Indikator | Målnivå 2022 | Utfall 2019 | Utfall 2020 | Källa',
      'Antal samtal | 14 | 10 | 12 | Cognos',
    ]);
    expect(table(['namn', 'målnivå'])).toEqual(['Indikator | Målnivå 2022', 'Antal samtal | 14']);
  });

  it('have the years that the template always has, also when nobody has a value there', () => {
    expect(table(['namn', 'utfall -1', 'målnivå 0', 'målnivå +2'])).toEqual([
      'Indikator | Utfall 2019 | Utfall 2020 | Utfall 2021 | Målnivå 2022 | Målnivå 2024',
      'Antal samtal | 10 | 12 |  | 14 | ',
    ]);
  });

  it('have none of those years where values tell no year', () => {
    expect(table(['namn', 'målnivå 0'], '    målnivå: 14\n')).toEqual([
      'Indikator | Målnivå',
      'Antal samtal | 14',
    ]);
  });
});
