import type { Rule } from '../../base/rule.js';
import { dataOf } from '../../model/data-of.js';
import type { LegalPersons } from '../../model/lists.js';
import type { Plan } from '../../model/plan.js';
import { asked } from './asked.js';
import { speaksOf } from './budget.js';
import { type Demand, reasonOf } from './demand.js';

/**
 * Added by SFS 2023:642 (prop. 2022/23:119), in force on 1 January 2024, ”det vill säga från och med räkenskapsåret 2024” as
 * Sveriges Kommuner och Regioner puts it (25 October 2023).
 */
const demand: Demand = {
  paragraph: '11 kap. 6 a §',
  sv: 'ska budgeten innehålla en redogörelse för ekonomin under budgetåret i de kommunala koncernföretagen.',
  en: 'the budget gives an account of the economy of the region’s companies during the budget year.',
};

const rule: Rule = {
  id: 'law/group-companies',
  severity: 'warning',
  title: { sv: 'Budget utan koncernföretagens ekonomi', en: 'Budget without the economy of the companies' },
  why: reasonOf(demand),
  help: {
    sv: 'Beskriv koncernföretagens ekonomi under budgetåret, eller skriv att inget av bolagen är ett koncernföretag.',
    en: 'Describe the economy of the companies (“koncernföretag”) in the budget year, or write that none of them is one.',
  },
};

/**
 * Asked of a budget that lists companies of the region, from that of 2025: the budget of 2024 was to be adopted by the end
 * of November 2023 (10 §), before the law was in force, and no provision of transition has been found that asks it of it.
 */
export const groupCompanies = asked(rule, demand, ({ plan }) => {
  const companies = companiesOf(plan);
  if (plan.period.first < 2025 || companies.length === 0) return undefined;
  if (speaksOf(plan, /koncernföretag|(?:bolagens|bolagets|koncernens) (?:ekonomi|budget|resultat)/i))
    return undefined;
  const [first] = companies;
  return {
    sv: `Planen räknar upp ${companies.length} bolag, först ${first}, men säger inget om koncernföretagens ekonomi ${plan.period.first}.`,
    en: `The plan lists ${companies.length} companies, first ${first}, but says nothing of their economy in ${plan.period.first}.`,
  };
});

function companiesOf(plan: Plan): readonly string[] {
  return dataOf(plan)
    .filter((data): data is LegalPersons => data.type === 'legal-persons')
    .flatMap(({ persons }) => persons)
    .filter(({ form }) => /bolag/i.test(form.plain))
    .map(({ name }) => name.plain);
}
