import { capitalize } from '../base/letters.js';
import type { Content, GoalItem, GoalItems } from '../model/content.js';
import {
  type Goal,
  type GoalChain,
  type GoalKind,
  type GoalTree,
  kindsOf,
  measuredKindUnder,
} from '../model/goal-chain.js';
import type { Undertaking } from '../model/undertaking.js';

/** An item of a list, its kind, and the goal of the regionplan that it stands under. */
interface Found {
  readonly kind: string;
  readonly under: Goal | undefined;
  readonly item: GoalItem;
}

/**
 * A list for each kind of the chain that stands under another, by the word a text places it with: the kind's plural.
 * What the regionplan decides is its own; what the board decides is what this plan has.
 */
export function kindLists(
  goals: GoalTree,
  chain: GoalChain,
  content: readonly Content[],
): ReadonlyMap<string, GoalItems> {
  const found = [...ofRegionplan(goals), ...content.flatMap(ofContent)];
  const topmost = new Set(chain.roots.map(({ plural }) => plural));
  return new Map(
    kindsOf(chain)
      .filter(({ plural }) => !topmost.has(plural))
      .map((kind) => listOf(kind, found))
      .filter(({ groups }) => groups.length > 0)
      .map((list) => [list.name, list]),
  );
}

function listOf({ name, plural }: GoalKind, found: readonly Found[]): GoalItems {
  const ofKind = found.filter(({ kind }) => kind === name);
  const groups = [...new Set(ofKind.map(({ under }) => under))].map((under) => ({
    under,
    items: ofKind.filter((each) => each.under === under).map(({ item }) => item),
  }));
  const word = capitalize(plural);
  const title = { plain: word, content: [{ type: 'text', value: word } as const] };
  return { type: 'goal-items', name: plural, place: { path: '' }, title, groups };
}

function ofRegionplan({ byId }: GoalTree): readonly Found[] {
  return [...byId.values()].map((goal) => ({ kind: goal.kind.name, under: goal.parent, item: itemOf(goal) }));
}

function ofContent(content: Content): readonly Found[] {
  if (content.type !== 'goal-answer') return [];
  const { goal, under, kind } = content;
  const own = goal && under ? [{ kind: kind.name, under: goal.parent, item: itemOf(goal) }] : [];
  return [...own, ...within(content, kind, goal)];
}

function within(undertaking: Undertaking, kind: GoalKind, under: Goal | undefined): readonly Found[] {
  const measured = measuredKindUnder(kind)?.name ?? '';
  return [
    ...undertaking.indicators.map(({ name }) => ({ kind: measured, under, item: { id: undefined, name } })),
    ...undertaking.goals.flatMap((goal) => [
      { kind: goal.kind.name, under, item: { id: goal.id, name: goal.name } },
      ...within(goal, goal.kind, under),
    ]),
  ];
}

function itemOf({ id, hasOwnId, name }: Goal): GoalItem {
  return { id: hasOwnId ? id : undefined, name };
}
