import type { Report, ReportPart } from './report.js';

/** What the tables and charts of a document are called: the titles they stand under are not said again. */
export interface Captions {
  /** `above` are the titles over it, from the outermost in. */
  captionOf(title: string, above: readonly string[]): string;
}

/** A caption keeps what tells it apart from that of another table, since some readers get a list of all tables. */
export function captionsIn(reports: readonly Report[]): Captions {
  const counts = new Map<string, number>();
  const count = (caption: string): void => void counts.set(caption, (counts.get(caption) ?? 0) + 1);
  const visit = ({ title, figures, tables, parts }: ReportPart, above: readonly string[]): void => {
    const titles = [...above, title];
    for (const { caption } of figures) count(shortened(caption, titles));
    for (const table of tables) count(shortened(table.title, titles));
    for (const part of parts) visit(part, titles);
  };
  for (const { title, overview, parts } of reports) {
    for (const table of overview) count(table.title);
    for (const part of parts) visit(part, [title]);
  }
  return {
    captionOf(title, above) {
      const short = shortened(title, above);
      return counts.get(short) === 1 ? short : title;
    },
  };
}

/** ”Ekonomiska ramar: Verksamhetsplan 2022, Regionstyrelsen” under the heading of that plan is ”Ekonomiska ramar”. */
function shortened(title: string, above: readonly string[]): string {
  const end = title.lastIndexOf(': ');
  return end > 0 && isSaid(title.slice(end + 2), above) ? title.slice(0, end) : title;
}

/** Whether words have none that the titles above lack. */
export function isSaid(words: string, above: readonly string[]): boolean {
  const said = new Set(above.flatMap(wordsOf));
  return wordsOf(words).every((word) => said.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[\s,:]+/);
}
