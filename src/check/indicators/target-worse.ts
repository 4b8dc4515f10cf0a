import { compare } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import { typesetInText } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import type { YearFigure } from './figure-in.js';
import { keepsLevel, statedDirection } from './indicator-name.js';
import { indicatorsIn, type PlacedIndicator } from './indicators-in.js';
import { forYear, targetsAndOutcome } from './target-and-outcome.js';

const rule: Rule = {
  id: 'indicators/target-worse',
  severity: 'warning',
  title: { sv: 'Målnivå som är sämre än utfallet', en: 'Target that is worse than the outcome' },
  why: {
    sv: 'En sådan målnivå nås genom att bli sämre; läsaren tror att nämnden vill tillbaka.',
    en: 'Such a target is reached by getting worse; the reader believes that the board wants to go back.',
  },
  help: {
    sv: 'Rätta målnivån, utfallet eller den önskade riktningen. Är den ett tak, skriv det i en not.',
    en: 'Correct the target, the outcome or the direction that is wanted. If it is a ceiling, say so in a note (“not”).',
  },
};

/** A target on the wrong side of the latest outcome, for the direction that the plan or the name asks for. */
export const targetWorse: Check = {
  rule,
  find: (plan) => indicatorsIn(plan).flatMap((placed) => worse(placed, plan)),
};

function worse(placed: PlacedIndicator, plan: Plan): readonly Diagnostic[] {
  const direction = keepsLevel(placed.indicator) ? undefined : statedDirection(placed);
  const both = direction && targetsAndOutcome(placed, plan);
  if (!both) return [];
  const wrong = direction === 'higher' ? -1 : 1;
  const target = both.targets.find(({ amount }) => compare(amount, both.outcome.amount) === wrong);
  return target ? [finding(placed, target, both.outcome, direction)] : [];
}

function finding(
  { indicator: { name } }: PlacedIndicator,
  target: YearFigure,
  outcome: YearFigure,
  direction: 'higher' | 'lower',
): Diagnostic {
  const [aim, had] = [target, outcome].map(({ of }) => typesetInText(of.value));
  const wanted = direction === 'higher' ? { sv: 'högre', en: 'higher' } : { sv: 'lägre', en: 'lower' };
  return diagnose(rule, {
    place: target.of.place,
    message: {
      sv: `”${name.plain}” ska bli ${wanted.sv}, men målnivån${forYear(target).sv} är ${aim} och utfallet${forYear(outcome).sv} var ${had}.`,
      en: `“${name.plain}” is to get ${wanted.en}, but the target${forYear(target).en} is ${aim} and the outcome${forYear(outcome).en} was ${had}.`,
    },
  });
}
