import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { letterOrDigit } from '../base/letter-classes.js';
import { respell } from '../base/meant.js';
import type { Place } from '../base/place.js';
import { hyphenForDash } from './front-rules.js';

const hyphen = new RegExp(`(?<=[${letterOrDigit}]) ?[-–] ?(?=\\d)`, 'g');

/** A period or some days with a hyphen, or with spaces around a dash, where a dash alone belongs. ISO days have their own. */
export function checkHyphens(text: string, place: Place): readonly Diagnostic[] {
  if (/\d{4}-\d\d-\d\d/.test(text)) return [];
  const right = text.replace(hyphen, '–');
  if (right === text) return [];
  return [
    diagnose(hyphenForDash, {
      place,
      message: { sv: `”${text}” skrivs ”${right}”.`, en: `“${text}” is written “${right}”.` },
      ...respell(text, right, place),
    }),
  ];
}
