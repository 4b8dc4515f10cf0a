import { proseFrom } from './prose.js';
import type { Files } from './region.js';

/** A document of chapters, each with text, sections and tables, that can be written for several engines. */
export interface LongPlan {
  readonly chapters: readonly Chapter[];
}

interface Chapter {
  readonly title: string;
  readonly sections: readonly Section[];
}

interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table: {
    readonly title: string;
    readonly columns: readonly string[];
    readonly rows: readonly Row[];
  };
}

type Row = readonly [name: string, ...figures: string[]];

const sectionsPerChapter = 4;
const paragraphsPerSection = 5;
const rowsPerTable = 9;
const years = ['2023', '2024', '2025', '2026'];

/** One table to a section. A page holds about 350 words with its share of the tables. */
export function longPlan(tables: number, words: number): LongPlan {
  const prose = proseFrom(tables);
  const perParagraph = Math.round(words / tables / paragraphsPerSection);
  const section = (number: number): Section => ({
    title: `Område ${number}`,
    paragraphs: Array.from({ length: paragraphsPerSection }, () => prose.paragraph(perParagraph - 8)),
    table: {
      title: `Belopp för område ${number}`,
      columns: years.map((year) => `Budget ${year}`),
      rows: Array.from(
        { length: rowsPerTable },
        (_, row): Row => [`Verksamhet ${row + 1}`, ...years.map((_, column) => amount(number, row, column))],
      ),
    },
  });
  const chapters = Array.from({ length: Math.ceil(tables / sectionsPerChapter) }, (_, index) => ({
    title: `Del ${index + 1} av planen`,
    sections: Array.from({ length: sectionsPerChapter }, (_, own) =>
      section(index * sectionsPerChapter + own + 1),
    ),
  }));
  return { chapters };
}

function amount(section: number, row: number, column: number): string {
  const value = 1013 * (row + 1) + 137 * section + 59 * column;
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** A plans repository with this one plan. */
export function asPlansRepository({ chapters }: LongPlan): Files {
  const name = (index: number) => `kapitel-${String(index + 1).padStart(3, '0')}`;
  const folder = 'namnden/2023';
  return new Map([
    [
      'region.yaml',
      'region: Region Exempel\nförkortning: REX\nmall: standard\nnämnder:\n  namnden:\n    namn: Nämnden\n    förkortning: N\n',
    ],
    [
      'regionplan/2023-2025/plan.yaml',
      'plan: regionplan\nperiod: 2023–2025\nläge: utkast\nmålkedja:\n  mål:\n    beslutas av: regionfullmäktige\n  indikator:\n    flertal: indikatorer\n    under: mål\n    beslutas av: nämnd\n    mäts: ja\ninnehåll:\n  - mal.yaml\n',
    ],
    ['regionplan/2023-2025/mal.yaml', 'mål:\n  - id: 1\n    namn: Ett friskt län\n'],
    [
      `${folder}/plan.yaml`,
      `plan: verksamhetsplan\nnämnd: namnden\nperiod: 2023\nregionplan: 2023-2025\nläge: fastställd\nbeslut:\n  instans: Nämnden\n  datum: 2022-11-04\n  paragraf: 9\ninnehåll:\n${chapters.map((_, index) => `  - ${name(index)}.md\n`).join('')}`,
    ],
    ...chapters.flatMap((chapter, index) => [
      [`${folder}/${name(index)}.md`, chapterText(chapter, name(index))] as const,
      ...chapter.sections.map(
        ({ table }, own) => [`${folder}/${name(index)}/tabell-${own + 1}.yaml`, tableFile(table)] as const,
      ),
    ]),
  ]);
}

function chapterText({ title, sections }: Chapter, name: string): string {
  const parts = sections.map(
    (section, own) =>
      `## ${section.title}\n\n${section.paragraphs.join('\n\n')}\n\n::infoga[${name}/tabell-${own + 1}]\n`,
  );
  return `# ${title}\n\n${parts.join('\n')}`;
}

function tableFile({ title, columns, rows }: Section['table']): string {
  const lines = rows.map(([name, ...figures]) => `  - ${name}: ${figures.join(' | ')}\n`);
  return `tabell: ${title}\nenhet: tkr\nradrubrik: Verksamhet\nkolumner: ${columns.join(' | ')}\nrader:\n${lines.join('')}`;
}

/** The same for Typst, with what our page has: contents, running foot, hyphenated Swedish, repeated table heads. */
export function asTypst({ chapters }: LongPlan): string {
  const setup = `#set document(title: "Verksamhetsplan 2023", author: "Nämnden", date: datetime(year: 2022, month: 11, day: 4))
#set page(paper: "a4", margin: 25mm, numbering: "1 (1)")
#set text(font: "Source Sans 3", size: 10.5pt, lang: "sv", region: "SE", hyphenate: true)
#set par(justify: true)
#set heading(numbering: "1.1")
#outline(depth: 2)
`;
  return setup + chapters.map(typstChapter).join('');
}

function typstChapter({ title, sections }: Chapter): string {
  const parts = sections.map(({ title: heading, paragraphs, table }) => {
    const head = ['Verksamhet', ...table.columns].map((cell) => `[*${cell}*]`).join(', ');
    const rows = table.rows.map((row) => row.map((cell) => `[${cell}]`).join(', ')).join(',\n');
    const body = `table(columns: (1fr, auto, auto, auto, auto), align: (left, right, right, right, right), table.header(${head}),\n${rows})`;
    return `\n== ${heading}\n\n${paragraphs.join('\n\n')}\n\n#figure(caption: [${table.title}], ${body})\n`;
  });
  return `\n#pagebreak()\n= ${title}\n${parts.join('')}`;
}
