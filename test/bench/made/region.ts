import { proseFrom } from './prose.js';

/** How large a made region is. A plan has `words` words of text, spread over its chapters and goals. */
export interface Size {
  readonly boards: number;
  readonly years: number;
  readonly words: number;
}

export type Files = ReadonlyMap<string, string>;

const firstYear = 2010;
const areas = 3;
const goalsPerArea = 2;
const frameRows = ['Ledning och stöd', 'Verksamhet i egen drift', 'Köpt verksamhet', 'Lokaler', 'Utveckling'];

/**
 * A plans repository in which everything agrees: totals with rows, frames with the regionplan and with last year's
 * plan, outcomes with what was told before. The files by their paths.
 */
export function makeRegion({ boards, years, words }: Size): Files {
  const all = Array.from({ length: years }, (_, index) => firstYear + index);
  const periods = all.filter((year) => (year - firstYear) % 3 === 0);
  const numbers = Array.from({ length: boards }, (_, index) => index + 1);
  return new Map([
    ['region.yaml', regionFile(numbers)],
    ...periods.flatMap((year) => regionplanFiles(year, numbers)),
    ...numbers.flatMap((board) => all.flatMap((year) => boardFiles(board, year, words))),
  ]);
}

type Entry = readonly [path: string, text: string];

function regionFile(boards: readonly number[]): string {
  return lines(
    'region: Region Exempel',
    'förkortning: REX',
    'mall: standard',
    'beloppsenhet: tkr',
    'nämnder:',
    ...boards.flatMap((board) => [
      `  ${folderOf(board)}:`,
      `    namn: ${nameOf(board)}`,
      `    förkortning: N${board}`,
    ]),
  );
}

function regionplanFiles(start: number, boards: readonly number[]): readonly Entry[] {
  const folder = `regionplan/${start}-${start + 2}`;
  const years = [start, start + 1, start + 2];
  return [
    [
      `${folder}/plan.yaml`,
      lines(
        'plan: regionplan',
        `period: ${start}–${start + 2}`,
        'läge: fastställd',
        'beslut:',
        '  instans: Regionfullmäktige',
        `  datum: ${tuesday(start - 1, 6)}`,
        '  paragraf: 88',
        'målkedja:',
        '  målområde:',
        '    flertal: målområden',
        '    beslutas av: regionfullmäktige',
        '  mål:',
        '    under: målområde',
        '    beslutas av: regionfullmäktige',
        '  indikator:',
        '    flertal: indikatorer',
        '    under: mål',
        '    beslutas av: nämnd',
        '    mäts: ja',
        'innehåll:',
        '  - inledning.md',
        '  - mal.yaml',
        '  - ekonomi.md',
      ),
    ],
    [`${folder}/inledning.md`, chapter('Inledning', proseFrom(start).paragraph(200))],
    [`${folder}/mal.yaml`, goalList()],
    [
      `${folder}/ekonomi.md`,
      chapter(
        'Ekonomi',
        'Nämndernas ramar för planperioden står i :ref[ekonomi/ramar].\n\n::infoga[ekonomi/ramar]\n\nRamarna är finansierade inom regionens budget, som följer principerna för god ekonomisk hushållning.',
      ),
    ],
    [
      `${folder}/ekonomi/ramar.yaml`,
      frames(
        years,
        boards.map((board) => [nameOf(board), (year) => total(board, year)]),
        'Nämnderna totalt',
        'Nämnd',
      ),
    ],
  ];
}

function goalList(): string {
  return lines(
    'målområden:',
    ...upTo(areas).flatMap((area) => [
      `  - id: ${area}`,
      `    namn: ${areaNames[area - 1]}`,
      '    mål:',
      ...upTo(goalsPerArea).flatMap((goal) => [
        `      - id: ${area}.${goal}`,
        `        namn: ${goalNames[(area - 1) * goalsPerArea + goal - 1]}`,
      ]),
    ]),
  );
}

