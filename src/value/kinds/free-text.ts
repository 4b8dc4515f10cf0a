import type { Grammar } from '../grammar.js';
import { typesetText } from '../typeset-text.js';
import type { FreeText } from '../value.js';

/** Takes what every other kind has refused, so it stands last in the order of reading. */
export const freeText: Grammar<FreeText> = {
  read: (text) => ({ kind: 'text', text }),
  write: ({ text }) => text,
  typeset: ({ text }) => typesetText(text),
  isMeasurable: () => false,
  numericOf: () => undefined,
};
