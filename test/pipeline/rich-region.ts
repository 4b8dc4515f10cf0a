import { months } from '../../src/base/months.js';
import type { Files } from '../bench/made/region.js';
import { tableFiles, tables } from './rich-tables.js';

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
