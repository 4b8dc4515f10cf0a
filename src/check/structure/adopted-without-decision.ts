import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'structure/adopted-without-decision',
  severity: 'error',
  title: { sv: 'Fastställd utan beslut', en: 'Adopted without a decision' },
  why: {
    sv: 'En plan gäller för att någon har beslutat den; läsaren måste kunna se vem.',
    en: 'A plan holds because somebody decided it; the reader must be able to see who.',
  },
  help: {
    sv: 'Lägg till nyckeln beslut i plan.yaml, med instans, datum och paragraf.',
    en: 'Add the key beslut in plan.yaml, with instans, datum and paragraf.',
  },
};

/** A plan that calls itself adopted must name the body that adopted it. */
export const adoptedWithoutDecision: Check = {
  rule,
  find: ({ state, decision, stateAt }) =>
    state === 'fastställd' && !decision
      ? [
          diagnose(rule, {
            place: stateAt,
            message: {
              sv: 'Planens läge är fastställd, men det står inte vem som har beslutat den.',
              en: 'The plan is adopted by its läge, but it does not say who decided it.',
            },
          }),
        ]
      : [],
};
