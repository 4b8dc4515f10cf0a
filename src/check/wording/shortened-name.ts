import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { escaped } from '../../base/escaped.js';
import { capital, letter, letterOrDigit } from '../../base/letter-classes.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import { dataOfType } from '../../model/data-of.js';
import type { Plan } from '../../model/plan.js';
import type { Check } from '../check.js';
import { proseOf } from '../prose/passages.js';
import { type Hit, placeOf, search } from '../prose/search.js';

const rule: Rule = {
  id: 'wording/shortened-name',
  severity: 'info',
  title: { sv: 'Samma namn, längre på ett annat ställe', en: 'The same name, longer in another place' },
  why: {
    sv: 'Ett bolag eller kontor med ett annat namn kan vara ett annat, och läsaren vet inte om det är samma.',
    en: 'A company or an office by another name may be another one, and the reader cannot tell whether it is the same.',
  },
  help: {
    sv: 'Skriv hela namnet på båda ställena.',
    en: 'Write the whole name in both places.',
  },
};

interface WholeName {
  readonly name: string;
  readonly place: Place;
  readonly isListed: boolean;
}

/** A text that leaves words out of the middle of a name: ”Almi Mitt AB” for ”Almi Företagspartner Mitt AB”. */
export const shortenedName: Check = {
  rule,
  find: (plan) => {
    const whole = shorterNames(plan);
    if (whole.size === 0) return [];
    const names = [...whole.keys()].map(escaped).join('|');
    return search(
      proseOf(plan),
      new RegExp(`(?<![${letterOrDigit}])(?:${names})(?![${letterOrDigit}-])`, 'g'),
    ).flatMap((hit) => finding(hit, whole.get(hit.text)));
  },
};

/** The whole name that each shorter one may stand for. A shorter one that is itself listed stands for itself. */
function shorterNames(plan: Plan): ReadonlyMap<string, WholeName> {
  const listed = listedNames(plan);
  const shorter = new Map([
    ...inTexts(plan).flatMap((whole) => pairs(whole, 3)),
    ...listed.flatMap((whole) => pairs(whole, 2)),
  ]);
  for (const { name } of listed) shorter.delete(name);
  return shorter;
}

function listedNames(plan: Plan): readonly WholeName[] {
  return dataOfType(plan, 'legal-persons').flatMap(({ persons, place: { path } }) =>
    persons.map(({ name }) => ({ name: name.plain, place: placeOf(name, path), isListed: true })),
  );
}

const longNames = new RegExp(
  `(?<![${letter}-])[${capital}][${letter}]+(?: [${capital}][${letter}]+){3,}(?![${letter}-])`,
  'g',
);

/** Names of four words or more with capitals, of which the first and two others must be left. */
function inTexts(plan: Plan): readonly WholeName[] {
  return search(proseOf(plan), longNames).map(({ text, place }) => ({ name: text, place, isListed: false }));
}

/** The words of the longest name of a company or an office, by far. Ways to shorten one grow with their square. */
const mostWords = 16;

/** The name without one word between its first and last, or without several in a row. */
function pairs(whole: WholeName, fewest: number): readonly (readonly [string, WholeName])[] {
  const words = whole.name.split(' ');
  if (words.length > mostWords) return [];
  const cuts = words.flatMap((_, from) => words.map((_, to) => ({ from, to })));
  return cuts
    .filter(({ from, to }) => from > 0 && to > from && to < words.length)
    .filter(({ from, to }) => words.length - (to - from) >= fewest)
    .map(({ from, to }) => [[...words.slice(0, from), ...words.slice(to)].join(' '), whole]);
}

function finding({ text, place }: Hit, whole: WholeName | undefined): readonly Diagnostic[] {
  if (!whole) return [];
  const { name, isListed } = whole;
  const message: Bilingual = isListed
    ? {
        sv: `Här står ”${text}”, men i förteckningen över juridiska personer heter det ”${name}”.`,
        en: `This says “${text}”, but in the list of legal persons it is called “${name}”.`,
      }
    : {
        sv: `Här står ”${text}”, men på ett annat ställe ”${name}”.`,
        en: `This says “${text}”, but “${name}” in another place.`,
      };
  return [
    diagnose(rule, {
      place,
      message,
      related: [
        { place: whole.place, message: { sv: 'Här står hela namnet.', en: 'The whole name is here.' } },
      ],
    }),
  ];
}
