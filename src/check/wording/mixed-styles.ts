import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { FileEdit } from '../../base/edit.js';
import { respell } from '../../base/meant.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import type { Passage } from '../prose/passage.js';
import { passagesOf } from '../prose/passages.js';
import { joined } from '../prose/quoting.js';
import { search, type Wording, word } from '../prose/search.js';
import { writtenValues } from '../prose/written-values.js';

const rule: Rule = {
  id: 'wording/mixed-styles',
  severity: 'info',
  title: { sv: 'Samma sak skriven på flera sätt', en: 'The same thing written in several ways' },
  why: {
    sv: 'En plan som skriver procent eller miljoner på flera sätt ser hopklippt ut, och den som söker missar hälften.',
    en: 'A plan that writes per cent or millions in several ways looks pasted together, and a search misses half.',
  },
  help: { sv: 'Välj ett sätt och skriv så överallt.', en: 'Choose one way and write so everywhere.' },
};

/** What tells that a figure with a point is an amount and no section, version or hour. */
const unit = '[ \u00a0]?(?:%|procent|miljoner|miljarder|mnkr|mkr|tkr|kronor)';

interface Family {
  readonly ways: readonly (RegExp | Wording)[];
  /** Where Swedish has one way that is right: what is written otherwise, and how it is to be. */
  readonly right?: { readonly wrong: RegExp; readonly corrected: (text: string) => string };
}

/** Ways to write one thing. Swedish writes `84 %` and `7,5`; `mnkr` and `tkr` are what this program prints. */
const families: readonly Family[] = [
  {
    ways: [/\d+(?:[.,]\d+)?[ \u00a0\u202f]%/gu, /\d+(?:[.,]\d+)?%/gu],
    // Not in an address, and not in `50%-ig`, where the figure is part of a word.
    right: {
      wrong: /(?<![\p{L}\p{N}.,/&=%+-])\d+(?:,\d+)?%(?![\p{L}\p{N}%-])/gu,
      corrected: (text) => text.replace('%', ' %'),
    },
  },
  {
    ways: [word(`\\d+,\\d+${unit}`, 'i'), word(`\\d+\\.(?!\\d{3}(?!\\d))\\d+${unit}`, 'i')],
    // Three figures after a point are most often thousands, which ”wording/thousands-point” tells.
    right: {
      wrong: new RegExp(`(?<![\\p{L}\\p{N}.,/-])\\d+\\.(?:\\d{1,2}|\\d{4,})(?=${unit}(?!\\p{L}))`, 'giu'),
      corrected: (text) => text.replace('.', ','),
    },
  },
  { ways: [word('mnkr'), word('mkr'), word('Mkr'), word('Mnkr'), word('MSEK')] },
  { ways: [word('tkr'), word('Tkr'), word('kkr'), word('TSEK')] },
];

/** One finding for each thing that the plan writes in more than one way: it is one choice to make. */
export const mixedStyles: Check = {
  rule,
  find: (plan) => {
    const passages = [...passagesOf(plan), ...writtenValues(plan)];
    return families.flatMap((family) => finding(family, passages));
  },
};

function finding({ ways, right }: Family, passages: readonly Passage[]): readonly Diagnostic[] {
  const used = ways.map((way) => search(passages, way)).filter((hits) => hits.length > 0);
  const counted = used.toSorted((a, b) => b.length - a.length);
  const firsts = counted.flatMap((hits) => hits.slice(0, 1));
  const rarest = firsts.at(-1);
  if (firsts.length < 2 || !rarest) return [];
  const list = (open: string, close: string, and: string) =>
    joined(
      firsts.map(({ text }, index) => `${open}${text}${close} (${counted[index]?.length})`),
      and,
    );
  return [
    diagnose(rule, {
      place: rarest.place,
      message: {
        sv: `Planen skriver på olika sätt: ${list('”', '”', 'och')}.`,
        en: `The plan writes in different ways: ${list('“', '”', 'and')}.`,
      },
      related: firsts.slice(0, -1).map(({ place, text }) => ({
        place,
        message: { sv: `Här står ”${text}”.`, en: `“${text}” is here.` },
      })),
      ...(right ? { fix: corrections(right, passages) } : {}),
    }),
  ];
}

/** In every file of the plan, since one thing written in one way is the matter. */
function corrections(
  { wrong, corrected }: NonNullable<Family['right']>,
  passages: readonly Passage[],
): readonly FileEdit[] {
  return search(passages, wrong).flatMap(({ text, place }) =>
    (respell(text, corrected(text), place).fix ?? []).map((edit) => ({ ...edit, path: place.path })),
  );
}
