import { decimals, equals, round } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { fold } from '../../base/letters.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import { quantityIn } from '../../model/quantity-in.js';
import type { Region } from '../../model/region.js';
import type { Indicator, YearValue } from '../../model/undertaking.js';
import { typesetInText } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import type { IndicatorFact, PlanFacts } from '../facts/plan-facts.js';
import { indicatorsIn } from './indicators-in.js';

const rule: Rule = {
  id: 'indicators/restated',
  severity: 'warning',
  title: { sv: 'Ett annat värde än i förra planen', en: 'Another value than in last year’s plan' },
  why: {
    sv: 'Samma sak för samma år kan inte vara två tal; den som följer utvecklingen vet inte vilket som gäller.',
    en: 'One thing for one year cannot be two figures; whoever follows the trend cannot tell which one holds.',
  },
  help: {
    sv: 'Rätta värdet, eller skriv i en ”not” varför det har ändrats.',
    en: 'Correct the value, or write in a “not” why it has changed.',
  },
};

/** An outcome or a target for a year that the board's plan before gave as something else. A note explains it. */
export const restated: Check = {
  rule,
  find: (plan, others) => {
    const own = indicatorsIn(plan).filter(({ indicator }) => !indicator.note);
    const previous = own.length > 0 ? others.previous() : undefined;
    if (!previous) return [];
    const before = unshared(previous.indicators);
    const indicators = unshared(own.map((each) => each.indicator));
    return indicators.flatMap((indicator) => {
      const earlier = earlierOf(indicator, before, indicators);
      return earlier ? changes(indicator, earlier, { previous, plan }) : [];
    });
  },
};

/** The same indicator in last year's plan: by its id, or by its name where the id is new and the name is one alone. */
function earlierOf(
  { id, name }: Indicator,
  before: readonly IndicatorFact[],
  now: readonly Indicator[],
): IndicatorFact | undefined {
  const same = before.find((each) => each.id === id);
  if (same) return same;
  const named = before.filter((each) => fold(each.name) === fold(name.plain));
  const isOne =
    named.length === 1 && now.filter((each) => fold(each.name.plain) === fold(name.plain)).length === 1;
  return isOne && !now.some((each) => each.id === named[0]?.id) ? named[0] : undefined;
}

/** Of two that share an id nobody knows which is the same from year to year. */
function unshared<T extends { readonly id: string }>(indicators: readonly T[]): readonly T[] {
  const times = new Map<string, number>();
  for (const { id } of indicators) times.set(id, (times.get(id) ?? 0) + 1);
  return indicators.filter(({ id }) => times.get(id) === 1);
}

interface Plans {
  readonly previous: PlanFacts;
  readonly plan: Plan;
}

function changes(indicator: Indicator, earlier: IndicatorFact, plans: Plans): readonly Diagnostic[] {
  const { region } = plans.plan;
  const changed = (key: 'outcomes' | 'targets') =>
    indicator[key].flatMap((now) => {
      const then = earlier[key].find(({ year }) => year === now.year && year !== undefined);
      return then && differ(now, then, region) ? [finding(key, [now, then], indicator, plans)] : [];
    });
  return [...changed('outcomes'), ...changed('targets')];
}

/** The same figure written with more decimals is no other figure, and what is missing is nothing to compare. */
function differ({ value: now }: YearValue, { value: then }: YearValue, region: Region): boolean {
  const [a, b] = [quantityIn(now, region), quantityIn(then, region)];
  if (!a || !b) return now.kind === 'choice' && then.kind === 'choice' && now.answer !== then.answer;
  if (a.unit !== b.unit && a.unit !== undefined && b.unit !== undefined) return true;
  const scale = Math.min(decimals(a.amount), decimals(b.amount));
  if (!equals(round(a.amount, scale), round(b.amount, scale))) return true;
  const relations = [now, then].map((each) => (each.kind === 'comparison' ? each.relation : undefined));
  return relations[0] !== relations[1];
}

function finding(
  key: 'outcomes' | 'targets',
  [now, then]: readonly [YearValue, YearValue],
  { name }: Indicator,
  { previous }: Plans,
): Diagnostic {
  const what =
    key === 'outcomes' ? { sv: 'Utfallet', en: 'The outcome' } : { sv: 'Målnivån', en: 'The target' };
  const [is, was] = [now, then].map(({ value }) => typesetInText(value));
  return diagnose(rule, {
    place: now.place,
    // A target may be set anew; an outcome has happened.
    ...(key === 'targets' ? { severity: 'info' } : {}),
    message: {
      sv: `${what.sv} för ${now.year} är ${is}, men i ${previous.folder} var det ${was}: ”${name.plain}”.`,
      en: `${what.en} for ${now.year} is ${is}, but in ${previous.folder} it was ${was}: “${name.plain}”.`,
    },
    related: [{ place: then.place, message: { sv: 'Förra planens värde.', en: 'Last year’s value.' } }],
  });
}
