import { capitalize } from '../base/letters.js';
import type { Inline } from '../document/document.js';
import { text } from '../document/text.js';
import { ancestorsOf, type Goal, keyOf } from '../model/goal-chain.js';
import { type Anchor, goalAnchor } from '../model/references.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import type { FlowHeading } from './flow.js';
import { richInlines } from './inline.js';

/** The heading of a goal: its words from the template, its depth from its place in the chain. */
export function goalHeading(goal: Goal, more: readonly Anchor[], composer: Composer): FlowHeading {
  const depth = goalDepth(goal, composer);
  return {
    type: 'heading',
    depth,
    id: composer.identifiers.unique(keyOf(goal)),
    title: goalTitle(goal, composer),
    numbered: isNumbered(depth, composer),
    anchors: [goalAnchor(goal), ...more],
  };
}

/** From 1 for the topmost goals; the heading over those under them, where there is one, is a level of its own. */
export function goalDepth(goal: Goal, composer: Composer): number {
  const above = ancestorsOf(goal).length;
  return above + 1 + (above > 0 && gatheringTitle(composer) ? 1 : 0);
}

/** The heading over all the goals under one of the topmost, before the first of them. */
export function gathering(goal: Goal, composer: Composer): readonly FlowHeading[] {
  const [root, ...between] = ancestorsOf(goal);
  const title = gatheringTitle(composer);
  if (!root || between.length > 0 || !title || composer.gathered.has(root)) return [];
  composer.gathered.add(root);
  const id = composer.identifiers.unique(`${keyOf(root)} ${goal.kind.plural}`);
  return [{ type: 'heading', depth: 2, id, title: text(title), numbered: true, anchors: [] }];
}

function gatheringTitle({ plan, template }: Composer): string | undefined {
  const pattern = template.goals.gathering;
  return plan.board && pattern && fill(pattern, { Nämndens: genitive(plan.board.name) });
}

/** ”Regionstyrelsens”; a name that ends with an s sound stays as it is. */
function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
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
