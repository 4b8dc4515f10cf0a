import type { Rule } from '../../base/rule.js';
import type { TableKind } from '../../model/figures-table.js';
import { asked } from './asked.js';
import { speaksOf } from './budget.js';
import { type Demand, reasonOf } from './demand.js';

/** 6 §, first paragraph, unchanged since 2018; before that 8 kap. 5 §. */
const demand: Demand = {
  paragraph: '11 kap. 6 §',
  formerly: '8 kap. 5 §',
  sv: 'ska anslagen anges i budgeten.',
  en: 'the budget states the appropriations.',
};

const rule: Rule = {
  id: 'law/appropriations',
  severity: 'warning',
  title: { sv: 'Budget utan anslag', en: 'Budget without appropriations' },
  why: reasonOf(demand),
  help: {
    sv: 'Lägg till en tabell med nämndernas ramar (sort: ramar), eller skriv i texten vad var och en får.',
    en: 'Add a table of the boards’ frames (“sort: ramar”), or say in the text what each is given.',
  },
};

const kinds: readonly TableKind[] = ['ramar', 'resursramar'];

/** The words that regions have for what a board is given. */
const given = /anslag|budgetram|regionbidrag|driftbidrag|(?<!\p{L})ram(?:en|ar|arna)?(?!\p{L})/iu;

export const appropriations = asked(rule, demand, ({ plan, tables }) =>
  tables.some(({ kind }) => kinds.includes(kind)) || speaksOf(plan, given)
    ? undefined
    : {
        sv: 'Budgeten säger inte vilka anslag nämnderna får.',
        en: 'The budget does not say what the boards are given.',
      },
);
