import { absolute, compare, type Decimal, halfUnit, isZero, subtract } from '../../base/decimal.js';
import { convert } from '../../model/figure-of.js';
import type { AmountUnit } from '../../model/region.js';
import type { BoardName, FrameAmount, FrameRow, FrameTable, PlanFacts } from '../facts/plan-facts.js';
import { plainLabel, rowOfBoard } from './board-row.js';

/** How a frame of a board's plan stands to the regionplan that the plan answers to. */
export type Comparison =
  | Compared
  /** The regionplan could not be read, has no table of frames, has no row for the board, or none for the year. */
  | { readonly outcome: 'no-regionplan' | 'no-frames' | 'no-row' | 'no-year' }
  /** A row that the regionplan does not have: it is the board's own way of dividing its frame. */
  | { readonly outcome: 'own-row' };

export interface Compared {
  readonly outcome: 'same' | 'rounded' | 'differs';
  /** The regionplan's amount in the unit of the board's table, and its row there. */
  readonly amount: Decimal;
  readonly label: string;
  /** What the board's plan has above the regionplan's amount. */
  readonly difference: Decimal;
}

export interface ComparedFrame {
  readonly row: FrameRow;
  /** True for the board's whole frame, false for a part of it. */
  readonly whole: boolean;
  readonly frame: FrameAmount;
  readonly unit: AmountUnit;
}

/** Holds a frame against the regionplan: the whole against the board's row, a part against the part of its name. */
export function compareFrame(
  { row, whole, frame, unit }: ComparedFrame,
  board: BoardName,
  regionplan: PlanFacts | undefined,
): Comparison {
  if (!regionplan) return { outcome: 'no-regionplan' };
  if (regionplan.frames.length === 0) return { outcome: 'no-frames' };
  const found = findRow(regionplan.frames, board);
  if (!found) return { outcome: 'no-row' };
  const counterpart = whole ? found.row : partCalled(row.label, found);
  if (!counterpart) return { outcome: 'own-row' };
  const other = counterpart.amounts.find(({ year }) => year === frame.year);
  if (!other) return { outcome: 'no-year' };
  return compared(frame, other, unit, found.table.unit ?? unit, counterpart.label);
}

function compared(
  frame: FrameAmount,
  other: FrameAmount,
  unit: AmountUnit,
  otherUnit: AmountUnit,
  label: string,
): Compared {
  const there = convert({ amount: other.amount, margin: halfUnit(other.amount) }, otherUnit, unit);
  const difference = subtract(frame.amount, there.amount);
  const explained = compare(absolute(difference), there.margin) <= 0 && unit !== otherUnit;
  const outcome = isZero(difference) ? 'same' : explained ? 'rounded' : 'differs';
  return { outcome, amount: there.amount, label, difference };
}

interface FoundRow {
  readonly table: FrameTable;
  readonly row: FrameRow;
}

function findRow(tables: readonly FrameTable[], board: BoardName): FoundRow | undefined {
  const found = tables.flatMap((table) => {
    const row = rowOfBoard(table, board);
    return row ? [{ table, row }] : [];
  });
  return found[0];
}

function partCalled(label: string, { table, row }: FoundRow): FrameRow | undefined {
  const whole = table.rows.indexOf(row);
  return table.rows.find(
    (each) => each.within.includes(whole) && plainLabel(each.label) === plainLabel(label),
  );
}
