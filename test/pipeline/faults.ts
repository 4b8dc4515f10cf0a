import type { Fault } from './fault.js';
import { faultsOfFigures } from './faults-of-figures.js';
import { faultsOfIndicators } from './faults-of-indicators.js';
import { faultsOfLists } from './faults-of-lists.js';
import { faultsOfWords } from './faults-of-words.js';

export const faults: readonly Fault[] = [
  {
    name: 'a total that is not the sum of its rows',
    rule: 'totals/column-sum',
    file: 'ekonomi/ramar.yaml',
    plant: (text) =>
      text.replace(/(totalt: .*\| \d)(\d)/, (_, head, digit) => `${head}${(Number(digit) + 1) % 10}`),
    line: /totalt: /,
  },
  {
    name: 'a row with a figure too many',
    rule: 'tables/cell-count',
    file: 'ekonomi/ramar.yaml',
    plant: (text) => text.replace(/(- Lokaler: .*)/, '$1 | 17'),
    line: /Lokaler/,
  },
  {
    name: 'an indicator of a goal that the regionplan does not have',
    rule: 'goals/orphan-indicator',
    file: 'mal/2.1.md',
    plant: (text) => text.replace('mål: 2.1', 'mål: 7.1'),
    line: /mål: 7/,
  },
  {
    name: 'a goal without indicators or a reason',
    rule: 'goals/without-indicator',
    file: 'mal/3.2.md',
    plant: (text) => text.replace(/indikatorer:[\s\S]*?---/, '---'),
    line: /mål: 3\.2/,
  },
  {
    name: 'a reason for having no indicators, beside the indicators',
    rule: 'goals/contradicted-reason',
    file: 'mal/1.1.md',
    plant: (text) =>
      text.replace('indikatorer:', 'utan indikatorer: Målet mäts av en annan nämnd.\nindikatorer:'),
    line: /utan indikatorer/,
  },
  {
    name: 'two indicators with the same id',
    rule: 'references/duplicate-id',
    file: 'mal/1.2.md',
    plant: (text) => text.replace(/(id: n\d+-1\.2)-2/, '$1-1'),
    line: /-1$/,
  },
  {
    name: 'a misspelt key',
    rule: 'schema/unknown-key',
    file: 'mal/1.2.md',
    plant: (text) => text.replace('önskad riktning', 'önskad rikting'),
    line: /rikting/,
  },
  {
    name: 'a reference to a table that is not there',
    rule: 'references/unknown-target',
    file: 'ekonomi.md',
    plant: (text) => text.replace(':ref[ekonomi/ramar]', ':ref[ekonomi/ramarna]'),
    line: /ramarna/,
  },
  {
    name: 'a count in a text that is not that of the plan',
    rule: 'text/quoted-value',
    file: 'inledning.md',
    plant: (text) => `${text}\nPlanen har :värde[ett]{antal=mål} mål.\n`,
    line: /ett/,
  },
  {
    name: 'a value of a table that is not there',
    rule: 'references/unknown-value',
    file: 'ekonomi.md',
    plant: (text) => `${text}\nTotalt :värde{tabell=ekonomi/ramarna}.\n`,
    line: /ramarna/,
  },
  {
    name: 'a footnote that is not there',
    rule: 'markdown/footnote-missing',
    file: 'inledning.md',
    plant: (text) => `${text}\nSe vidare reglementet.[^1]\n`,
    line: /\[\^1\]/,
  },
  {
    name: 'a file that is not listed',
    rule: 'structure/unlisted-file',
    file: 'bilaga.md',
    plant: () => '# Bilaga\n\nTexten saknas i innehåll.\n',
    line: /^/,
  },
  {
    name: 'a day that does not exist',
    rule: 'schema/wrong-format',
    file: 'plan.yaml',
    plant: (text) => text.replace(/-11-\d\d/, '-11-31'),
    line: /-11-31/,
  },
  {
    name: 'a decided plan without a decision',
    rule: 'structure/adopted-without-decision',
    file: 'plan.yaml',
    plant: (text) => text.replace(/beslut:\n(?: {2}.*\n)+/, ''),
    line: /^läge:/,
  },
  ...faultsOfFigures,
  ...faultsOfIndicators,
  ...faultsOfLists,
  ...faultsOfWords,
];
