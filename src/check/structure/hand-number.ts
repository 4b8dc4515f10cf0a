import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { hasBody } from '../../model/references.js';
import type { Check } from '../check.js';
import type { Passage } from '../prose/passage.js';
import { bodyPassages } from '../prose/passages.js';
import { orderFault } from './number-order.js';

const rule: Rule = {
  id: 'structure/hand-number',
  severity: 'warning',
  title: { sv: 'Rubriknummer skrivet för hand', en: 'Heading numbered by hand' },
  why: {
    sv: 'Mallen sätter rubrikernas nummer; ett som är skrivet för hand trycks dubbelt och blir fel när något flyttas.',
    en: 'The template numbers headings; one written by hand is printed twice and is wrong once something is moved.',
  },
  help: {
    sv: 'Ta bort numret ur rubriken och hänvisa till avsnittet med :ref[…].',
    en: 'Remove the number from the heading and refer to the section with :ref[…].',
  },
};

/** ”1. Inledning”, ”2.1 Mål”, ”Kapitel 3”. A figure without a point may begin a title: ”12 mål för länet”. */
const numbered =
  /^(?:(?:kapitel|avsnitt) )?(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}\.|(?<=\p{L} )\d{1,2})(?=[ :]|\p{Lu}|$)/iu;

export const handNumber: Check = {
  rule,
  find: ({ content }) => {
    const last = new Map<string, string>();
    return content
      .filter(hasBody)
      .flatMap(bodyPassages)
      .filter(({ kind }) => kind === 'heading')
      .flatMap((heading) => finding(heading, last));
  },
};

/** `last` has the number before, by how many parts it has; the headings' own depths are the template's affair. */
function finding(heading: Passage, last: Map<string, string>): readonly Diagnostic[] {
  const [written, number] = numbered.exec(heading.text) ?? [];
  if (!written || !number) return [];
  const level = String(number.split('.').filter(Boolean).length);
  const fault = orderFault(number, last.get(level) ?? '');
  last.set(level, number);
  return [
    diagnose(rule, {
      place: heading.place(0, written.length),
      message: {
        sv: `Rubriken har ett eget nummer, ”${written}”.${fault ? ` ${fault.sv}` : ''}`,
        en: `The heading has a number of its own, “${written}”.${fault ? ` ${fault.en}` : ''}`,
      },
    }),
  ];
}
