import type { Theme } from '../../document/theme.js';

/** How close a document may be set: shares of its white space and of the distance of its lines. */
export interface Closeness {
  readonly space: number;
  readonly lines: number;
  /** Of the lines of an index, which are looked up and not read. */
  readonly entries: number;
}

/** In the order they are tried, all too small for a reader to see. */
export const closer: readonly Closeness[] = [
  { space: 0.94, lines: 0.995, entries: 0.97 },
  { space: 0.88, lines: 0.99, entries: 0.94 },
  { space: 0.82, lines: 0.98, entries: 0.9 },
];

/** The same look with less between paragraphs and rows, around headings and from line to line. */
export function closerTheme(theme: Theme, { space, lines }: Pick<Closeness, 'space' | 'lines'>): Theme {
  const { text, headings, table, note } = theme;
  return {
    ...theme,
    text: { ...text, leading: text.leading * lines, paragraphGap: text.paragraphGap * space },
    headings: headings.map((look) => ({ ...look, before: look.before * space, after: look.after * space })),
    table: { ...table, leading: table.leading * lines, cellPadding: table.cellPadding * space },
    note: { ...note, leading: note.leading * lines },
  };
}
