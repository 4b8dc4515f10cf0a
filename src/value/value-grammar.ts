import type { Decimal } from '../base/decimal.js';
import { capitalize } from '../base/letters.js';
import { anyOf, type GrammarTable } from './grammar.js';
import { calendarDate } from './kinds/calendar-date.js';
import { choice } from './kinds/choice.js';
import { compound } from './kinds/compound.js';
import { figures } from './kinds/figure.js';
import { freeText } from './kinds/free-text.js';
import { missing } from './kinds/missing.js';
import { relative } from './kinds/relative.js';
import { scoped } from './kinds/scoped.js';
import { withBaseline } from './kinds/with-baseline.js';
import { withRemark } from './kinds/with-remark.js';
import { normalizeSpace } from './normalize.js';
import type { Value } from './value.js';

/** In the order of reading: the narrow kinds before those that would take their words for something wider. */
const kinds = {
  missing,
  choice,
  date: calendarDate,
  ...figures,
  'with-baseline': withBaseline,
  'with-remark': withRemark,
  compound,
  relative,
  scoped,
  text: freeText,
} satisfies GrammarTable<Value>;

const grammar = anyOf<Value>(kinds);

/** Types what an author wrote in a cell. Never fails: what no kind takes is text. */
export function parseValue(text: string): Value {
  const normal = normalizeSpace(text);
  // A word processor's hyphen that breaks no line is a minus or a dash before a digit.
  const value = readNormal(normal.replace(/[\u2010\u2011](?=\d)/g, '-'));
  return value.kind === 'text' ? readNormal(normal) : value;
}

function readNormal(normal: string): Value {
  const value = grammar.read(normal) ?? { kind: 'text', text: normal };
  if (value.kind !== 'text' || !normal.endsWith('.')) return value;
  // A full stop after a value (`Ja.`, `84 %.`) is a habit of prose and no part of the value.
  const stopped = grammar.read(normal.slice(0, -1).trimEnd());
  return stopped && stopped.kind !== 'text' && stopped.kind !== 'missing' ? stopped : value;
}

/** The one spelling of a value, with the keys of an ordinary keyboard; read again it is the same value. */
export function writeValue(value: Value): string {
  return grammar.write(value);
}

/** The value as a cell of a printed table shows it. */
export function typesetValue(value: Value): string {
  const printed = grammar.typeset(value);
  const keepsItsCase = value.kind === 'text' || value.kind === 'scoped';
  return keepsItsCase ? printed : capitalize(printed);
}

/** The value within a sentence. */
export function typesetInText(value: Value): string {
  return grammar.typeset(value);
}

/** Whether a follow-up can tell if the value was reached. Text cannot be measured, and neither can what is missing. */
export function isMeasurable(value: Value): boolean {
  return grammar.isMeasurable(value);
}

/** The one figure of a quantity, a bound, or a value with a remark; undefined where there is none or several. */
export function numericOf(value: Value): Decimal | undefined {
  return grammar.numericOf(value);
}
