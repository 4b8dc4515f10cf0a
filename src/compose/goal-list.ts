import { bulletedList } from '../document/bulleted-list.js';
import type { List, Paragraph } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import type { GoalList } from '../model/content.js';
import type { Goal } from '../model/goal-chain.js';
import type { Composer } from './composer.js';
import type { Flow } from './flow.js';
import { goalHeading } from './goal-headings.js';
import { richInlines } from './inline.js';
import { listHeading } from './own-goals.js';

/** The regionplan's goals: a chapter for each root and a heading for everything under it. */
export function goalListFlow(list: GoalList, opened: Set<Goal>, composer: Composer): readonly Flow[] {
  return goalsFlow(list.goals.roots, opened, composer);
}

/** The goals under one that a file of the regionplan tells of, unless they have a place of their own. */
export function goalsBelowFlow(goal: Goal, opened: Set<Goal>, composer: Composer): readonly Flow[] {
  return goalsFlow(goal.children, opened, composer);
}

function goalsFlow(goals: readonly Goal[], opened: Set<Goal>, composer: Composer): readonly Flow[] {
  const kinds = [...new Set(goals.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const ofKind = goals.filter((goal) => goal.kind === kind && !opened.has(goal));
    for (const goal of ofKind) opened.add(goal);
    if (ofKind.length === 0) return [];
    if (ofKind.every(isNameOnly)) return [paragraph(listHeading(kind), 'label'), listOf(ofKind, composer)];
    return ofKind.flatMap(
      (goal) =>
        composer.answerFlow(goal) ?? [
          goalHeading(goal, [], composer),
          ...noteOf(goal, composer),
          ...goalsFlow(goal.children, opened, composer),
        ],
    );
  });
}

/** What explains a goal, small under its name. */
export function noteOf({ note }: Goal, composer: Composer): readonly Paragraph[] {
  return note ? [paragraph(richInlines(note, composer), 'note')] : [];
}

function isNameOnly({ hasOwnId, children }: Goal): boolean {
  return !hasOwnId && children.length === 0;
}

function listOf(goals: readonly Goal[], composer: Composer): List {
  return bulletedList(
    goals.map((goal) => [paragraph(richInlines(goal.name, composer)), ...noteOf(goal, composer)]),
  );
}
