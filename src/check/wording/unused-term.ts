import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { letterOrDigit } from '../../base/letter-classes.js';
import type { Rule } from '../../base/rule.js';
import { dataOfType } from '../../model/data-of.js';
import type { Glossary, GlossaryEntry } from '../../model/lists.js';
import type { Plan } from '../../model/plan.js';
import type { Check } from '../check.js';
import { passagesOf } from '../prose/passages.js';
import { quoted } from '../prose/quoting.js';

const rule: Rule = {
  id: 'wording/unused-term',
  severity: 'info',
  title: { sv: 'Förklarat ord som inte används', en: 'Explained term that is not used' },
  why: {
    sv: 'En ordlista med ord som planen inte använder får läsaren att leta efter något som inte finns.',
    en: 'A glossary of words that the plan does not use makes the reader look for what is not there.',
  },
  help: {
    sv: 'Ta bort orden ur ordlistan, eller använd dem i texten.',
    en: 'Remove the words from the glossary, or use them in the text.',
  },
};

/** One finding for a glossary. A word also counts as used when it is inflected, or helps to explain another. */
export const unusedTerm: Check = {
  rule,
  find: (plan) => dataOfType(plan, 'glossary').flatMap((glossary) => unusedIn(glossary, plan)),
};

function unusedIn(glossary: Glossary, plan: Plan): readonly Diagnostic[] {
  const own = new Set(glossary.entries.map(({ term }) => term.plain));
  const texts = passagesOf(plan)
    .filter(({ path, text }) => path !== glossary.place.path || !own.has(text))
    .map(({ text }) => text);
  const used = usedStems(glossary.entries.flatMap(stemsOf), texts);
  const unused = glossary.entries.filter(
    (entry) => !stemsOf(entry).some((stems) => used.has(stems.join(' '))),
  );
  const [first] = unused;
  if (!first) return [];
  const names = quoted(unused.map(({ term }) => term.plain));
  const all = glossary.entries.length;
  return [
    diagnose(rule, {
      place: first.place,
      message: {
        sv: `Planen använder inte ${names.sv}, ${unused.length} av ordlistans ${all} ord.`,
        en: `The plan does not use ${names.en}, ${unused.length} of the ${all} words of the glossary.`,
      },
    }),
  ];
}

/** A term's ways to be said, each as the stems of its words: ”Balanserad styrning (BSK)” can be either. */
function stemsOf({ term }: GlossaryEntry): readonly (readonly string[])[] {
  return term.plain
    .split(/[(),]|\/| (?:eller|och) /)
    .map((way) => wordsOf(way).map(stem))
    .filter((stems) => stems.length > 0);
}

/** Swedish inflects at the end: ”soliditeten”, ”långfristig skuld”. Short words and abbreviations stay whole. */
function stem(text: string): string {
  return text.length < 6 ? text : text.slice(0, Math.max(4, text.length - 3));
}

/** Each stem is looked for at the words that begin with its first letters, so a long text is read once. */
function usedStems(wanted: readonly (readonly string[])[], texts: readonly string[]): ReadonlySet<string> {
  const byStart = new Map<string, (readonly string[])[]>();
  for (const stems of wanted) {
    const start = stems[0]?.slice(0, START) ?? '';
    byStart.set(start, [...(byStart.get(start) ?? []), stems]);
  }
  const used = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (const [index, each] of words.entries()) {
      for (const stems of byStart.get(each.slice(0, START)) ?? []) {
        if (stems.every((part, at) => words[index + at]?.startsWith(part))) used.add(stems.join(' '));
      }
    }
  }
  return used;
}

const START = 3;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(word) ?? [];
}

const word = new RegExp(`[${letterOrDigit}]+`, 'g');
