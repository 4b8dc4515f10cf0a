import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import type { GoalAnswer } from '../../model/content.js';
import { answersIn } from '../../model/goal-answers.js';
import { type GoalKind, measuredKindBelow } from '../../model/goal-chain.js';
import type { BoardGoal, Undertaking } from '../../model/undertaking.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'goals/without-indicator',
  severity: 'error',
  title: { sv: 'Mål utan indikator', en: 'Goal without an indicator' },
  why: {
    sv: 'Ett mål som ingen mäter går inte att följa upp, och i årsrapporten finns inget att svara med.',
    en: 'A goal that nobody measures cannot be followed up, and the annual report has nothing to answer with.',
  },
  help: {
    sv: 'Lägg till det som mäter målet, eller skriv varför det inte mäts.',
    en: 'Add an indicator, or write why the goal has none.',
  },
};

/**
 * A goal that the plan takes on but gives no indicator must say why, and so must each goal that the board decides
 * under it. Where the chain has nothing that is measured below a kind, no goal of that kind is asked.
 */
export const goalWithoutIndicator: Check = {
  rule,
  find: (plan) => {
    if (plan.kind === 'regionplan') return [];
    const answers = answersIn(plan.content);
    // A goal that the regionplan does not have has its own finding.
    return answers
      .filter((answer) => answer.goal && isAsked(answer))
      .flatMap((answer) => checkAnswer(answer, answers));
  },
};

/** An area's own file tells of the area; its goals are asked for indicators, not the area. */
function isAsked({ kind }: GoalAnswer): boolean {
  return !kind.children.some((child) => child.level === 'region' && !child.measured);
}

function checkAnswer(answer: GoalAnswer, answers: readonly GoalAnswer[]): readonly Diagnostic[] {
  const own = answers.some((other) => other.under && other.goal?.parent === answer.goal);
  if (own) return [];
  const title = answer.under
    ? { sv: `”${answer.goalId}”`, en: `“${answer.goalId}”` }
    : named(answer.goalId, answer.goal?.name.plain);
  return checkUndertaking(answer, answer.kind, title, answer.place);
}

function checkUndertaking(
  undertaking: Undertaking,
  kind: GoalKind,
  title: { readonly sv: string; readonly en: string },
  place: Place,
): readonly Diagnostic[] {
  const measure = measuredKindBelow(kind);
  if (!measure || undertaking.withoutIndicators) return [];
  const asked = undertaking.goals.filter((goal) => measuredKindBelow(goal.kind));
  if (asked.length > 0) return asked.flatMap(checkGoal);
  return undertaking.indicators.length > 0 ? [] : [finding(kind, measure, title, place)];
}

function checkGoal(goal: BoardGoal): readonly Diagnostic[] {
  const { plain } = goal.name;
  const title = goal.id ? named(goal.id, plain) : { sv: `”${plain}”`, en: `“${plain}”` };
  return checkUndertaking(goal, goal.kind, title, goal.place);
}

function named(id: string, name: string | undefined): { readonly sv: string; readonly en: string } {
  return name === undefined ? { sv: id, en: id } : { sv: `${id} ”${name}”`, en: `${id} “${name}”` };
}

function finding(
  kind: GoalKind,
  measure: GoalKind,
  title: { readonly sv: string; readonly en: string },
  place: Place,
): Diagnostic {
  return diagnose(rule, {
    place,
    message: {
      sv: `Planen tar sig an ${kind.name} ${title.sv} men har inga ${measure.plural} och säger inte varför.`,
      en: `The plan takes on ${kind.name} ${title.en} but has no ${measure.plural} and does not say why.`,
    },
    help: {
      sv: `Fyll på listan ”${measure.plural}” i filen, eller skriv skälet på en egen rad: ”utan ${measure.plural}: …”.`,
      en: `Fill in the list “${measure.plural}” in the file, or write the reason on a line of its own: “utan ${measure.plural}: …”.`,
    },
  });
}
