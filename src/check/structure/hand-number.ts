import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { letter } from '../../base/letter-classes.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import { hasBody } from '../../model/references.js';
import type { Check } from '../check.js';
import type { Passage } from '../prose/passage.js';
import { bodyPassages } from '../prose/passages.js';
import { quoted } from '../prose/quoting.js';
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
const numbered = new RegExp(
  `^(?:(?:kapitel|avsnitt) )?(\\d{1,2}(?:\\.\\d{1,2})+\\.?|\\d{1,2}\\.|(?<=[${letter}] )\\d{1,2})(?=[ :${letter}]|$)`,
  'i',
);

/** Where others have ”1.1”, ”1 Inledning” is the chapter that they stand under. */
const bare = /^(\d{1,2})(?= [A-ZÅÄÖ])/;

/** What the headings so far have counted to: the last number of each level, by how many parts it has. */
interface Count {
  readonly last: Map<number, string>;
  readonly seen: Set<string>;
}

/** Numbers that are wrong are told one by one, the others all at once: to number by hand is one choice. */
export const handNumber: Check = {
  rule,
  find: ({ content }) => {
    const count: Count = { last: new Map(), seen: new Set() };
    const headings = content
      .filter(hasBody)
      .flatMap(bodyPassages)
      .filter(({ kind }) => kind === 'heading');
    const patterns = headings.some(({ text }) => /^\d{1,2}\.\d/.test(text)) ? [numbered, bare] : [numbered];
    const found = headings.flatMap((heading) => numberIn(heading, patterns, count));
    return [...together(found.filter(({ fault }) => !fault)), ...found.flatMap(wrongOne)];
  },
};

interface HandNumber {
  readonly written: string;
  readonly fault: Bilingual | undefined;
  readonly place: Place;
}

function numberIn(heading: Passage, patterns: readonly RegExp[], count: Count): readonly HandNumber[] {
  const [written, number] = patterns.map((pattern) => pattern.exec(heading.text)).find(Boolean) ?? [];
  if (!written || !number) return [];
  const fault = counted(number.replace(/\.$/, ''), count);
  return [{ written, fault, place: heading.place(0, written.length) }];
}

function together(found: readonly HandNumber[]): readonly Diagnostic[] {
  const [first, ...others] = found;
  if (!first) return [];
  const numbers = quoted(found.map(({ written }) => written));
  const one = others.length === 0;
  return [
    diagnose(rule, {
      place: first.place,
      message: {
        sv: `${one ? 'Rubriken har ett eget nummer' : `${found.length} rubriker har egna nummer`}: ${numbers.sv}.`,
        en: `${one ? 'The heading has a number of its own' : `${found.length} headings have numbers of their own`}: ${numbers.en}.`,
      },
    }),
  ];
}

function wrongOne({ written, fault, place }: HandNumber): readonly Diagnostic[] {
  if (!fault) return [];
  const message = {
    sv: `Rubriken har numret ”${written}”. ${fault.sv}`,
    en: `The heading has the number “${written}”. ${fault.en}`,
  };
  return [diagnose(rule, { place, message })];
}

/** Counts a number, and tells what is wrong with it. A wrong one is taken for the one that should be there. */
function counted(number: string, { last, seen }: Count): Bilingual | undefined {
  const parts = number.split('.');
  const level = parts.length;
  const above = last.get(level - 1);
  const before = last.get(level);
  const repeated = seen.has(number);
  const misplaced = above !== undefined && parts.slice(0, -1).join('.') !== above;
  for (const deeper of [...last.keys()].filter((each) => each > level)) last.delete(deeper);
  last.set(level, repeated || misplaced ? following(before, above) : number);
  seen.add(number);
  if (repeated) return { sv: 'Det numret finns redan.', en: 'That number is there already.' };
  if (misplaced) return { sv: `Det står under ${above}.`, en: `It stands under ${above}.` };
  return before === undefined ? undefined : orderFault(number, before);
}

function following(before: string | undefined, above: string | undefined): string {
  const parts = before?.split('.') ?? [...(above?.split('.') ?? []), '0'];
  return [...parts.slice(0, -1), Number(parts.at(-1)) + 1].join('.');
}
