import type { GoalListRecord, GoalRecord } from '../../schemas/goals.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import { type Goal, type GoalKind, type GoalTree, keyOf } from '../model/goal-chain.js';
import type { Located, Path } from '../validate/located.js';
import { richText } from './rich-text.js';
import { duplicateId } from './rules.js';

/** The regionplan's goals, from all its goal lists, as a tree. Of two goals with one id the index keeps the first. */
export function linkGoals(
  records: readonly Located<GoalListRecord>[],
  roots: readonly GoalKind[],
): Result<GoalTree> {
  const goals = records.flatMap((record) => goalsOf(record.value, roots, undefined, [], record));
  const byId = new Map<string, Goal>();
  const diagnostics: Diagnostic[] = [];
  for (const goal of flatten(goals)) {
    const key = keyOf(goal);
    const earlier = byId.get(key);
    if (earlier) diagnostics.push(duplicate(goal, earlier));
    else byId.set(key, goal);
  }
  return { value: { roots: goals, byId }, diagnostics };
}

function goalsOf(
  lists: Readonly<Record<string, GoalRecord[keyof GoalRecord]>>,
  kinds: readonly GoalKind[],
  parent: Goal | undefined,
  path: Path,
  record: Located<GoalListRecord>,
): readonly Goal[] {
  return kinds.flatMap((kind) => {
    const list = lists[kind.plural];
    if (!Array.isArray(list)) return [];
    return (list as readonly (GoalRecord | string)[]).map((each, index) =>
      goalOf(each, kind, parent, [...path, kind.plural, index], record),
    );
  });
}

function goalOf(
  written: GoalRecord | string,
  kind: GoalKind,
  parent: Goal | undefined,
  path: Path,
  record: Located<GoalListRecord>,
): Goal {
  const each: GoalRecord = typeof written === 'string' ? { namn: written } : written;
  // A goal knows its parent and its children, so one of the two has to be filled in after the other is made.
  const children: Goal[] = [];
  const goal: Goal = {
    kind,
    id: each.id ?? placeId(parent, path),
    hasOwnId: each.id !== undefined,
    name: richText(each.namn, record.at([...path, 'namn'])),
    note: each.not === undefined ? undefined : richText(each.not, record.at([...path, 'not'])),
    parent,
    children,
    place: record.at([...path, each.id === undefined ? 'namn' : 'id']),
  };
  children.push(...goalsOf(each, kind.children, goal, path, record));
  return goal;
}

/** Holds a space, so that it is never the id that somebody wrote. */
function placeId(parent: Goal | undefined, path: Path): string {
  const above = parent ? `${keyOf(parent)} ` : '';
  return `${above}${Number(path.at(-1)) + 1}`;
}

function flatten(goals: readonly Goal[]): readonly Goal[] {
  return goals.flatMap((goal) => [goal, ...flatten(goal.children)]);
}

function duplicate(goal: Goal, earlier: Goal): Diagnostic {
  return diagnose(duplicateId, {
    place: goal.place,
    message: {
      sv: `Två ${goal.kind.plural} har beteckningen ${goal.id}: ”${earlier.name.plain}” och ”${goal.name.plain}”.`,
      en: `Two ${goal.kind.plural} have the id ${goal.id}: “${earlier.name.plain}” and “${goal.name.plain}”.`,
    },
    related: [
      { place: earlier.place, message: { sv: 'Den första står här.', en: 'The first one is here.' } },
    ],
  });
}
