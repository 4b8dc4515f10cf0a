import type { Rule } from '../../base/rule.js';
import { lastYear, periodText } from '../../model/period.js';
import { asked } from './asked.js';
import { type Demand, reasonOf } from './demand.js';

/** 6 §, third paragraph, unchanged since 2018; before that 8 kap. 5 §. */
const demand: Demand = {
  paragraph: '11 kap. 6 §',
  formerly: '8 kap. 5 §',
  sv: 'ska budgeten innehålla en plan för ekonomin för en period av tre år, med budgetåret som det första.',
  en: 'the budget has a financial plan for three years, the budget year first.',
};

const rule: Rule = {
  id: 'law/three-year-plan',
  severity: 'warning',
  title: { sv: 'Budget utan plan för tre år', en: 'Budget without a plan for three years' },
  why: reasonOf(demand),
  help: {
    sv: 'Skriv de år som planen omfattar i ”period”, till exempel 2022–2024, och ge tabellerna en kolumn för varje år.',
    en: 'Write the years of the plan in “period”, for example 2022–2024, and give the tables a column for each.',
  },
};

export const threeYearPlan = asked(rule, demand, ({ plan: { period } }) => {
  const years = lastYear(period) - period.first + 1;
  if (years >= 3) return undefined;
  return {
    sv: `Budgeten gäller ${periodText(period)}, bara ${years === 1 ? 'ett' : 'två'} år i stället för tre.`,
    en: `The budget is for ${periodText(period)}, only ${years === 1 ? 'one year' : 'two years'} instead of three.`,
  };
});
