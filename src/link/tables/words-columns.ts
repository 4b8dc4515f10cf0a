import type { FiguresCell, FiguresColumn, FiguresRow } from '../../model/figures-table.js';
import { writeValue } from '../../value/value-grammar.js';

/**
 * True for a column in which something is written but nothing begins as a figure does. A figure that is merely
 * misspelt, `1.369`, so never turns its column into words that nobody adds up.
 */
export function holdsWords(cells: readonly (FiguresCell | undefined)[]): boolean {
  const written = cells.flatMap((cell) => (cell && cell.value.kind !== 'missing' ? [textOf(cell)] : []));
  return written.length > 0 && written.every((text) => !/^[-−–+<>≤≥]?\s?\d/.test(text));
}

/** The cells of columns of words as the text they are, whatever figures they might be read as. */
export function asWords(row: FiguresRow, columns: readonly FiguresColumn[]): FiguresRow {
  const cells = row.cells.map((cell, index): FiguresCell => {
    if (columns[index]?.holds !== 'words' || cell.value.kind === 'missing') return cell;
    return { ...cell, value: { kind: 'text', text: textOf(cell) } };
  });
  return { ...row, cells };
}

function textOf({ value }: FiguresCell): string {
  return value.kind === 'text' ? value.text : writeValue(value);
}
