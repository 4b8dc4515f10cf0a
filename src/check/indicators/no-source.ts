import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { tellLacking } from './tell-lacking.js';

const rule: Rule = {
  id: 'indicators/no-source',
  severity: 'info',
  title: { sv: 'Indikator utan källa', en: 'Indicator without a source' },
  why: {
    sv: 'Den som ska följa upp vet inte var siffran hämtas, och två personer kan få fram olika.',
    en: 'Whoever is to follow up does not know where the figure comes from, and two people may find two.',
  },
  help: {
    sv: 'Skriv var uppgiften hämtas under ”källa”.',
    en: 'Write where the figure comes from under “källa”.',
  },
};

/** An indicator that does not say where its figures are found. */
export const noSource: Check = {
  rule,
  find: (plan) =>
    tellLacking(rule, plan, { sv: 'källa', en: 'source' }, ({ indicator }) => indicator.sources.length === 0),
};
