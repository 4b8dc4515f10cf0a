import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import { typesetInText } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { figuresOf, type YearFigure } from './figure-in.js';
import { namesNumber, namesShare } from './indicator-name.js';
import { indicatorsIn, type PlacedIndicator } from './indicators-in.js';

const rule: Rule = {
  id: 'indicators/unit-against-name',
  severity: 'warning',
  title: { sv: 'Enhet som motsäger namnet', en: 'Unit that contradicts the name' },
  why: {
    sv: 'Läsaren vet inte om namnet eller siffran är rätt, och följer upp något annat än det som menades.',
    en: 'The reader cannot tell whether the name or the figure is right, and follows up something else than was meant.',
  },
  help: {
    sv: 'Rätta enheten, eller skriv om namnet så att det säger vad som mäts.',
    en: 'Correct the unit, or rewrite the name so that it says what is measured.',
  },
};

/** A number or an average given in percent, and a share given in anything that no share can be. */
export const unitAgainstName: Check = {
  rule,
  find: (plan) => indicatorsIn(plan).flatMap((placed) => contradiction(placed, plan)),
};

function contradiction({ indicator }: PlacedIndicator, { region }: Plan): readonly Diagnostic[] {
  const name = indicator.name.plain;
  const wrong = wrongFor(name);
  if (!wrong) return [];
  const figures = figuresOf([...indicator.outcomes, ...indicator.targets], indicator, region);
  const [first] = figures.filter((figure) => !figure.isChange && wrong.is(figure));
  if (!first) return [];
  const value = typesetInText(first.of.value);
  const message: Bilingual = {
    sv: `”${name}” är ${wrong.named.sv}, men värdet är ${value}.`,
    en: `“${name}” is ${wrong.named.en}, but the value is ${value}.`,
  };
  return [diagnose(rule, { place: first.of.place, message })];
}

interface Wrong {
  readonly named: Bilingual;
  readonly is: (figure: YearFigure) => boolean;
}

function wrongFor(name: string): Wrong | undefined {
  if (namesNumber(name)) {
    return {
      named: { sv: 'ett antal eller ett genomsnitt', en: 'a number or an average' },
      is: ({ unit }) => unit === '%',
    };
  }
  if (!namesShare(name)) return undefined;
  return {
    named: { sv: 'en andel', en: 'a share' },
    is: ({ unit }) => unit !== undefined && !/^(?:%|‰|per )|procentenheter/.test(unit),
  };
}
