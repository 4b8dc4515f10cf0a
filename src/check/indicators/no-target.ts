import type { Rule } from '../../base/rule.js';
import type { YearValue } from '../../model/undertaking.js';
import type { Check } from '../check.js';
import { tellLacking } from './tell-lacking.js';

const rule: Rule = {
  id: 'indicators/no-target',
  severity: 'warning',
  title: { sv: 'Indikator utan målnivå', en: 'Indicator without a target' },
  why: {
    sv: 'Utan målnivå kan ingen säga om resultatet räcker, och måttet styr inte.',
    en: 'Without a target nobody can tell whether the result is enough, and the measure steers nothing.',
  },
  help: {
    sv: 'Fyll i en målnivå under ”målnivå”. Ska resultatet först mätas, skriv ”nollmätning”.',
    en: 'Fill in a target under “målnivå”. If the result is to be measured first, write “nollmätning”.',
  },
};

/** An indicator with no target in any year. One that is measured in other years, or for the first time, says so. */
export const noTarget: Check = {
  rule,
  find: (plan) =>
    tellLacking(rule, plan, { sv: 'målnivå', en: 'target' }, ({ indicator }) =>
      indicator.targets.every(isLeftOut),
    ),
};

function isLeftOut({ value }: YearValue): boolean {
  return value.kind === 'missing' && value.reason !== 'new' && value.reason !== 'other-years';
}
