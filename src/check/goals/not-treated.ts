import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { fold } from '../../base/letters.js';
import type { Rule } from '../../base/rule.js';
import type { GoalAnswer } from '../../model/content.js';
import { answersIn } from '../../model/goal-answers.js';
import type { Goal } from '../../model/goal-chain.js';
import { pathOf } from '../../model/goal-chain.js';
import { type Passage, passagesIn } from '../../model/passages.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'goals/not-treated',
  severity: 'warning',
  title: { sv: 'Område som räknas upp men inte behandlas', en: 'Area that is listed but not treated' },
  why: {
    sv: 'Texten lovar att nämnden arbetar med området, men planen säger inte hur.',
    en: 'The text promises that the board works with the area, but the plan does not say how.',
  },
  help: {
    sv: 'Skriv en fil om det som räknas upp, eller ta bort det ur listan.',
    en: 'Write a file about what is listed, or remove it from the list.',
  },
};

/** The file of an area lists the goals under it, and the plan has nothing about one of them while it has of others. */
export const notTreated: Check = {
  rule,
  find: (plan) => {
    const answers = answersIn(plan.content);
    const treated = new Set(answers.flatMap(({ goal }) => (goal ? pathOf(goal) : [])));
    return passagesIn(plan)
      .filter(({ inside }) => inside === 'listItem')
      .flatMap((passage) => untreated(passage, treated));
  },
};

function untreated(passage: Passage, treated: ReadonlySet<Goal>): readonly Diagnostic[] {
  const area = passage.content.type === 'goal-answer' ? passage.content : undefined;
  const children = area?.goal?.children ?? [];
  const named = fold(passage.text.replace(/[.,;]$/, ''));
  const goal = children.find(({ name }) => fold(name.plain) === named);
  if (!area || !goal || treated.has(goal) || !children.some((child) => treated.has(child))) return [];
  return [finding(passage, area, goal)];
}

function finding(passage: Passage, area: GoalAnswer, goal: Goal): Diagnostic {
  const { plain } = goal.name;
  return diagnose(rule, {
    place: passage.at(0, plain.length),
    message: {
      sv: `Texten om ${area.kind.name} ${area.goalId} räknar upp ”${plain}” (${goal.kind.name} ${goal.id}), men planen har inget om det.`,
      en: `The text on ${area.kind.name} ${area.goalId} lists “${plain}” (${goal.kind.name} ${goal.id}), but the plan has nothing about it.`,
    },
  });
}
