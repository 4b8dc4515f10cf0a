import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { letter, letterOrDigit } from '../../base/letter-classes.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { proseOf } from '../prose/passages.js';
import { type Hit, search, type Wording } from '../prose/search.js';

const rule: Rule = {
  id: 'references/typed-note',
  severity: 'warning',
  title: { sv: 'Fotnot skriven för hand', en: 'Footnote typed by hand' },
  why: {
    sv: 'Siffran leder inte till noten: den får ingen länk, läses inte upp som en not och numreras inte om.',
    en: 'The figure does not lead to the note: it has no link, is not read out as a note and is not renumbered.',
  },
  help: {
    sv: 'Skriv [^1] i texten och ”[^1]: ” med notens text på en egen rad. Numret i utskriften sätts av sig självt.',
    en: 'Write [^1] in the text and “[^1]: ” with the text of the note on a line of its own. The number in print sets itself.',
  },
};

/** After a word, and not after a unit: ”styrelsen¹” but not ”km²” nor ”CO₂”. */
const raised: Wording = {
  rough: /[¹²³⁴⁵⁶⁷⁸⁹]/g,
  exact: new RegExp(`[${letter}]{3,}[.,;:)”]?[¹²³⁴⁵⁶⁷⁸⁹]+(?![${letterOrDigit}])`, 'g'),
};

/** As a footnote is pasted from Word: `ord[1]`, and in the note itself `[1]` first. */
const bracketed: Wording = {
  rough: /\[\d/g,
  exact: new RegExp(`[${letter}]{3,}[.,;:)”]?\\[\\d{1,3}\\](?![${letterOrDigit}(\\[])`, 'g'),
};

export const typedNote: Check = {
  rule,
  find: (plan) => {
    const prose = proseOf(plan);
    return finding([...search(prose, raised), ...search(prose, bracketed)]);
  },
};

/** One finding for a plan: whoever writes one note so writes all of them so. */
function finding([first, ...others]: readonly Hit[]): readonly Diagnostic[] {
  if (!first) return [];
  const [more, moreEnglish] =
    others.length > 0
      ? [`, och ${others.length} till i planen`, `, and ${others.length} more in the plan`]
      : ['', ''];
  return [
    diagnose(rule, {
      place: first.place,
      message: {
        sv: `Fotnoten vid ”${first.text}” är skriven för hand${more}.`,
        en: `The footnote at “${first.text}” is typed by hand${moreEnglish}.`,
      },
    }),
  ];
}
