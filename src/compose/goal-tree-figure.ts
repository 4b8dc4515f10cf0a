import { capitalize } from '../base/letters.js';
import { goalTree, type TreeGoal } from '../chart/goal-tree.js';
import type { Figure, Table } from '../document/document.js';
import { cell, headRow, type PlainCell } from '../document/grid.js';
import { type SpannedRow, spannedBody } from '../document/spanned-rows.js';
import { text } from '../document/text.js';
import type { Goal, GoalKind, GoalTree } from '../model/goal-chain.js';
import { fileAnchor } from '../model/references.js';
import { typesetText } from '../value/typeset-text.js';
import type { Composer } from './composer.js';
import { enumerated } from './enumerated.js';
import { fill } from './fill.js';

/** A picture must have room on one page, and its boxes room for words. */
const highest = 560;
const mostLevels = 3;

/**
 * The goals as a tree, down to the level that a page has room for, with the same goals as a table. None where not even
 * the topmost two levels have room: they are then a list, which the plan already prints.
 */
export function goalTreeFigure(name: string, goals: GoalTree, composer: Composer): readonly Figure[] {
  const levels = Math.min(mostLevels, depthOf(goals.roots));
  const drawn = Array.from({ length: Math.max(0, levels - 1) }, (_, index) => levels - index)
    .map((depth) => ({ depth, drawing: goalTree(treeOf(goals.roots, depth)) }))
    .find(({ drawing }) => drawing.height <= highest);
  if (!drawn) return [];
  const { words } = composer.template.charts;
  const kinds = kindsByLevel(goals.roots, drawn.depth);
  const id = composer.identifiers.unique(`figur-${name}`);
  composer.anchors.set(fileAnchor(name), id);
  const names = kinds.map(({ plural }, index) => (index === 0 ? capitalize(plural) : plural));
  const caption = fill(words.goalTree, { led: enumerated(names, composer.template.words.and) });
  return [
    {
      type: 'figure',
      id,
      caption: text(caption),
      alternative: fill(words.goalTreeInWords, { innehåll: inWords(goals.roots, drawn.depth) }),
      picture: drawn.drawing,
      data: goalTable(`${id}-tabell`, caption, goals.roots, kinds),
      dataElsewhere: composer.plan.content.some(({ type }) => type === 'goal-list'),
    },
  ];
}

function depthOf(goals: readonly Goal[]): number {
  return goals.length === 0 ? 0 : 1 + Math.max(...goals.map(({ children }) => depthOf(children)));
}

function treeOf(goals: readonly Goal[], depth: number): readonly TreeGoal[] {
  if (depth === 0) return [];
  return goals.map((goal) => ({ label: labelOf(goal), children: treeOf(goal.children, depth - 1) }));
}

/** An id that is a number is what others refer to the goal by; one in words only repeats its name. */
function labelOf({ id, hasOwnId, name }: Goal): string {
  const label = typesetText(name.plain);
  return hasOwnId && /\d/.test(id) ? `${id} ${label}` : label;
}

/** The kind at each level; where siblings are of several kinds, the first of them. */
function kindsByLevel(goals: readonly Goal[], depth: number): readonly GoalKind[] {
  const [first] = goals;
  if (!first || depth === 0) return [];
  return [
    first.kind,
    ...kindsByLevel(
      goals.flatMap(({ children }) => children),
      depth - 1,
    ),
  ];
}

function inWords(goals: readonly Goal[], depth: number): string {
  return goals
    .map((goal) => {
      const below = depth > 1 && goal.children.length > 0 ? ` (${inWords(goal.children, depth - 1)})` : '';
      return `${labelOf(goal)}${below}`;
    })
    .join('; ');
}

function goalTable(id: string, caption: string, roots: readonly Goal[], kinds: readonly GoalKind[]): Table {
  const rows = leavesOf(roots, kinds.length).map((trail): SpannedRow => {
    const last = trail[kinds.length - 1];
    return {
      trail: trail.slice(0, kinds.length - 1).map((goal) => ({ key: goal, cell: goalCell(goal) })),
      cells: [last ? goalCell(last) : cell([])],
    };
  });
  return {
    type: 'table',
    id,
    caption: text(caption),
    captionVisible: false,
    columns: kinds.map(() => ({ align: 'start', grow: 1 })),
    head: [
      headRow(
        id,
        kinds.map(({ name }) => cell(text(capitalize(name)))),
      ),
    ],
    body: spannedBody(id, rows, 1),
    notes: [],
  };
}

function goalCell(goal: Goal): PlainCell {
  return cell(text(labelOf(goal)));
}

/** From the root to each goal that has none under it in the picture. */
function leavesOf(goals: readonly Goal[], depth: number): readonly (readonly Goal[])[] {
  return goals.flatMap((goal) => {
    const below = depth > 1 ? leavesOf(goal.children, depth - 1) : [];
    return below.length > 0 ? below.map((trail) => [goal, ...trail]) : [[goal]];
  });
}
