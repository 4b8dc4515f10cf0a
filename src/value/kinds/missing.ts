import type { Grammar } from '../grammar.js';
import { fold } from '../normalize.js';
import type { Missing, MissingReason } from '../value.js';

/** The words for having no value, each with its other spellings. The first is the one written and printed. */
const wordings: readonly (readonly [MissingReason, string, ...string[]])[] = [
  ['blank', ''],
  ['dash', '–', '-', '−', '—', '--'],
  ['new', 'ny indikator'],
  ['new', 'nytt mätetal'],
  ['new', 'nytt mått'],
  ['new', 'ny'],
  ['new', 'nollmätning'],
  ['no-answer', 'svar saknas'],
  ['no-answer', 'uppgift saknas', 'uppgifter saknas'],
  ['no-answer', 'värde saknas'],
  ['no-answer', 'saknas'],
  ['other-years', 'vartannat år', 'vart annat år', 'mäts vartannat år'],
  ['other-years', 'vart tredje år', 'mäts vart tredje år'],
  ['other-years', 'vart fjärde år', 'mäts vart fjärde år'],
  ['not-measured', 'mäts inte', 'mäts ej', 'ej mätt', 'inte mätt'],
  ['placeholder', 'x', 'xx', 'xxx', 'xxxx'],
];

const bySpelling: ReadonlyMap<string, Missing> = new Map(
  wordings.flatMap(([reason, wording, ...also]) =>
    [wording, ...also].map((spelling): [string, Missing] => [spelling, { kind: 'missing', reason, wording }]),
  ),
);

export const missing: Grammar<Missing> = {
  read: (text) => bySpelling.get(fold(text).replace(/\.$/, '')),
  write: ({ wording }) => wording,
  typeset: ({ wording }) => wording,
  isMeasurable: () => false,
  numericOf: () => undefined,
};
