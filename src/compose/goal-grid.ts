import type { Block, List, Table } from '../document/document.js';
import type { GoalGrid } from '../model/content.js';
import type { Goal } from '../model/goal-chain.js';
import type { Composer } from './composer.js';
import { bodyRow, cell, headRow } from './grid.js';
import { richInlines } from './inline.js';
import { paragraph } from './paragraph.js';

/** More columns than this leave each too narrow for whole words on a page. */
const mostColumns = 4;

/**
 * Goals beside one another, each over those under it, as a plan shows all its areas at once. Goals with nothing
 * under them, and too many for the width of a page, are a list.
 */
export function goalGrid(grid: GoalGrid, composer: Composer): Block {
  const { goals } = grid;
  const beside = goals.length <= mostColumns && goals.some(({ children }) => children.length > 0);
  return beside ? gridTable(grid, composer) : goalList(goals, composer);
}

function gridTable({ name, title, goals }: GoalGrid, composer: Composer): Table {
  const id = composer.identifiers.unique(`tabell-${name}`);
  const height = Math.max(...goals.map(({ children }) => children.length));
  const rows = Array.from({ length: height }, (_, row) => goals.map(({ children }) => children[row]));
  return {
    type: 'table',
    id,
    caption: richInlines(title, composer),
    captionVisible: false,
    columns: goals.map(() => ({ align: 'start', grow: 1 })),
    head: [
      headRow(
        id,
        goals.map((goal) => cell(richInlines(goal.name, composer))),
      ),
    ],
    body: rows.map((row, index) =>
      bodyRow(
        id,
        index,
        row.map((goal) => cell(goal ? richInlines(goal.name, composer) : [])),
        'body',
        noNameColumn,
      ),
    ),
    notes: [],
  };
}

/** What stands side by side has nothing in common but the row. */
const noNameColumn = -1;

function goalList(goals: readonly Goal[], composer: Composer): List {
  return {
    type: 'list',
    ordered: false,
    start: 1,
    children: goals.map(({ name, children }) => ({
      type: 'listItem',
      children: [
        paragraph(richInlines(name, composer)),
        ...(children.length > 0 ? [goalList(children, composer)] : []),
      ],
    })),
  };
}
