import type { Rule } from '../../base/rule.js';
import type { Indicator } from '../../model/undertaking.js';
import type { Value } from '../../value/value.js';
import type { Check } from '../check.js';
import { tellLacking } from './tell-lacking.js';

const rule: Rule = {
  id: 'indicators/no-outcome',
  severity: 'info',
  title: { sv: 'Indikator utan utfall', en: 'Indicator without an outcome' },
  why: {
    sv: 'Utan ett tidigare utfall ser läsaren inte om målnivån innebär en förbättring.',
    en: 'Without an earlier outcome the reader cannot see whether the target means an improvement.',
  },
  help: {
    sv: 'Fyll i det senaste utfallet, eller skriv ”ny indikator” om det inte har mätts förut.',
    en: 'Fill in the latest outcome, or write “ny indikator” if it has not been measured before.',
  },
};

/** An indicator that neither has an outcome or a baseline nor says why. */
export const noOutcome: Check = {
  rule,
  find: (plan) =>
    tellLacking(rule, plan, { sv: 'utfall', en: 'outcome' }, ({ indicator }) => lacks(indicator)),
};

function lacks({ outcomes, baseline, targets }: Indicator): boolean {
  const compared = targets.some(({ value }) => value.kind === 'with-baseline');
  return !compared && !baseline && outcomes.every(({ value }) => isSilent(value));
}

function isSilent(value: Value): boolean {
  return value.kind === 'missing' && /^(?:blank|dash|no-answer|placeholder)$/.test(value.reason);
}
