import type { GoalAnswer } from '../../model/content.js';
import { answersIn } from '../../model/goal-answers.js';
import type { Plan } from '../../model/plan.js';
import { indicatorsOf, type YearValue } from '../../model/undertaking.js';
import { type Passage, passage } from './passage.js';

/** The outcomes and targets of a plan as their authors wrote them: typed, they no longer tell. */
export function writtenValues(plan: Plan): readonly Passage[] {
  return answersIn(plan.content).flatMap(ofAnswer);
}

function ofAnswer(answer: GoalAnswer): readonly Passage[] {
  return indicatorsOf(answer)
    .flatMap(({ outcomes, targets }) => [...outcomes, ...targets])
    .map((value) => ofValue(value));
}

function ofValue({ written, place: { path, range } }: YearValue): Passage {
  return passage([{ type: 'text', value: written, ...(range ? { position: range } : {}) }], {
    kind: 'value',
    path,
  });
}
