import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Correction } from '../../base/meant.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import { dataOf } from '../../model/data-of.js';
import type { Plan } from '../../model/plan.js';
import { hasBody } from '../../model/references.js';
import { nodesIn, placeOf } from '../../model/text-nodes.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'references/word-before',
  severity: 'warning',
  title: {
    sv: 'Ordet före en hänvisning skrivs ut två gånger',
    en: 'The word before a reference is printed twice',
  },
  why: {
    sv: 'Hänvisningen skriver själv ut vad den leder till, så läsaren ser ”tabell tabell 1” eller ”kapitel avsnitt 2”.',
    en: 'The reference itself prints what it leads to, so the reader sees “tabell tabell 1” or “kapitel avsnitt 2”.',
  },
  help: { sv: 'Ta bort ordet före hänvisningen.', en: 'Remove the word before the reference.' },
};

/** ”se tabell :ref[ekonomi/ramar]”, which is printed as ”se tabell tabell 1”. */
export const wordBefore: Check = {
  rule,
  find: (plan) => {
    const words = wordsByName(plan);
    return plan.content
      .filter(hasBody)
      .flatMap(({ body, place }) =>
        ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong'].flatMap((type) =>
          nodesIn(body, type as 'paragraph', place.path).flatMap(({ node, place: { path } }) =>
            twiceIn(node.children, path, words),
          ),
        ),
      );
  },
};

const ofTable = /^(?:tabell|tabellen|tab\.)$/i;
const ofSection = /^(?:avsnitt|avsnittet|kapitel|kapitlet|kap\.)$/i;
const ofFigure = /^(?:figur|figuren|diagram|diagrammet)$/i;

/** By the name of what can be referred to the words that the reference itself prints, or prints something for. */
function wordsByName(plan: Plan): ReadonlyMap<string, RegExp> {
  const texts = plan.content.filter(hasBody).map(({ name }) => [name, ofSection] as const);
  const data = dataOf(plan).map(({ name, type }) => {
    const isFigure = type === 'goal-picture' || type === 'goal-grid';
    const isText = type === 'glossary' || type === 'documents';
    return [name, isFigure ? ofFigure : isText ? ofSection : ofTable] as const;
  });
  return new Map([...texts, ...data]);
}

function twiceIn(
  nodes: readonly PhrasingContent[],
  path: string,
  words: ReadonlyMap<string, RegExp>,
): readonly Diagnostic[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    if (node.type !== 'textDirective' || node.name !== 'ref' || before?.type !== 'text') return [];
    const [typed = '', word = ''] = /(\S+) +$/.exec(before.value) ?? [];
    const name = plainText(node).trim();
    const isTwice = words.get(name)?.test(word) ?? isOwnWord(word, name);
    return isTwice ? [finding(word, name, placeOf(node, path), typed.length)] : [];
  });
}

/** ”mål :ref[mål 1.1]”: a goal is printed with the word of its kind. */
function isOwnWord(word: string, name: string): boolean {
  const kind = /^(\S+) \S*\d\S*$/.exec(name)?.[1];
  return kind !== undefined && kind.toLowerCase() === word.toLowerCase();
}

/** The words of a reference begin a sentence with a capital by themselves, so nothing else needs to be put right. */
function without({ range }: Place, length: number): Correction {
  if (!range || range.start.column <= length) return {};
  const start = { line: range.start.line, column: range.start.column - length };
  return { fix: [{ range: { start, end: range.start }, text: '' }] };
}

function finding(word: string, name: string, place: Place, typed: number): Diagnostic {
  return diagnose(rule, {
    place,
    message: {
      sv: `Före :ref[${name}] står ”${word}”, som hänvisningen själv skriver ut.`,
      en: `“${word}” stands before :ref[${name}], which prints what it leads to itself.`,
    },
    ...without(place, typed),
  });
}
