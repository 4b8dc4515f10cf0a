import type { Diagnostic } from '../../base/diagnostic.js';
import type { Plan } from '../../model/plan.js';
import { answerFacts } from './answer-facts.js';
import { findingFact } from './finding-facts.js';
import { frameTables } from './frame-facts.js';
import { goalFacts } from './goal-facts.js';
import { indicatorFacts } from './indicator-facts.js';
import { assignmentFacts, meetingFacts } from './list-facts.js';
import type { PlanFacts, PlanOrigin } from './plan-facts.js';

/** What the reports need of a plan and of what was found in it. Nothing in it holds on to the plan. */
export function collectFacts(plan: Plan, title: string, diagnostics: readonly Diagnostic[]): PlanFacts {
  return {
    origin: originOf(plan, title),
    frames: frameTables(plan, diagnostics),
    goals: plan.kind === 'regionplan' ? goalFacts(plan.goals) : [],
    answers: plan.kind === 'regionplan' ? [] : answerFacts(plan),
    indicators: indicatorFacts(plan),
    assignments: assignmentFacts(plan),
    meetings: meetingFacts(plan),
    findings: diagnostics.map(findingFact),
  };
}

function originOf(plan: Plan, title: string): PlanOrigin {
  const { folder, kind, board, period, state, decision, answersToFolder } = plan;
  return {
    folder,
    title,
    kind,
    board: board && { folder: board.folder, name: board.name, abbreviation: board.abbreviation },
    period,
    state,
    decided: decision?.date,
    answersTo: answersToFolder,
  };
}
