import { isOfElected } from '../../model/board-frames.js';
import { isFrameOf, mentionsBoard } from '../../model/board-in-words.js';
import type { BoardName, FrameRow, FrameTable } from '../facts/plan-facts.js';

/** The row of a regionplan's table that is the board's frame, the outermost where a table has several. */
export function rowOfBoard({ rows }: FrameTable, board: BoardName): FrameRow | undefined {
  const named = rows.filter(({ label }) => isFrameOf(label, board));
  return named.toSorted((a, b) => a.depth - b.depth)[0];
}

/**
 * The row of a board's own table that is its frame: the total that names the board, another row that does, the total,
 * a row called a frame, or the only row there is. Undefined where none of them can be told from the others.
 */
export function ownFrameRow(table: FrameTable, board: BoardName | undefined): FrameRow | undefined {
  if (isOfElected(table.title)) return undefined;
  const outer = table.rows.filter(({ depth, amounts }) => depth === 0 && amounts.length > 0);
  const named = board ? outer.filter(({ label }) => mentionsBoard(label, board)) : [];
  return (
    named.find(({ total }) => total) ??
    named[0] ??
    outer.find(({ total }) => total) ??
    outer.find(({ label }) => /\bram(?:en)?\b/i.test(label)) ??
    (outer.length === 1 ? outer[0] : undefined)
  );
}

/** Names of rows are compared without ”varav” and without regard to letter case. */
export function plainLabel(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:varav|därav)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
