import { compare, round, decimals as writtenDecimals } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { QuotedValue } from '../../model/content.js';
import { convert } from '../../model/figure-of.js';
import { hasBody } from '../../model/references.js';
import { amountUnits } from '../../model/region.js';
import { readNumberWord } from '../../value/number-words.js';
import type { Quantity, Value } from '../../value/value.js';
import { parseValue, typesetInText, writeValue } from '../../value/value-grammar.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'text/quoted-value',
  severity: 'error',
  title: { sv: 'Värde i texten som inte stämmer', en: 'Value in the text that does not hold' },
  why: {
    sv: 'Läsaren möter två olika besked om samma sak, ett i texten och ett i tabellen.',
    en: 'The reader meets two different answers to the same question, one in the text and one in the table.',
  },
  help: {
    sv: 'Rätta det som är fel. Utan hakparentes, :värde{…}, skriver programmet värdet självt.',
    en: 'Correct the one that is wrong. Without brackets, :värde{…}, the program writes the value itself.',
  },
};

/** What a text states in brackets must be what the model has, rounded to the decimals and the unit of the text. */
export const quotedValue: Check = {
  rule,
  find: ({ content }) =>
    content
      .filter(hasBody)
      .flatMap(({ quoted }) => quoted)
      .filter(({ stated, value }) => !holds(read(stated), value))
      .map(describe),
};

function read(stated: string): Value {
  const number = readNumberWord(stated);
  return number ? { kind: 'quantity', amount: number } : parseValue(stated);
}

function holds(stated: Value, value: Value): boolean {
  if (stated.kind === 'quantity' && value.kind === 'quantity') return sameAmount(stated, value);
  const written = (each: Value) => writeValue(each).toLowerCase();
  return written(stated) === written(value);
}

function sameAmount(stated: Quantity, value: Quantity): boolean {
  const to = unitOf(stated);
  const from = unitOf(value);
  const isOther = stated.unit !== undefined && stated.unit !== value.unit;
  if (isOther && !(to && from)) return false;
  const { amount } = to && from ? convert({ ...value, margin: { digits: '0' } }, from, to) : value;
  return compare(round(amount, writtenDecimals(stated.amount)), stated.amount) === 0;
}

function unitOf({ unit }: Quantity) {
  return amountUnits.find((each) => each === unit);
}

function describe({ stated, value, name, place, source }: QuotedValue): Diagnostic {
  const figure = typesetInText(value);
  return diagnose(rule, {
    place,
    message: {
      sv: `Texten säger ${stated}, men planen har ${figure} (${name.sv}).`,
      en: `The text says ${stated}, but the plan has ${figure} (${name.en}).`,
    },
    ...(source
      ? { related: [{ place: source, message: { sv: 'Här står värdet.', en: 'It stands here.' } }] }
      : {}),
  });
}
