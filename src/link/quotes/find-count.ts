import { fromInteger } from '../../base/decimal.js';
import { fold } from '../../base/letters.js';
import { nearest } from '../../base/nearest.js';
import { answersIn } from '../../model/goal-answers.js';
import { type GoalKind, kindsOf } from '../../model/goal-chain.js';
import type { Plan } from '../../model/plan.js';
import { type BoardGoal, indicatorsOf, type Undertaking } from '../../model/undertaking.js';
import { type Answer, answer, type Library, noAnswer } from './library.js';
import type { Wanted } from './quote-request.js';

/** How many there are of a kind in the goal chain, by its word in the singular or the plural. */
export function findCount(wanted: Extract<Wanted, { type: 'count' }>, plan: Plan, library: Library): Answer {
  const kinds = kindsOf(plan.chain);
  const kind = kinds.find(({ name, plural }) => [name, plural].map(fold).includes(fold(wanted.kind)));
  if (!kind) {
    const known = kinds.map(({ plural }) => plural);
    return noAnswer(
      library,
      {
        sv: `Målkedjan har inga ”${wanted.kind}”. Det som kan räknas är ${known.join(', ')}.`,
        en: `The goal chain has no “${wanted.kind}”. What can be counted is ${known.join(', ')}.`,
      },
      nearest(wanted.kind, [...known, ...kinds.map(({ name }) => name)]),
    );
  }
  return answer({
    value: { kind: 'quantity', amount: fromInteger(countOf(kind, plan)) },
    name: { sv: `antalet ${kind.plural} i planen`, en: `the number of ${kind.plural} in the plan` },
    place: undefined,
  });
}

/** A board's plan has the goals of the regionplan that it has files about; a regionplan has all of its own. */
function countOf(kind: GoalKind, { content, goals, kind: planKind }: Plan): number {
  if (planKind === 'regionplan') {
    return [...goals.byId.values()].filter((goal) => goal.kind.name === kind.name).length;
  }
  const answers = answersIn(content);
  if (kind.measured) return answers.flatMap(indicatorsOf).length;
  const files = answers.filter((item) => item.kind.name === kind.name).length;
  const within = answers.flatMap(goalsIn).filter((goal) => goal.kind.name === kind.name).length;
  return files + within;
}

function goalsIn({ goals }: Undertaking): readonly BoardGoal[] {
  return goals.flatMap((goal) => [goal, ...goalsIn(goal)]);
}
