import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import type { Check } from '../check.js';
import { figuresOf } from './figure-in.js';
import { namesBareFigure, namesPeople, namesUnit } from './indicator-name.js';
import type { PlacedIndicator } from './indicators-in.js';
import { tellLacking } from './tell-lacking.js';

const rule: Rule = {
  id: 'indicators/no-unit',
  severity: 'info',
  title: { sv: 'Indikator utan enhet', en: 'Indicator without a unit' },
  why: {
    sv: 'Läsaren ser en siffra men inte vad den räknas i: kronor, ton, procent eller något annat.',
    en: 'The reader sees a figure but not what it counts: kronor, tonnes, per cent or something else.',
  },
  help: {
    sv: 'Skriv enheten under ”enhet”, eller efter siffran.',
    en: 'Write the unit under “enhet”, or after the figure.',
  },
};

/**
 * Figures whose unit neither stands at them nor in the name, definition or scale. Numbers, index points and answers
 * to surveys need none.
 */
export const noUnit: Check = {
  rule,
  find: (plan) => tellLacking(rule, plan, { sv: 'enhet', en: 'unit' }, (placed) => lacks(placed, plan)),
};

function lacks({ indicator }: PlacedIndicator, { region }: Plan): boolean {
  const { name, definition, scale, note } = indicator;
  const figures = figuresOf([...indicator.outcomes, ...indicator.targets], indicator, region);
  if (figures.length === 0 || figures.some(({ unit }) => unit !== undefined)) return false;
  const explained = definition !== undefined || scale !== undefined || note !== undefined;
  return !explained && !namesBareFigure(name.plain) && !namesPeople(name.plain) && !namesUnit(name.plain);
}
