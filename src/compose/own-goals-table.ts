import { capitalize } from '../base/letters.js';
import type { Inline, Table } from '../document/document.js';
import { cell, headRow, type PlainCell } from '../document/grid.js';
import { paragraph } from '../document/paragraph.js';
import { type SpannedRow, type Spanning, spannedBody } from '../document/spanned-rows.js';
import { text } from '../document/text.js';
import type { GoalKind } from '../model/goal-chain.js';
import { type BoardGoal, type Indicator, indicatorsOf } from '../model/undertaking.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { addToIndex } from './goal-index.js';
import { type IndicatorColumns, indicatorColumns } from './indicator-columns.js';
import { around } from './indicator-table.js';
import { richInlines } from './inline.js';
import { ownGoalTitle, sharing } from './own-goal.js';
import { tableNotes } from './table-notes.js';

/** One row: the board's goals it stands under, from the outermost in, and what measures the innermost. */
interface Leaf {
  readonly trail: readonly BoardGoal[];
  readonly indicator: Indicator | undefined;
}

/** The board's goals of one kind with their indicators: each goal spans the rows of what measures it. */
export function ownGoalsTable(
  goals: readonly BoardGoal[],
  measured: GoalKind,
  title: readonly Inline[],
  id: string,
  composer: Composer,
): Table {
  const leaves = goals.flatMap((goal) => leavesOf(goal, []));
  const notes = tableNotes();
  const columns = indicatorColumns(goals.flatMap(indicatorsOf), measured, notes, composer);
  const levels = levelKinds(leaves);
  const pattern = fill(composer.template.words.goalsFor, {
    Slag: capitalize(levels[0]?.plural ?? ''),
    indikatorer: measured.plural,
  });
  addToIndex(
    leaves.map(({ indicator }) => indicator),
    measured,
    id,
    composer,
  );
  const rows = leaves.map((leaf) => rowOf(leaf, columns, composer));
  return {
    type: 'table',
    id,
    caption: around(pattern, title),
    captionVisible: false,
    columns: [...levels.map(() => ({ align: 'start', grow: 1 }) as const), ...columns.columns],
    head: [headRow(id, [...levels.map(levelHead), ...columns.heads])],
    body: spannedBody(id, rows, columns.columns.length),
    notes: [...notes.finish(composer), ...columns.legend],
  };
}

function leavesOf(goal: BoardGoal, above: readonly BoardGoal[]): readonly Leaf[] {
  const trail = [...above, goal];
  const leaves = [
    ...goal.indicators.map((indicator) => ({ trail, indicator })),
    ...goal.goals.flatMap((inner) => leavesOf(inner, trail)),
  ];
  return leaves.length > 0 ? leaves : [{ trail, indicator: undefined }];
}

/** The kind at each depth; siblings of several kinds at one depth go under the word for the first. */
function levelKinds(leaves: readonly Leaf[]): readonly GoalKind[] {
  const deepest = Math.max(...leaves.map(({ trail }) => trail.length));
  return Array.from({ length: deepest }, (_, level) =>
    leaves.map(({ trail }) => trail[level]?.kind).find((kind) => kind),
  ).filter((kind) => kind !== undefined);
}

function levelHead(kind: GoalKind): PlainCell {
  const own = kind.heading?.includes('{namn}') ? undefined : kind.heading;
  return cell(text(own ?? capitalize(kind.name)));
}

function rowOf({ trail, indicator }: Leaf, columns: IndicatorColumns, composer: Composer): SpannedRow {
  return {
    trail: trail.map((goal) => spanning(goal, composer)),
    cells: indicator ? columns.cellsOf(indicator) : [reasonCell(trail.at(-1), composer)],
  };
}

function spanning(goal: BoardGoal, composer: Composer): Spanning {
  const children = [
    paragraph(ownGoalTitle(goal, composer)),
    ...sharing(goal, composer).map((line) => paragraph(line, 'note')),
  ];
  return { key: goal, cell: { children } };
}

/** A goal without indicators fills its row with the reason. */
function reasonCell(goal: BoardGoal | undefined, composer: Composer): PlainCell {
  const reason = goal?.withoutIndicators?.reason;
  return cell(reason ? richInlines(reason, composer) : []);
}
