import { equals } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import type { Comparison, Quantity } from '../../value/value.js';
import { parseValue, typesetInText } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { indicatorsIn, type PlacedIndicator } from './indicators-in.js';

const rule: Rule = {
  id: 'indicators/lost-comparison',
  severity: 'warning',
  title: { sv: 'Målnivå som har tappat sitt ”mindre än”', en: 'Target that has lost its “less than”' },
  why: {
    sv: 'Den som når precis siffran har nått det ena men inte det andra.',
    en: 'Whoever reaches exactly the figure has reached the one but not the other.',
  },
  help: {
    sv: 'Skriv jämförelsen också i målnivån, till exempel ”<250”.',
    en: 'Write the comparison in the target as well, for example “<250”.',
  },
};

/** The name says ”under 250” and the target 250, or one year's target ”<250” and another's 250. */
export const lostComparison: Check = {
  rule,
  find: (plan) => indicatorsIn(plan).flatMap(lost),
};

function lost({ indicator: { name, definition, targets } }: PlacedIndicator): readonly Diagnostic[] {
  const named = [...strictIn(name.plain), ...strictIn(definition?.plain ?? '')];
  const written = targets.flatMap(({ value }) => (value.kind === 'comparison' ? [value] : []));
  return targets.flatMap(({ value, place }) => {
    if (value.kind !== 'quantity') return [];
    const inName = named.find((each) => isBound(value, each));
    const elsewhere = inName ?? written.filter(isStrict).find((each) => isBound(value, each));
    return elsewhere ? [finding(place, value, elsewhere, inName ? name.plain : undefined)] : [];
  });
}

function finding(place: Place, target: Quantity, kept: Comparison, name: string | undefined): Diagnostic {
  const [is, said] = [target, kept].map(typesetInText);
  const where =
    name === undefined
      ? { sv: `för ett annat år ${said}`, en: `${said} for another year` }
      : { sv: `i beskrivningen ${said}: ”${name}”`, en: `${said} in the description: “${name}”` };
  return diagnose(rule, {
    place,
    message: { sv: `Målnivån är ${is} men ${where.sv}.`, en: `The target is ${is} but ${where.en}.` },
  });
}

function isBound(value: Quantity, { bound }: Comparison): boolean {
  const units = [value.unit, bound.unit].filter((unit) => unit !== undefined);
  return equals(value.amount, bound.amount) && (units.length < 2 || units[0] === units[1]);
}

/** Only ”more than” and ”less than”: a level that is to be at most 9 % is reached at 9 %. */
function isStrict({ relation }: Comparison): boolean {
  return relation === 'less-than' || relation === 'more-than';
}

const comparisons =
  /(?:[<>]|(?:mindre|färre|lägre|mer|fler|högre) än|under|över) ?\d[\d {2}]*(?:,\d+)?(?: ?%)?/gi;

function strictIn(text: string): readonly Comparison[] {
  return [...text.matchAll(comparisons)].flatMap(([written]) => {
    const value = parseValue(written.trim());
    return value.kind === 'comparison' && isStrict(value) ? [value] : [];
  });
}
