import type { Inline, Table, TableCell, TableRow } from '../document/document.js';
import type { GoalKind } from '../model/goal-chain.js';
import { type BoardGoal, type Indicator, indicatorsOf } from '../model/undertaking.js';
import { capitalized } from './capitalized.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { headRow, type PlainCell, slot } from './grid.js';
import { type IndicatorColumns, indicatorColumns } from './indicator-columns.js';
import { around } from './indicator-table.js';
import { richInlines, text } from './inline.js';
import { ownGoalTitle, sharing } from './own-goal.js';
import { paragraph } from './paragraph.js';
import { tableNotes } from './table-notes.js';

/** One row: the board's goals it stands under, from the outermost in, and what measures the innermost. */
interface Leaf {
  readonly trail: readonly BoardGoal[];
  readonly indicator: Indicator | undefined;
}

/** The board's goals of one kind with their indicators: each goal spans the rows of what measures it. */
export function ownGoalsTable(
  goals: readonly BoardGoal[],
  kind: GoalKind,
  measured: GoalKind,
  title: readonly Inline[],
  id: string,
  composer: Composer,
): Table {
  const leaves = goals.flatMap((goal) => leavesOf(goal, []));
  const levels = Math.max(...leaves.map(({ trail }) => trail.length));
  const notes = tableNotes();
  const columns = indicatorColumns(goals.flatMap(indicatorsOf), measured, notes, composer);
  const pattern = fill(composer.template.words.goalsFor, {
    Slag: capitalized(kind.plural),
    indikatorer: measured.plural,
  });
  const grid: Grid = { id, leaves, levels, columns, composer };
  const body = leaves.map((_, index) => rowOf(index, grid));
  return {
    type: 'table',
    id,
    caption: around(pattern, title),
    captionVisible: false,
    columns: [
      ...Array.from({ length: levels }, () => ({ align: 'start', grow: 1 }) as const),
      ...columns.columns,
    ],
    head: [headRow(id, [...levelHeads(leaves, levels), ...columns.heads])],
    body,
    notes: notes.finish(composer),
  };
}

interface Grid {
  readonly id: string;
  readonly leaves: readonly Leaf[];
  readonly levels: number;
  readonly columns: IndicatorColumns;
  readonly composer: Composer;
}

function leavesOf(goal: BoardGoal, above: readonly BoardGoal[]): readonly Leaf[] {
  const trail = [...above, goal];
  const leaves = [
    ...goal.indicators.map((indicator) => ({ trail, indicator })),
    ...goal.goals.flatMap((inner) => leavesOf(inner, trail)),
  ];
  return leaves.length > 0 ? leaves : [{ trail, indicator: undefined }];
}

function levelHeads(leaves: readonly Leaf[], levels: number): readonly PlainCell[] {
  return Array.from({ length: levels }, (_, level) => {
    const kind = leaves.map(({ trail }) => trail[level]).find((goal) => goal)?.kind;
    return { children: [paragraph(text(kind ? (kind.heading ?? capitalized(kind.name)) : ''))] };
  });
}

function rowOf(index: number, grid: Grid): TableRow {
  const levels = Array.from({ length: grid.levels }, (_, level) => goalCell(index, level, grid));
  return {
    type: 'tableRow',
    role: 'body',
    cells: [...levels.flat(), ...measureCells(index, grid)],
  };
}

/** The cell of a goal where its rows begin; none where it already spans this row. */
function goalCell(index: number, level: number, grid: Grid): readonly TableCell[] {
  const goal = grid.leaves[index]?.trail[level];
  if (!goal) return [slot({ children: [] }, level)];
  const begin = firstRow(index, level, grid);
  if (begin !== index) return [];
  const rowSpan = grid.leaves.filter(({ trail }) => trail[level] === goal).length;
  return [
    {
      ...slot(
        {
          children: [
            paragraph(ownGoalTitle(goal, grid.composer)),
            ...sharing(goal, grid.composer).map((line) => paragraph(line, 'note')),
          ],
        },
        level,
      ),
      rowSpan,
      scope: rowSpan > 1 ? 'rowGroup' : 'row',
      id: goalId(begin, level, grid),
      headers: [columnId(level, grid), ...headersAbove(index, level, grid)],
    },
  ];
}

function measureCells(index: number, grid: Grid): readonly TableCell[] {
  const leaf = grid.leaves[index];
  const above = headersAbove(index, grid.levels, grid);
  if (!leaf?.indicator) return [reasonCell(leaf, above, grid)];
  const rowId = `${grid.id}-r${index + 1}`;
  return grid.columns.cellsOf(leaf.indicator).map((each, position): TableCell => {
    const column = grid.levels + position;
    const plain = slot(each, column);
    return position === 0
      ? { ...plain, scope: 'row', id: rowId, headers: [columnId(column, grid), ...above] }
      : { ...plain, headers: [columnId(column, grid), ...above, rowId] };
  });
}

/** A goal without indicators fills its row with the reason. */
function reasonCell(leaf: Leaf | undefined, above: readonly string[], grid: Grid): TableCell {
  const reason = leaf?.trail.at(-1)?.withoutIndicators?.reason;
  const children = reason ? [paragraph(richInlines(reason, grid.composer))] : [];
  return {
    ...slot({ children }, grid.levels),
    colSpan: grid.columns.columns.length,
    headers: [columnId(grid.levels, grid), ...above],
  };
}

function headersAbove(index: number, level: number, grid: Grid): readonly string[] {
  const trail = grid.leaves[index]?.trail.slice(0, level) ?? [];
  return trail.map((_, each) => goalId(firstRow(index, each, grid), each, grid));
}

function firstRow(index: number, level: number, { leaves }: Grid): number {
  const goal = leaves[index]?.trail[level];
  return leaves.findIndex(({ trail }) => trail[level] === goal);
}

function goalId(row: number, level: number, { id }: Grid): string {
  return `${id}-m${level + 1}-${row + 1}`;
}

function columnId(column: number, { id }: Grid): string {
  return `${id}-k${column + 1}`;
}
