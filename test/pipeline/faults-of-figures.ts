import type { Fault } from './fault.js';

const swap =
  (from: string | RegExp, to: string) =>
  (text: string): string =>
    text.replace(from, to);

export const faultsOfFigures: readonly Fault[] = [
  {
    name: 'parts that do not make the whole',
    rule: 'totals/parts-make-whole',
    file: 'ekonomi/delar.yaml',
    plant: swap('90 | 100', '90 | 110'),
    line: /Lokaler i länet/,
  },
  {
    name: 'some parts that are more than the whole',
    rule: 'totals/parts-within-whole',
    file: 'ekonomi/delar.yaml',
    plant: (text) => text.replace('fördelat på:', 'varav:').replace('50 | 55', '60 | 55'),
    line: /Lokaler i länet/,
  },
  {
    name: 'a difference between two columns',
    rule: 'totals/column-difference',
    file: 'ekonomi/jamforelse.yaml',
    plant: swap('20 | 25 | 5', '20 | 25 | 8'),
    line: /Kurser/,
  },
  {
    name: 'a row whose sum is another',
    rule: 'totals/row-sum',
    file: 'ekonomi/oversikt.yaml',
    plant: swap('810 000', '801 000'),
    line: /Sluten vård/,
  },
  {
    name: 'a row that stands twice',
    rule: 'tables/repeated-row',
    file: 'ekonomi/jamforelse.yaml',
    plant: (text) => text.replace(/( {2}- Kurser: .*\n)/, '$1$1'),
    line: /Kurser/,
  },
  {
    name: 'a comma between thousands',
    rule: 'tables/thousands-comma',
    file: 'ekonomi/oversikt.yaml',
    plant: (text) => `${text}  - Tandvård: 12,500 | – | –\n`,
    line: /Tandvård/,
  },
  {
    name: 'a figure that its formula does not give',
    rule: 'totals/formula',
    file: 'ekonomi/handlingsplan.yaml',
    plant: swap('SUMMA: 100', 'SUMMA: 101'),
    line: /SUMMA/,
  },
  {
    name: 'an opening that is not the closing before',
    rule: 'totals/roll-forward',
    file: 'ekonomi/fonden.yaml',
    plant: swap('100 | 120', '100 | 125'),
    line: /Ingående/,
  },
  {
    name: 'statements with different results',
    rule: 'totals/statements',
    file: 'ekonomi/balans.yaml',
    plant: swap('Årets resultat: 10 | 15', 'Årets resultat: 10 | 26'),
    line: /Årets resultat/,
  },
  {
    name: 'assets that are not what they are paid with',
    rule: 'totals/statements',
    file: 'ekonomi/balans.yaml',
    plant: swap('tillgångar: 200 | 215', 'tillgångar: 200 | 225'),
    line: /Summa tillgångar/,
  },
  {
    name: 'a sum in words that is not the sum of its parts',
    rule: 'totals/text-sum',
    file: 'ekonomi.md',
    plant: swap('söder 4 mnkr', 'söder 5 mnkr'),
    line: /sammanlagt 9/,
  },
  {
    name: 'a difference in words that is another',
    rule: 'totals/text-difference',
    file: 'ekonomi.md',
    plant: swap('från 60 till 90', 'från 60 till 80'),
    line: /med 30/,
  },
  {
    name: 'a share in words that is another',
    rule: 'totals/text-share',
    file: 'ekonomi.md',
    plant: swap('3 av 12 lokaler', '4 av 12 lokaler'),
    line: /25 procent/,
  },
  {
    name: 'a share of money in words that is another',
    rule: 'totals/text-share',
    file: 'ekonomi.md',
    plant: (text) => `${text}\nLokalerna kostar 8 mnkr, varav 2 mnkr, 35 procent, är el.\n`,
    line: /35 procent/,
  },
  {
    name: 'a frame in words that is not the table’s',
    rule: 'frames/in-text',
    file: 'ekonomi.md',
    plant: (text) => text.replace(/ram är (\d+) \d+ /, 'ram är $1 001 '),
    line: /ram är \d+ 001/,
  },
  {
    name: 'a change of the frame in words that is not the table’s',
    rule: 'frames/change-in-text',
    file: 'ekonomi.md',
    plant: (text) => `${text}\nNämndens ram minskar med 3,5 mnkr.\n`,
    line: /minskar med 3,5/,
  },
  {
    name: 'a net cost that is not income and cost together',
    rule: 'totals/statement-rows',
    file: 'ekonomi/resultat.yaml',
    plant: (text) => text.replace('intäkter: 100', 'intäkter: 120'),
    line: /nettokostnader: -490/,
  },
  {
    name: 'shares that do not make a hundred',
    rule: 'totals/hundred-percent',
    file: 'tabeller.md',
    plant: swap('avgifter, 10 procent', 'avgifter, 14 procent'),
    line: /skatt, 70/,
  },
  {
    name: 'an amount in a text that is not the table’s',
    rule: 'totals/text-figure',
    file: 'tabeller.md',
    plant: swap('är 400 tkr', 'är 4 mnkr'),
    line: /Anslaget till/,
  },
  {
    name: 'a change in a text that is not the table’s',
    rule: 'totals/text-change',
    file: 'tabeller.md',
    plant: swap('ökar med 20 tkr', 'ökar med 30 tkr'),
    line: /ökar med 30/,
  },
  {
    name: 'a sum over the years that is not the table’s',
    rule: 'totals/text-years',
    file: 'tabeller.md',
    plant: swap('sammanlagt 420 tkr', 'sammanlagt 402 tkr'),
    line: /402 tkr/,
  },
  {
    name: 'a wrong total of a table in a text',
    rule: 'totals/text-table-sum',
    file: 'tabeller.md',
    plant: swap('| Summa | 150 |', '| Summa | 160 |'),
    line: /Summa/,
  },
  {
    name: 'a wrong sum in words after a table in a text',
    rule: 'totals/sum-after-table',
    file: 'inledning.md',
    plant: (text) =>
      `${text}\n| Insats | Kostnad, tkr |\n|---|--:|\n| Kurser | 120 |\n| Möten | 30 |\n\nSammanlagt 160 tkr.\n`,
    line: /Sammanlagt 160/,
  },
  {
    name: 'an amount that a text took from a table before it was changed',
    rule: 'text/quoted-value',
    file: 'tabeller.md',
    plant: (text) => `${text}\nSe :värde[401 tkr]{tabell=ekonomi/projekt rad=Forskningsprojekten år=YEAR}.\n`,
    line: /401/,
  },
  {
    name: 'a frame that is not the regionplan’s',
    rule: 'frames/against-regionplan',
    file: 'ekonomi/ramar.yaml',
    plant: (text) => lastColumnUp(text),
    line: /totalt: /,
    only: 'first',
  },
  {
    name: 'an opening frame that is not last year’s',
    rule: 'frames/opening',
    file: 'ekonomi/ramar.yaml',
    plant: (text) => firstColumnMoved(text),
    line: /Lokaler/,
    only: 'last',
    findings: 2,
  },
  {
    name: 'a figure that another table has as another',
    rule: 'totals/other-table',
    file: 'ekonomi/delar.yaml',
    plant: (text) =>
      `${text}  - Vårdprojekten: 230 | 220\n    formel: Vårdprojekten i tabellen ekonomi/projekt\n`,
    line: /Vårdprojekten: 230/,
  },
  {
    name: 'millions that are called thousands',
    rule: 'tables/unit-size',
    file: 'ekonomi/fonden.yaml',
    plant: swap('20 | 15', '20,0 | 15,0'),
    line: /tabell/,
  },
  {
    name: 'a chart that cannot be drawn',
    rule: 'tables/undrawable-chart',
    file: 'ekonomi/fonden.yaml',
    plant: (text) => `${text}diagram: vattenfall\n`,
    line: /vattenfall/,
  },
  {
    name: 'measures that do not reach what is to be saved',
    rule: 'frames/action-plan',
    file: 'ekonomi/handlingsplan.yaml',
    plant: swap('Uppdrag: 95 | 90', 'Uppdrag: 95 | 99'),
    line: /SUMMA/,
  },
  {
    name: 'investments above their frame',
    rule: 'frames/investments',
    file: 'ekonomi/investeringar.yaml',
    plant: swap('Ram: 110 | 95', 'Ram: 110 | 85'),
    line: /Summa/,
  },
];

/** Ten thousand more in the last year, in one row and in the total alike. */
function lastColumnUp(text: string): string {
  return text.replace(/^( +(?:- Lokaler|.* totalt): .*\| )([\d ]+)$/gm, (_, head, cell) => head + more(cell));
}

/** Ten thousand from one row to another, so that the total of the first year stays. */
function firstColumnMoved(text: string): string {
  return text
    .replace(/(- Lokaler: )([\d ]+) \|/, (_, head, cell) => `${head}${more(cell)} |`)
    .replace(/(- Utveckling: )([\d ]+) \|/, (_, head, cell) => `${head}${more(cell, -10_000)} |`);
}

function more(cell: string, by = 10_000): string {
  const amount = Number(cell.replaceAll(' ', '')) + by;
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ' ');
}
