import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { dataOfType } from '../../model/data-of.js';
import type { Plan } from '../../model/plan.js';
import type { Check } from '../check.js';
import { proseOf } from '../prose/passages.js';
import { type Hit, search } from '../prose/search.js';

const rule: Rule = {
  id: 'wording/shortened-name',
  severity: 'info',
  title: { sv: 'Juridisk person under ett kortare namn', en: 'Legal person by a shorter name' },
  why: {
    sv: 'Ett bolag med ett annat namn kan vara ett annat bolag, och läsaren vet inte om det är det i förteckningen.',
    en: 'A company by another name may be another company, and the reader cannot tell whether it is the one listed.',
  },
  help: {
    sv: 'Skriv hela namnet, så som det står i förteckningen.',
    en: 'Write the whole name, as it stands in the list.',
  },
};

/** A text that leaves words out of the middle of a listed name: ”Almi Mitt AB” for ”Almi Företagspartner Mitt AB”. */
export const shortenedName: Check = {
  rule,
  find: (plan) => {
    const whole = shorterNames(plan);
    if (whole.size === 0) return [];
    const names = [...whole.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const hits = search(
      proseOf(plan),
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}-])`, 'gu'),
    );
    return hits.map((hit) => finding(hit, whole.get(hit.text) ?? ''));
  },
};

/** The listed name that each shorter one may stand for. A shorter one that is itself listed stands for itself. */
function shorterNames(plan: Plan): ReadonlyMap<string, string> {
  const listed = dataOfType(plan, 'legal-persons').flatMap(({ persons }) =>
    persons.map(({ name }) => name.plain),
  );
  const shorter = new Map(listed.flatMap((name) => shortened(name).map((each) => [each, name] as const)));
  for (const name of listed) shorter.delete(name);
  return shorter;
}

/** The name without one word between its first and last, or without several in a row. */
function shortened(name: string): readonly string[] {
  const words = name.split(' ');
  const cuts = words.flatMap((_, from) => words.map((_, to) => ({ from, to })));
  return cuts
    .filter(({ from, to }) => from > 0 && to > from && to < words.length)
    .map(({ from, to }) => [...words.slice(0, from), ...words.slice(to)].join(' '));
}

function finding({ text, place }: Hit, name: string): Diagnostic {
  return diagnose(rule, {
    place,
    message: {
      sv: `Här står ”${text}”, men i förteckningen över juridiska personer heter det ”${name}”.`,
      en: `This says “${text}”, but in the list of legal persons it is called “${name}”.`,
    },
  });
}
