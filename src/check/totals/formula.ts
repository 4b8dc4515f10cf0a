import type { Bilingual } from '../../base/bilingual.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { tell } from './deviation-words.js';
import { type Deviation, deviations } from './stated-figures.js';

const rule: Rule = {
  id: 'totals/formula',
  severity: 'error',
  title: { sv: 'Siffran stämmer inte med sin formel', en: 'The figure does not agree with its formula' },
  why: {
    sv: 'Den som räknar efter kommer fram till något annat än planen, och vet inte vilken siffra som gäller.',
    en: 'Whoever checks the figures arrives at something else than the plan, and cannot tell which one holds.',
  },
  help: {
    sv: 'Rätta den siffra som är fel, eller lämna rutan tom så räknas den ut.',
    en: 'Correct the figure that is wrong, or leave the cell blank to have it computed.',
  },
};

/** A stated figure against the formula of its row or of its column. */
export const formula: Check = {
  rule,
  find: (plan) =>
    deviations(plan, ['row-formula', 'column-formula']).map((each) => tell(rule, each, subject)),
};

function subject({ derivation }: Deviation): Bilingual {
  const text = derivation.formula?.text ?? '';
  return { sv: `Formeln ”${text}” ger`, en: `The formula “${text}” gives` };
}
