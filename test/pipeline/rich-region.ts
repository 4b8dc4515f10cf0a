import { months } from '../../src/value/months.js';
import type { Files } from '../bench/made/region.js';

/**
 * A made region with more in each plan of a board: a calendar, assignments, a company, a glossary, tables of every
 * sort and figures in texts, all of which agree with each other. What a fault can be planted in.
 */
export function richer(files: Files): Files {
  const plans = [...files.keys()].flatMap((file) => /^(.+\/(\d{4}))\/plan\.yaml$/.exec(file) ?? []);
  const added = plans.flatMap((path, index) => {
    const [folder, year] = [plans[index + 1], Number(plans[index + 2])];
    return path.endsWith('/plan.yaml') && folder ? addedTo(folder, year, files) : [];
  });
  return new Map([...files, ...added]);
}

type Entry = readonly [path: string, text: string];

function addedTo(folder: string, year: number, files: Files): readonly Entry[] {
  const plan = files.get(`${folder}/plan.yaml`) ?? '';
  const own = (name: string, text: string): Entry => [`${folder}/${name}`, text];
  return [
    own('plan.yaml', plan.replace('  - risker.md\n', '  - risker.md\n  - uppfoljning.md\n  - tabeller.md\n')),
    own('ekonomi/ramar.yaml', withLastYear(folder, year, files)),
    own('uppfoljning.md', followUps(year)),
    own('kalender.yaml', calendar(year)),
    own('uppdrag.yaml', assignments(year)),
    own('bolag.yaml', companies),
    own('ordlista.yaml', glossary),
    own('tabeller.md', tables(year)),
    own('ekonomi.md', `${files.get(`${folder}/ekonomi.md`)}\n${figuresInWords(folder, files)}`),
    ...Object.entries(tableFiles).map(([name, text]) => own(`ekonomi/${name}.yaml`, text(year))),
  ];
}

/** Last year's column before the plan's own, out of last year's plan. */
function withLastYear(folder: string, year: number, files: Files): string {
  const text = files.get(`${folder}/ekonomi/ramar.yaml`) ?? '';
  const before = files.get(`${folder.replace(/\d+$/, String(year - 1))}/ekonomi/ramar.yaml`);
  if (before === undefined) return text;
  const firsts = new Map(
    [...before.matchAll(/^ +(?:- )?(.+?): (.+?) \| /gm)].map(([, name, cell]) => [name, cell]),
  );
  return text
    .replace('kolumner: ', `kolumner: Ram ${year - 1} | `)
    .replace(/^( +(?:- )?)(.+?): /gm, (line, indent, name) => {
      const cell = firsts.get(name);
      return cell === undefined ? line : `${indent}${name}: ${cell} | `;
    });
}

function followUps(year: number): string {
  return `# Uppföljning

Nämnden sammanträder tre gånger om året, nästa gång ${longDay(year, 3)}. Uppföljningen omfattar målen, ramen och uppdragen.

## Intern kontroll

Planen för den interna kontrollen följs upp två gånger per år. Hållbart medarbetarengagemang (HME) mäts varje höst, och
HME redovisas för nämnden.

::infoga[kalender]

## Uppdrag till förvaltningen

::infoga[uppdrag]

## Bolag

Nämnden svarar för ägarstyrningen av Norra Länets Bussar AB, vars soliditet är god.

::infoga[bolag]

::infoga[ordlista]
`;
}

/** The frame as the table has it, and sums, differences and shares as anyone works them out. */
function figuresInWords(folder: string, files: Files): string {
  const [, frame = ''] = /totalt: ([\d ]+) \|/.exec(files.get(`${folder}/ekonomi/ramar.yaml`) ?? '') ?? [];
  return `## Pengar i ord

Nämndens ram är ${frame} tkr. Av de nya medlen får norr 2 mnkr, mitten 3 mnkr och söder 4 mnkr, sammanlagt 9 mnkr.

Antalet besök ökar från 60 till 90, alltså med 30. Kvar att rusta är 3 av 12 lokaler, alltså 25 procent.
`;
}

function calendar(year: number): string {
  return `kalender: Sammanträden
år: ${year}
möten:
  - datum: ${day(year, 3)}
    ärenden:
      Uppföljning:
        - Intern kontroll: Controller
        - Uppdragen: Förvaltningschef
  - datum: ${day(year, 6)}
    ärenden:
      Uppföljning:
        - Uppdragen: Förvaltningschef
  - datum: ${day(year, 10)}
    ärenden:
      Uppföljning:
        - Intern kontroll: Controller
        - Uppdragen: Förvaltningschef
`;
}

