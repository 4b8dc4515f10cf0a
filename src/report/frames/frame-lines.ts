import type { AmountUnit } from '../../model/region.js';
import type { FrameAmount, FrameRow, FrameTable, PlanFacts, PlanOrigin } from '../facts/plan-facts.js';
import type { RegionFacts } from '../facts/region-facts.js';
import { ownFrameRow } from './board-row.js';
import { type Comparison, compareFrame } from './compare-frame.js';

/** One amount of one row of a table of frames, in the unit of its table. */
export interface FrameLine {
  readonly origin: PlanOrigin;
  readonly table: FrameTable;
  readonly row: FrameRow;
  readonly frame: FrameAmount;
  readonly unit: AmountUnit;
  /** True for the board's whole frame. */
  readonly whole: boolean;
  /** Undefined for the regionplan's own frames. */
  readonly comparison: Comparison | undefined;
}

/** Every frame of every plan asked for, table by table and row by row. */
export function frameLines(facts: RegionFacts): readonly FrameLine[] {
  return facts.plans.flatMap((plan) => linesOf(plan, facts));
}

function linesOf({ origin, frames }: PlanFacts, facts: RegionFacts): readonly FrameLine[] {
  const { board } = origin;
  const regionplan = facts.regionplans.find((each) => each.origin.folder === origin.answersTo);
  return frames.flatMap((table) => {
    const unit = table.unit ?? facts.unit;
    const own = board && ownFrameRow(table, board);
    return table.rows.flatMap((row) =>
      row.amounts.map((frame): FrameLine => {
        const whole = row === own;
        const comparison = board && compareFrame({ row, whole, frame, unit }, board, regionplan);
        return { origin, table, row, frame, unit, whole, comparison };
      }),
    );
  });
}
