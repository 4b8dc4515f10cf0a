import { stringify } from 'yaml';

/** A text as the value of a key, in quotation marks only where it would otherwise be read as something else. */
export function writeScalar(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return stringify(line, { schema: 'failsafe', lineWidth: 0, singleQuote: true }).trimEnd();
}
