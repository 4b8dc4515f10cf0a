import type { Language } from '../../src/base/bilingual.js';
import { readFacts } from '../../src/pipeline/read-facts.js';
import { makeReport, type Report, type ReportName } from '../../src/pipeline/render-report.js';
import type { Datum } from '../../src/report/datum.js';
import type { RegionFacts } from '../../src/report/facts/region-facts.js';
import type { ReportTable } from '../../src/report/report-table.js';
import { memoryReader } from '../../src/source/memory-reader.js';

type Files = Readonly<Record<string, string>>;

const front = (lines: string) => `läge: fastställd\n${lines}`;

/** Two boards, three plans and the regionplan they answer to, whose frames are in another unit than the boards'. */
export const smallRegion: Files = {
  'region.yaml': `region: Region Exempel
förkortning: REX
beloppsenhet: tkr
nämnder:
  regionstyrelsen:
    namn: Regionstyrelsen
    förkortning: RS
  halsonamnden:
    namn: Hälsonämnden
`,
  'regionplan/2022-2024/plan.yaml': `plan: regionplan
period: 2022–2024
${front(`beslut:
  instans: Regionfullmäktige
  datum: 2021-06-17`)}
målkedja:
  målområde:
    flertal: målområden
  mål:
    under: målområde
  indikator:
    flertal: indikatorer
    under: mål
    mäts: ja
innehåll:
  - mal.yaml
  - ekonomi/ramar.yaml
`,
  'regionplan/2022-2024/mal.yaml': `målområden:
  - id: 1
    namn: God vård
    mål:
      - id: 1.1
        namn: Vård i tid
      - id: 1.2
        namn: Säker vård
      - id: 1.3
        namn: Jämlik vård
`,
  'regionplan/2022-2024/ekonomi/ramar.yaml': `tabell: Ramar
sort: resursramar
enhet: mnkr
kolumner: 2022 | 2023 | 2024
rader:
  - Regionstyrelse: 100,0 | 110,0 | 120,0
    fördelat på:
      - varav kansliet: 40,0 | 45,0 | 50,0
      - varav vården: 60,0 | 65,0 | 70,0
  - Regionens revisorer: 7,0 | 7,0 | 7,0
summa: Summa
`,
  ...boardPlan('regionstyrelsen', 2022, '2021-11-04'),
  'regionstyrelsen/2022/mal/1.1.md': goal(
    '1.1',
    indicator('rs-tid', 'Andel i tid', '2020: 80 %', '2022: 85 %'),
  ),
  'regionstyrelsen/2022/mal/1.2.md':
    '---\nmål: 1.2\nutan indikatorer: Målet mäts av hälsonämnden.\n---\nText.\n',
  'regionstyrelsen/2022/ekonomi/ramar.yaml': `tabell: Ekonomiska ramar
sort: ramar
enhet: tkr
kolumner: Ram 2022 | Ram 2023
rader:
  - Kansliet: 40 000 | 45 000
  - Vården: 60 040 | 66 000
summa:
  Regionstyrelsen totalt: 100 040 | 112 000
`,
  'regionstyrelsen/2022/uppdrag.yaml': `uppdrag: Uppdrag från fullmäktige
beslutat av: Regionfullmäktige
poster:
  - uppdrag: Korta köerna.
    status: pågår
    riktas till: alla nämnder
    slutdatum: 2022-12-31
  - Se över öppettiderna.
`,
  'regionstyrelsen/2022/kalender.yaml': `kalender: Sammanträden
år: 2022
möten:
  - datum: 26 januari
    ärenden:
      Återkommande:
        - Bokslut: Ekonomichef
  - datum: 23–24 mars
`,
  ...boardPlan('regionstyrelsen', 2023, '2022-11-03'),
  'regionstyrelsen/2023/mal/1.1.md': goal(
    '1.1',
    indicator('rs-tid', 'Andel i rätt tid', '2020: 81 %\n      2021: 83 %', '2023: 88 %'),
  ),
  'regionstyrelsen/2023/ekonomi/ramar.yaml': `tabell: Ekonomiska ramar
sort: ramar
enhet: tkr
kolumner: Ram 2023 | Ram 2024
rader:
  - Kansliet: 46 000 | 47 000
  - Vården: 64 000 | 73 000
summa: Regionstyrelsen totalt
`,
  ...boardPlan('halsonamnden', 2022, '2021-10-01'),
  'halsonamnden/2022/mal/1.1.md': goal(
    '1.1',
    indicator('hn-tid', 'Andel i tid', '2020: ny indikator', '2022: ja'),
  ),
  'halsonamnden/2022/ekonomi/ramar.yaml': `tabell: Ekonomiska ramar
sort: ramar
enhet: mnkr
kolumner: Ram 2022
rader:
  - Sjukhus: 500,5
  - Tandvård: 20,1
summa: Summa
`,
};

function boardPlan(board: string, year: number, decided: string): Files {
  return {
    [`${board}/${year}/plan.yaml`]: `plan: verksamhetsplan
nämnd: ${board}
period: ${year}
regionplan: 2022-2024
${front(`beslut:
  instans: Nämnden
  datum: ${decided}`)}
innehåll:
  - mal/
`,
  };
}

function goal(id: string, indicators: string): string {
  return `---\nmål: ${id}\nindikatorer:\n${indicators}---\nText.\n`;
}

function indicator(id: string, name: string, outcomes: string, targets: string): string {
  return `  - id: ${id}
    namn: ${name}
    källa: Väntetider i vården
    utfall:
      ${outcomes}
    målnivå:
      ${targets}
`;
}

/** What the reports of a region in memory are made of; `changes` replaces or adds files. */
export function factsOf(changes: Files = {}, { folder = '', today = '2023-05-17' } = {}): RegionFacts {
  const reader = memoryReader({ ...smallRegion, ...changes });
  const reading = readFacts({ root: '/', folder, reader }, today);
  let step = reading.next();
  while (!step.done) step = reading.next();
  if (!step.value.value) throw new Error(`unreadable: ${JSON.stringify(step.value.diagnostics)}`);
  return step.value.value.facts;
}

export function reportOn(
  name: ReportName,
  changes: Files = {},
  asked: { folder?: string; today?: string; language?: Language } = {},
): Report {
  return makeReport(name, factsOf(changes, asked), asked.language ?? 'sv');
}

/** The rows of one of a report's tables, as texts by the keys of their columns. */
export function rowsOf(
  tables: readonly ReportTable[],
  key: string,
): readonly Readonly<Record<string, string>>[] {
  const table = tables.find((each) => each.key === key);
  if (!table) throw new Error(`no table ${key}`);
  return table.rows.map(({ cells }) =>
    Object.fromEntries(table.columns.map((column, index) => [column.key, textOf(cells[index])])),
  );
}

function textOf(datum: Datum): string {
  switch (datum?.type) {
    case 'words':
      return datum.text;
    case 'lines':
      return datum.lines.join(' / ');
    case 'figure':
      return datum.amount.digits;
    case 'date':
      return datum.iso;
    case 'count':
      return String(datum.count);
    case 'year':
      return String(datum.year);
    case undefined:
      return '';
  }
}
