import { diagnose } from '../../base/diagnostic.js';
import type { Rule, Severity } from '../../base/rule.js';
import type { PlanState } from '../../model/plan.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'structure/left-to-do',
  severity: 'error',
  title: { sv: 'Kvar att göra', en: 'Left to do' },
  why: {
    sv: 'Det som inte är omskrivet är förra årets ord eller mallens, och ska inte beslutas som årets.',
    en: 'What has not been rewritten is last year’s words or the template’s, and must not be adopted as this year’s.',
  },
  help: {
    sv: 'Gör det som står, och ta sedan bort raden ”att göra”.',
    en: 'Do what it says, and then remove the line “att göra”.',
  },
};

/** The closer a plan is to its decision, the graver is what is left to do in it. */
const severities: Readonly<Record<PlanState, Severity>> = {
  utkast: 'info',
  beredd: 'warning',
  fastställd: 'error',
};

export const leftToDo: Check = {
  rule,
  find: ({ toDos, state }) =>
    toDos.map(({ text, place }) =>
      diagnose(rule, {
        place,
        severity: severities[state],
        message: { sv: `Kvar att göra: ${text}`, en: `Left to do: ${text}` },
      }),
    ),
};