function assignments(year: number): string {
  return `uppdrag: Uppdrag från fullmäktige
beslutat av: Regionfullmäktige
poster:
  - uppdrag: Korta köerna
    riktas till: alla nämnder
    periodicitet: varje tertial
    slutdatum: ${year}-12-31
  - uppdrag: Se över öppettiderna
    riktas till: alla nämnder
    periodicitet: varje tertial
    slutdatum: ${year}-10-31
`;
}

const companies = `juridiska personer: Bolag
poster:
  - Norra Länets Bussar AB: Aktiebolag
  - Länets räddningstjänst: Kommunalförbund
`;

const glossary = `ordlista: Ordlista
poster:
  - ord: Soliditet
    förklaring: Eget kapital delat med tillgångar.
`;

function tables(year: number): string {
  return `# Tabeller

Anslaget till forskningsprojekten är 400 tkr år ${year}. Anslaget till vårdprojekten ökar med 20 tkr från ${year} till
${year + 1}, se :ref[ekonomi/projekt].

::infoga[ekonomi/projekt]

Pengarna kommer från tre håll:

- skatt, 70 procent
- statsbidrag, 20 procent
- avgifter, 10 procent.

| Insats | Kostnad, tkr |
|---|--:|
| Utbildning | 120 |
| Resor | 30 |
| Summa | 150 |

## Räkningar

::infoga[ekonomi/delar]

::infoga[ekonomi/jamforelse]

::infoga[ekonomi/handlingsplan]

::infoga[ekonomi/investeringar]

::infoga[ekonomi/fonden]

::infoga[ekonomi/resultat]

::infoga[ekonomi/balans]
`;
}

const head = (title: string, years: readonly (number | string)[], more = '') =>
  `tabell: ${title}\n${more}enhet: tkr\nkolumner: ${years.join(' | ')}\nrader:\n`;

const tableFiles: Readonly<Record<string, (year: number) => string>> = {
  projekt: (year) =>
    `${head('Projekt', [year, year + 1])}  - Forskningsprojekten: 400 | 410\n  - Vårdprojekten: 200 | 220\n`,
  delar: (year) =>
    `${head('Lokaler', [year, year + 1])}  - Lokaler i länet: 90 | 100\n    fördelat på:\n      - I norr: 40 | 45\n      - I söder: 50 | 55\n`,
  jamforelse: (year) =>
    `${head('Jämförelse', [`Budget ${year - 1}`, `Budget ${year}`, 'Förändring'])}  - Möten: 10 | 12 | 2\n  - Kurser: 20 | 25 | 5\n  - Frakter: 30 | 37 | 7\n`,
  handlingsplan: (year) =>
    `${head('Åtgärder', [year, year + 1], 'sort: handlingsplan\n')}  - Hyrd personal: 70 | 50\n  - Inköp: 30 | 40\n  - SUMMA: 100 | 90\n    formel: summan av raderna ovan\n  - Uppdrag: 95 | 90\n`,
  investeringar: (year) =>
    `${head('Planerade köp', [year, year + 1], 'sort: investeringar\n')}  - Datorer: 60 | 70\n  - Bilar: 40 | 20\n  - Summa: 100 | 90\n    formel: Datorer + Bilar\n  - Ram: 110 | 95\n`,
  fonden: (year) =>
    `${head('Fonden', [year, year + 1])}  - Ingående saldo: 100 | 120\n  - Avkastning: 20 | 15\n  - Utgående saldo: 120 | 135\n`,
  resultat: (year) =>
    `${head('Resultat', [year, year + 1], 'sort: resultatbudget\n')}  - Intäkter: 500 | 520\n  - Kostnader: -490 | -505\n  - Årets resultat: 10 | 15\n    formel: Intäkter + Kostnader\n`,
  balans: (year) =>
    `${head('Balans', [year, year + 1], 'sort: balansbudget\n')}  - Summa tillgångar: 200 | 215\n  - Årets resultat: 10 | 15\n  - Summa eget kapital: 80 | 95\n  - Summa avsättningar: 60 | 60\n  - Summa skulder: 60 | 60\n  - Summa eget kapital, avsättningar och skulder: 200 | 215\n`,
};

function day(year: number, month: number): string {
  return `${tuesday(year, month)} ${months[month - 1]}`;
}

function longDay(year: number, month: number): string {
  return `tisdagen den ${day(year, month)} ${year}`;
}

/** The second Tuesday of a month. */
function tuesday(year: number, month: number): number {
  const weekday = new Date(Date.UTC(year, month - 1, 8)).getUTCDay();
  return 8 + ((2 - weekday + 7) % 7);
}
