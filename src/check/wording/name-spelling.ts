import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { capitalize } from '../../base/letters.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { passagesOf } from '../prose/passages.js';
import { quoted } from '../prose/quoting.js';
import { type Hit, search } from '../prose/search.js';

const rule: Rule = {
  id: 'wording/name-spelling',
  severity: 'info',
  title: { sv: 'Samma namn stavat på två sätt', en: 'The same name spelt in two ways' },
  why: {
    sv: 'Läsaren undrar om det är två saker, och den som söker på det ena hittar inte det andra.',
    en: 'The reader wonders whether there are two things, and a search for one misses the other.',
  },
  help: { sv: 'Välj en stavning och skriv så överallt.', en: 'Choose one spelling and use it everywhere.' },
};

const words = /(?<![\p{L}\p{N}/.@-])\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}/@-])/gu;

/** Words that differ only in hyphens and in capitals after the first letter: ”COSMIC” and ”Cosmic”. */
export const nameSpelling: Check = {
  rule,
  find: (plan) => {
    const names = new Map<string, Map<string, Hit>>();
    for (const hit of search(passagesOf(plan), words)) {
      if (hit.text.length < 5 || isShouted(hit)) continue;
      const folded = hit.text.toLowerCase().replaceAll('-', '');
      const spellings = names.get(folded) ?? new Map<string, Hit>();
      if (spellings.size === 0) names.set(folded, spellings);
      const spelling = capitalize(hit.text);
      if (!spellings.has(spelling)) spellings.set(spelling, hit);
    }
    return [...names.values()].filter(({ size }) => size > 1).map((spellings) => finding([...spellings]));
  },
};

/** A heading or a label in capitals is a look, not a spelling. */
function isShouted({ text, passage }: Hit): boolean {
  return passage.kind !== 'paragraph' && text === text.toUpperCase();
}

function finding(spellings: readonly (readonly [string, Hit])[]): Diagnostic {
  const hits = spellings.map(([, hit]) => hit);
  const names = quoted(hits.map(({ text }) => text));
  const [, ...others] = hits.toReversed();
  return diagnose(rule, {
    place: hits.at(-1)?.place ?? { path: '' },
    message: { sv: `Planen skriver ${names.sv}.`, en: `The plan writes ${names.en}.` },
    related: others.map(({ place, text }) => ({
      place,
      message: { sv: `Här står ”${text}”.`, en: `“${text}” is here.` },
    })),
  });
}
