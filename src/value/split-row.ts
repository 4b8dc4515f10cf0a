/** One cell of a row of figures. `start` and `end` are UTF-16 offsets of its text in the row. */
export interface RowCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts `1 348,9 | 1 369,6 | ` at every `|` that has space, or the end of the row, on both sides. A row always has
 * one cell more than it has such bars, so a blank cell is told from a forgotten one by counting. A row that is pasted
 * from a word processor or a sheet has tabs in their place.
 */
export function splitRow(row: string): readonly RowCell[] {
  const cells: RowCell[] = [];
  let from = 0;
  for (const bar of row.matchAll(row.includes('|') ? /(?<=^|\s)\|(?=\s|$)/g : /\t/g)) {
    cells.push(trimmedCell(row, from, bar.index));
    from = bar.index + 1;
  }
  return [...cells, trimmedCell(row, from, row.length)];
}

function trimmedCell(row: string, from: number, to: number): RowCell {
  const raw = row.slice(from, to);
  const text = raw.trim();
  // A blank cell is placed right after its bar, past one space, where its figure would be written.
  const start = text === '' ? Math.min(from + 1, to) : from + raw.indexOf(text);
  return { text, start, end: start + text.length };
}
