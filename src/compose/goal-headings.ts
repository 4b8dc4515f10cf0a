import { capitalize } from '../base/letters.js';
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
  const pattern = patternFor(goal, composer);
  const [before = '', after = ''] = fill(pattern, { Slag: capitalize(goal.kind.name), id: goal.id }).split(
    '{namn}',
  );
  return [...text(before), ...richInlines(goal.name, composer), ...text(after)];
}

/** The region's own pattern for the kind, else the template's; what has no id of its own has none to print. */
function patternFor(goal: Goal, { template }: Composer): string {
  if (goal.kind.heading?.includes('{namn}')) return goal.kind.heading;
  if (!goal.hasOwnId) return '{namn}';
  const { headings } = template.goals;
  const depth = ancestorsOf(goal).length;
  return headings[Math.min(depth, headings.length - 1)] ?? '{namn}';
}

function isNumbered(depth: number, { template }: Composer): boolean {
  const { numbered } = template.goals;
  return numbered === 'all' || (numbered === 'chapters' && depth === 1);
}
