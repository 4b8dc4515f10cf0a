import type { Inline } from '../document/document.js';
import { text } from '../document/text.js';
import type { BoardGoal, Undertaking } from '../model/undertaking.js';
import type { Composer } from './composer.js';
import { enumerated } from './enumerated.js';
import { fill } from './fill.js';
import { richInlines } from './inline.js';

/** The name of a board's goal, with its id before it where the board gave one. */
export function ownGoalTitle(goal: BoardGoal, composer: Composer): readonly Inline[] {
  return [...text(goal.id === undefined ? '' : `${goal.id}\u00a0`), ...richInlines(goal.name, composer)];
}

/** The line that tells with which boards a goal is shared; none for a goal of the board alone. */
export function sharing({ sharedWith }: Undertaking, { template }: Composer): readonly (readonly Inline[])[] {
  if (sharedWith.length === 0) return [];
  const names = sharedWith.map(({ name }) => name);
  return [text(fill(template.words.sharedWith, { nämnder: enumerated(names, template.words.and) }))];
}
