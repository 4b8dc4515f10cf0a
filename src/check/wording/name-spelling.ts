import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { capital, letter, letterOrDigit } from '../../base/letter-classes.js';
import { capitalize } from '../../base/letters.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import type { Check } from '../check.js';
import type { Passage } from '../prose/passage.js';
import { passagesOf } from '../prose/passages.js';
import { quoted } from '../prose/quoting.js';
import { type Hit, search } from '../prose/search.js';
import { hyphenedOrNot } from './hyphened-or-not.js';
import { inflectedForms } from './inflected-forms.js';

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

const words = new RegExp(
  `(?<![${letterOrDigit}/.@-])[${letter}][${letterOrDigit}]*(?:-[${letterOrDigit}]+)*(?![${letterOrDigit}/@-])`,
  'g',
);

/**
 * Words that differ only in hyphens and in capitals after the first letter, ”COSMIC” and ”Cosmic”; names with a hyphen
 * here and a blank there; and the kinds of a list, ”kommunalförbund” and ”kommunalförbundet”.
 */
export const nameSpelling: Check = {
  rule,
  find: (plan) => [...wordSpellings(plan), ...hyphenedOrNot(plan), ...inflectedForms(plan)].map(finding),
};

type Spelling = Pick<Hit, 'text' | 'place'>;

function wordSpellings(plan: Plan): readonly (readonly Spelling[])[] {
  const written = passagesOf(plan).flatMap(namesIn);
  // Of two spellings one has a hyphen or a capital within, so only the few names that have are grouped.
  const names = new Map(written.filter(isMarked).map(({ text }) => [folded(text), new Map<string, Name>()]));
  for (const name of written) {
    const spellings = names.get(folded(name.text));
    const spelling = spellings && capitalize(name.text);
    if (spelling && !spellings.has(spelling)) spellings.set(spelling, name);
  }
  return [...names.values()]
    .map((spellings) => unstressed([...spellings.values()], written))
    .filter(({ length }) => length > 1)
    .map((spellings) => spellings.map(({ text, passage }) => ({ text, place: placeOf(text, passage) })));
}

/** ”ska INTE användas”: what the plan also writes without any capital is an ordinary word, and they give it weight. */
function unstressed(spellings: readonly Name[], written: readonly Name[]): readonly Name[] {
  if (spellings.length < 2) return spellings;
  return spellings.filter(
    ({ text }) => text !== text.toUpperCase() || !written.some((other) => other.text === text.toLowerCase()),
  );
}

interface Name {
  readonly text: string;
  readonly passage: Passage;
}

function namesIn(passage: Passage): readonly Name[] {
  const texts = passage.text.match(words) ?? [];
  return texts
    .filter((text) => text.length >= 5 && !isShouted(text, passage))
    .map((text) => ({ text, passage }));
}

/** A heading, a label or a whole paragraph in capitals is a look, not a spelling. */
function isShouted(text: string, passage: Passage): boolean {
  if (text !== text.toUpperCase()) return false;
  return passage.kind !== 'paragraph' || passage.text === passage.text.toUpperCase();
}

const marked = new RegExp(`.[-${capital}]`);

function isMarked({ text }: Name): boolean {
  return marked.test(text);
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('-', '');
}

/** The same name as it stands in different places; the one to look at is last. */
function finding(spellings: readonly Spelling[]): Diagnostic {
  const names = quoted(spellings.map(({ text }) => text));
  const [last, ...others] = spellings.toReversed();
  return diagnose(rule, {
    place: last?.place ?? { path: '' },
    message: { sv: `Planen skriver ${names.sv}.`, en: `The plan writes ${names.en}.` },
    related: others.map(({ place, text }) => ({
      place,
      message: { sv: `Här står ”${text}”.`, en: `“${text}” is here.` },
    })),
  });
}

function placeOf(name: string, passage: Passage): Place {
  const hit = search([passage], words).find(({ text }) => text === name);
  return hit?.place ?? { path: passage.path };
}
