import type { Inline } from '../document/document.js';
import { ancestorsOf, type Goal, goalKey } from '../model/goal-chain.js';
import { type Anchor, goalAnchor } from '../model/references.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import type { FlowHeading } from './flow.js';
import { richInlines, text } from './inline.js';

/** The heading of a goal: its words from the template, its depth from its place in the chain. */
export function goalHeading(goal: Goal, more: readonly Anchor[], composer: Composer): FlowHeading {
  const depth = ancestorsOf(goal).length + 1;
  return {
    type: 'heading',
    depth,
    id: composer.identifiers.unique(goalKey(goal.kind.name, goal.id)),
    title: goalTitle(goal, composer),
    numbered: isNumbered(depth, composer),
    anchors: [goalAnchor(goal), ...more],
  };
}

export function goalTitle(goal: Goal, composer: Composer): readonly Inline[] {
  const { headings } = composer.template.goals;
  const depth = ancestorsOf(goal).length;
  const pattern = headings[Math.min(depth, headings.length - 1)] ?? '{namn}';
  const [before = '', after = ''] = fill(pattern, { Slag: capitalized(goal.kind.name), id: goal.id }).split(
    '{namn}',
  );
  return [...text(before), ...richInlines(goal.name, composer), ...text(after)];
}

function isNumbered(depth: number, { template }: Composer): boolean {
  const { numbered } = template.goals;
  return numbered === 'all' || (numbered === 'chapters' && depth === 1);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
