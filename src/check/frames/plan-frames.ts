import { absolute, add, compare, subtract } from '../../base/decimal.js';
import { givenTo, ownTotal } from '../../model/board-frames.js';
import type { FiguresRow } from '../../model/figures-table.js';
import { type FrameFigure, figuresIn, frameTables } from '../../model/frame-figures.js';
import type { Plan } from '../../model/plan.js';

/** What the regionplan gives the board of a plan. */
export function decidedFrames({ board }: Plan, regionplan: Plan | undefined): readonly FrameFigure[] {
  return board && regionplan ? givenTo(board, regionplan, ['ramar', 'resursramar']) : [];
}

/** The board's frame in all, year by year. Nothing where the plan has several tables of frames: then nobody knows which is the board's. */
export function ownFrames(plan: Plan): readonly FrameFigure[] {
  const [table, ...others] = frameTables(plan);
  const total = plan.board && table && others.length === 0 ? ownTotal(table, plan.board) : undefined;
  return table && total ? figuresIn(total, table).filter((each) => !isWrongSum(each, total)) : [];
}

/** A total that its own rows contradict is told as that. */
function isWrongSum({ figure, place }: FrameFigure, { cells }: FiguresRow): boolean {
  const derivations = cells.find((cell) => cell.place === place)?.derivations ?? [];
  return derivations.some(
    ({ amount, margin }) =>
      compare(absolute(subtract(amount, figure.amount)), add(margin, figure.margin)) > 0,
  );
}
