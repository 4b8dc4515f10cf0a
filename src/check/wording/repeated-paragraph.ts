import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { GAP, type Passage } from '../prose/passage.js';
import { proseOf } from '../prose/passages.js';
import { wholePlace } from '../prose/search.js';

const rule: Rule = {
  id: 'wording/repeated-paragraph',
  severity: 'warning',
  title: { sv: 'Samma stycke på två ställen', en: 'The same paragraph in two places' },
  why: {
    sv: 'Läsaren letar efter skillnaden, och när det ena stycket ändras säger planen två saker.',
    en: 'The reader looks for the difference, and once one of them is changed the plan says two things.',
  },
  help: {
    sv: 'Behåll stycket där det hör hemma och hänvisa dit med :ref[…] från det andra stället. Ska det stå på båda, lägg det i en egen fil i mappen texter och placera den med ::infoga[texter/…], så ändras det på ett ställe.',
    en: 'Keep the paragraph where it belongs and refer to it with :ref[…] from the other place. If it is to stand in both, put it in a file of its own in the folder texter and place that with ::infoga[texter/…], so that it is changed in one place.',
  },
};

/** Shorter ones are turns of phrase, such as ”Målet mäts av en annan nämnd.” */
const LENGTH = 100;

export const repeatedParagraph: Check = {
  rule,
  find: (plan) => {
    const first = new Map<string, Passage>();
    return proseOf(plan)
      .filter(({ kind, text }) => kind === 'paragraph' && text.length >= LENGTH)
      .flatMap((passage) => {
        const words = passage.text.toLowerCase().replace(/\s+/g, ' ').trim();
        const earlier = first.get(words);
        if (!earlier) first.set(words, passage);
        return earlier ? [finding(passage, earlier)] : [];
      });
  },
};

function finding(passage: Passage, earlier: Passage): Diagnostic {
  const start = passage.text.replaceAll(GAP, '').split(' ').slice(0, 6).join(' ');
  return diagnose(rule, {
    place: wholePlace(passage),
    message: {
      sv: `Stycket ”${start} …” står ordagrant på två ställen.`,
      en: `The paragraph “${start} …” stands word for word in two places.`,
    },
    related: [
      {
        place: wholePlace(earlier),
        message: { sv: 'Här står det första gången.', en: 'It is here first.' },
      },
    ],
  });
}