function boardFiles(board: number, year: number, words: number): readonly Entry[] {
  const folder = `${folderOf(board)}/${year}`;
  const prose = proseFrom(board * 1009 + year);
  const start = firstYear + Math.floor((year - firstYear) / 3) * 3;
  const share = Math.round(words / 12);
  const text = (parts: number) =>
    upTo(parts)
      .map(() => prose.paragraph(share / 2))
      .join('\n\n');
  return [
    [
      `${folder}/plan.yaml`,
      lines(
        'plan: verksamhetsplan',
        `nämnd: ${folderOf(board)}`,
        `period: ${year} (${year + 1}–${year + 2})`,
        `regionplan: ${start}-${start + 2}`,
        'läge: fastställd',
        'beslut:',
        `  instans: ${nameOf(board)}`,
        `  datum: ${tuesday(year - 1, 11)}`,
        `  paragraf: ${100 + board}`,
        'innehåll:',
        '  - inledning.md',
        '  - uppdraget.md',
        '  - mal/',
        '  - ekonomi.md',
        '  - risker.md',
      ),
    ],
    [`${folder}/inledning.md`, chapter('Inledning', text(3))],
    [`${folder}/uppdraget.md`, chapter('Uppdraget', `${text(2)}\n\n## Samverkan\n\n${text(2)}`)],
    ...upTo(areas * goalsPerArea).map((index): Entry => {
      const id = `${Math.ceil(index / goalsPerArea)}.${((index - 1) % goalsPerArea) + 1}`;
      return [`${folder}/mal/${id}.md`, `---\n${goalAnswer(id, board, year)}---\n${text(2)}\n`];
    }),
    [
      `${folder}/ekonomi.md`,
      chapter(
        'Ekonomi',
        `${text(2)}\n\nRamarna står i :ref[ekonomi/ramar].\n\n::infoga[ekonomi/ramar]\n\n${text(1)}`,
      ),
    ],
    [
      `${folder}/ekonomi/ramar.yaml`,
      frames(
        [year, year + 1, year + 2],
        frameRows.map((name, row) => [name, (each) => frame(board, row, each)]),
        `${nameOf(board)} totalt`,
        'Verksamhet',
      ),
    ],
    [`${folder}/risker.md`, chapter('Risker', `${prose.sentence()}\n\n::infoga[riskomraden]`)],
    [
      `${folder}/riskomraden.yaml`,
      lines(
        'risker: Riskområden',
        'poster:',
        ...upTo(4).flatMap(() => [`  - risk: ${prose.sentence()}`, `    hantering: ${prose.sentence()}`]),
      ),
    ],
  ];
}

function goalAnswer(goal: string, board: number, year: number): string {
  return lines(
    `mål: ${goal}`,
    'indikatorer:',
    ...upTo(2).flatMap((number) => {
      const [area = 1, own = 1] = goal.split('.').map(Number);
      const value = (at: number) =>
        percent(200 + 40 * area + 15 * own + 7 * number + (board % 9) + 9 * (at - firstYear));
      return [
        `  - id: n${board}-${goal}-${number}`,
        `    namn: ${measures[(area * own * number) % measures.length]}, del ${['ett', 'två'][number - 1]}`,
        '    källa: Regionens egen mätning',
        '    önskad riktning: högre',
        "    enhet: '%'",
        '    utfall:',
        `      ${year - 3}: ${value(year - 3)}`,
        `      ${year - 2}: ${value(year - 2)}`,
        '    målnivå:',
        `      ${year}: ${value(year)}`,
        `      ${year + 2}: ${value(year + 2)}`,
      ];
    }),
  );
}

type Row = readonly [name: string, amount: (year: number) => number];

function frames(years: readonly number[], rows: readonly Row[], sum: string, heading: string): string {
  const cells = (amount: (year: number) => number) => years.map((year) => spaced(amount(year))).join(' | ');
  const whole = (year: number) => rows.reduce((added, [, amount]) => added + amount(year), 0);
  return lines(
    'tabell: Ekonomiska ramar',
    'sort: ramar',
    'enhet: tkr',
    `radrubrik: ${heading}`,
    `kolumner: ${years.map((year) => `Ram ${year}`).join(' | ')}`,
    'rader:',
    ...rows.map(([name, amount]) => `  - ${name}: ${cells(amount)}`),
    'summa:',
    `  ${sum}: ${cells(whole)}`,
  );
}

/** In tkr. */
function frame(board: number, row: number, year: number): number {
  return 21_413 * (row + 1) + 1_277 * board + (907 + 31 * row) * (year - firstYear);
}

function total(board: number, year: number): number {
  return frameRows.reduce((added, _, row) => added + frame(board, row, year), 0);
}

function chapter(title: string, text: string): string {
  return `# ${title}\n\n${text}\n`;
}

function folderOf(board: number): string {
  return `namnd-${String(board).padStart(2, '0')}`;
}

function nameOf(board: number): string {
  return `Nämnden för område ${board}`;
}

function percent(tenths: number): string {
  return `${Math.floor(tenths / 10)},${tenths % 10}`;
}

function spaced(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ' ');
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

const areaNames = ['Ett friskt liv i hela länet', 'En vård som är lätt att nå', 'En ekonomi i balans'];
const goalNames = [
  'Fler lever ett friskt liv',
  'Skillnaderna i hälsa minskar',
  'Den som söker vård får kontakt samma dag',
  'Vården hänger ihop för den som är sjuk länge',
  'Kostnaderna ryms inom ramarna',
  'Medarbetarna stannar och utvecklas',
];
const measures = [
  'Andel invånare med gott allmänt hälsotillstånd',
  'Andel som får kontakt samma dag',
  'Andel som har en fast läkarkontakt',
  'Andel verksamheter som håller sin ram',
  'Andel medarbetare som rekommenderar sin arbetsplats',
];

/** The second Tuesday of a month, ISO: a day when boards meet, and never a public holiday in June or November. */
function tuesday(year: number, month: number): string {
  const weekday = new Date(Date.UTC(year, month - 1, 8)).getUTCDay();
  const day = 8 + ((2 - weekday + 7) % 7);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
