import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { RegionCheck } from '../check.js';
import type { PlanFacts } from '../facts/plan-facts.js';

const rule: Rule = {
  id: 'goals/nobody',
  severity: 'warning',
  title: { sv: 'Mål som ingen nämnd tar sig an', en: 'Goal that no board takes on' },
  why: {
    sv: 'Fullmäktige har beslutat målet, men ingen plan säger vad som görs eller hur det mäts.',
    en: 'The assembly has decided the goal, but no plan says what is done or how it is measured.',
  },
  help: {
    sv: 'Låt en nämnd ta sig an målet i sin plan, om så bara för att säga vem som mäter det.',
    en: 'Let a board take the goal on in its plan, if only to say who measures it.',
  },
};

/**
 * A goal of the regionplan that is in no board's plan for a year. Told only for a year that every board of the
 * region has a plan for: where one is missing, that one may have the goal.
 */
export const nobody: RegionCheck = {
  rule,
  find: (plans, { boards }) =>
    plans
      .filter(({ toAnswer }) => toAnswer.length > 0)
      .flatMap((regionplan) => {
        const answers = plans.filter(({ answersTo }) => answersTo === regionplan.folder);
        const year = latestWithAll(answers, boards.size);
        return year === undefined ? [] : missing(regionplan, year, answers);
      }),
};

function latestWithAll(answers: readonly PlanFacts[], boards: number): number | undefined {
  const byYear = new Map<number, Set<string>>();
  for (const { period, board } of answers) {
    if (board !== undefined) byYear.set(period.first, (byYear.get(period.first) ?? new Set()).add(board));
  }
  const whole = [...byYear].flatMap(([year, those]) => (those.size === boards ? [year] : []));
  return whole.length > 0 ? Math.max(...whole) : undefined;
}

function missing(
  { toAnswer }: PlanFacts,
  year: number,
  answers: readonly PlanFacts[],
): readonly Diagnostic[] {
  const plans = answers.filter(({ period }) => period.first === year);
  // Where no goal at all is taken on, the plans have not come that far or are of another kind.
  if (!plans.some(({ takenOn }) => takenOn.size > 0)) return [];
  return toAnswer
    .filter(({ key }) => !plans.some(({ takenOn }) => takenOn.has(key)))
    .map(({ key, name, place }) =>
      diagnose(rule, {
        place,
        message: {
          sv: `Ingen av nämndernas planer för ${year} tar sig an ${key} ”${name}”.`,
          en: `None of the boards’ plans for ${year} takes on ${key} “${name}”.`,
        },
      }),
    );
}
