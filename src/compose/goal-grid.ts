import { bulletedList } from '../document/bulleted-list.js';
import type { Block, List } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import type { GoalGrid } from '../model/content.js';
import type { Goal } from '../model/goal-chain.js';
import { besideTable, mostBeside } from './beside-table.js';
import type { Composer } from './composer.js';
import { richInlines } from './inline.js';

/**
 * Goals beside one another, each over those under it, as a plan shows all its areas at once. Goals with nothing
 * under them, and too many for the width of a page, are a list.
 */
export function goalGrid({ name, title, goals }: GoalGrid, composer: Composer): Block {
  const beside = goals.length <= mostBeside && goals.some(({ children }) => children.length > 0);
  if (!beside) return goalList(goals, composer);
  const lists = goals.map((goal) => ({
    heading: richInlines(goal.name, composer),
    items: goal.children.map((child) => richInlines(child.name, composer)),
  }));
  return besideTable(`tabell-${name}`, richInlines(title, composer), lists, composer);
}

function goalList(goals: readonly Goal[], composer: Composer): List {
  return bulletedList(
    goals.map(({ name, children }) => [
      paragraph(richInlines(name, composer)),
      ...(children.length > 0 ? [goalList(children, composer)] : []),
    ]),
  );
}
