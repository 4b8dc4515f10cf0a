import type { FillBox } from '../layout/box.js';
import type { MeasureContext } from '../measure/measure-context.js';
import type { MeasuredRow } from './measure-rows.js';
import type { TableGrid } from './table-grid.js';

/** Backgrounds and rules of a row, between `from` and `to` when it is cut there; `y` counts from `from`. */
export function rowDecoration(
  row: MeasuredRow,
  from: number,
  to: number,
  grid: TableGrid,
  { theme }: MeasureContext,
): readonly FillBox[] {
  const left = grid.edges[0] ?? 0;
  const width = (grid.edges.at(-1) ?? 0) - left;
  const top = Math.max(row.top, from) - from;
  const bottom = Math.min(row.bottom, to) - from;
  const { tint, accent, rule } = theme.colors;
  const fill = (y: number, height: number, color: string): FillBox => ({
    kind: 'fill',
    x: left,
    y,
    width,
    height,
    color,
  });
  const background = row.role === 'head' || row.role === 'total' ? [fill(top, bottom - top, tint)] : [];
  const above = row.top >= from ? ruleAbove[row.role] : 0;
  const topRule = above > 0 ? [fill(top - above / 2, above, accent)] : [];
  const below = bottomRule(row);
  const stretches = row.bottom <= to ? closedStretches(row, grid) : [];
  const bottomRules = stretches.map(([x, end]) => ({
    ...fill(bottom - below, below, below > hairline ? accent : rule),
    x,
    width: end - x,
  }));
  return [...background, ...topRule, ...bottomRules];
}

const hairline = 0.4;
const ruleAbove: Readonly<Record<MeasuredRow['role'], number>> = {
  head: 0,
  body: 0,
  subtotal: 0.6,
  total: 0.8,
};

/** A total and the last row of a head are closed by a stronger rule than other rows. */
function bottomRule({ role, last }: MeasuredRow): number {
  return role === 'total' || (role === 'head' && last) ? 0.9 : hairline;
}

/** The bottom rule leaves out the columns whose cell goes on below. */
function closedStretches(row: MeasuredRow, grid: TableGrid): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  grid.edges.slice(0, -1).forEach((left, column) => {
    const right = grid.edges[column + 1] ?? left;
    if (row.open.some((open) => left >= open.left && right <= open.right)) return;
    const last = stretches.at(-1);
    if (last && last[1] === left) last[1] = right;
    else stretches.push([left, right]);
  });
  return stretches;
}
