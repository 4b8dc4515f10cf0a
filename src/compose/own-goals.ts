import { capitalize } from '../base/letters.js';
import { bulletedList } from '../document/bulleted-list.js';
import type { Block, Inline, List } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import { type GoalKind, measuredKindBelow } from '../model/goal-chain.js';
import { type BoardGoal, indicatorsOf } from '../model/undertaking.js';
import type { Composer } from './composer.js';
import { richInlines } from './inline.js';
import { ownGoalTitle, sharing } from './own-goal.js';
import { ownGoalsTable } from './own-goals-table.js';

/** The goals of one kind that a board has decided under a goal, as the document is to show them. */
export interface OwnGoals {
  readonly kind: GoalKind;
  /** A list needs words over it; a table has its heads. */
  readonly heading: readonly Inline[] | undefined;
  readonly block: Block;
}

/** Goals that are measured make a table, and goals that are only named make a list. `title` is the goal's heading. */
export function ownGoals(
  goals: readonly BoardGoal[],
  title: readonly Inline[],
  name: string,
  composer: Composer,
): readonly OwnGoals[] {
  const kinds = [...new Set(goals.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const ofKind = goals.filter((goal) => goal.kind === kind);
    const measured = measuredKindBelow(kind);
    if (measured && ofKind.some((goal) => indicatorsOf(goal).length > 0)) {
      const id = composer.identifiers.unique(`tabell-${name}-${kind.plural}`);
      const block = ownGoalsTable(ofKind, measured, title, id, composer);
      return { kind, heading: undefined, block };
    }
    return { kind, heading: listHeading(kind), block: listOf(ofKind, composer) };
  });
}

export function listHeading(kind: GoalKind): readonly Inline[] {
  return text(
    kind.heading?.includes('{namn}') ? capitalize(kind.plural) : (kind.heading ?? capitalize(kind.plural)),
  );
}

function listOf(goals: readonly BoardGoal[], composer: Composer): List {
  return bulletedList(
    goals.map((goal) => [
      paragraph(ownGoalTitle(goal, composer)),
      ...sharing(goal, composer).map((line) => paragraph(line, 'note')),
      ...(goal.withoutIndicators
        ? [paragraph(richInlines(goal.withoutIndicators.reason, composer), 'note')]
        : []),
      ...(goal.goals.length > 0 ? [listOf(goal.goals, composer)] : []),
    ]),
  );
}
