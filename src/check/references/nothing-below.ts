import type { Nodes } from 'mdast';
import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { letter } from '../../base/letter-classes.js';
import type { Rule } from '../../base/rule.js';
import type { GoalAnswer, TextContent } from '../../model/content.js';
import { hasBody } from '../../model/references.js';
import { textBlocks } from '../../model/shared-text.js';
import { indicatorsOf } from '../../model/undertaking.js';
import type { Check } from '../check.js';
import { blockPassages } from '../prose/passages.js';
import { type Hit, search, word } from '../prose/search.js';

const rule: Rule = {
  id: 'references/nothing-below',
  severity: 'warning',
  title: { sv: 'Hänvisning nedåt till ingenting', en: 'Reference to nothing below' },
  why: {
    sv: 'Läsaren letar efter något som inte finns där, oftast för att det har flyttats.',
    en: 'The reader looks for what is not there, mostly because it has been moved.',
  },
  help: {
    sv: 'Hänvisa med :ref[…], så leder hänvisningen rätt också när något flyttas.',
    en: 'Refer with :ref[…], and the reference leads right also when something is moved.',
  },
};

type Text = TextContent | GoalAnswer;

const toTable = word(
  `(?:tabell(?:en|erna)? (?:här )?(nedan|ovan)|(nedan|ovan)stående tabell[${letter}]*|följande tabell[${letter}]*)`,
  'i',
);
const toText = word('(?:se|enligt) (?:nedan|följande)', 'i');

/**
 * ”tabellen nedan” with no table further down in its text, ”ovan” with none further up, and ”se nedan” or ”enligt
 * följande” in the last paragraph. What measures a goal is printed around the goal's text, so there a table is never far.
 */
export const nothingBelow: Check = {
  rule,
  find: ({ content }) => content.filter(hasBody).filter(isOnItsOwn).flatMap(checkText),
};

function isOnItsOwn(text: Text): boolean {
  return text.type === 'text' || indicatorsOf(text).length === 0;
}

function checkText(text: Text): readonly Diagnostic[] {
  const blocks = textBlocks(text.body.children, text.place.path);
  const tables = blocks.flatMap(({ block }, index) => (holdsTable(block) ? [index] : []));
  const [first = blocks.length, last = -1] = [tables[0], tables.at(-1)];
  return blocks.flatMap(({ block, path }, index) => {
    const passages = blockPassages(block, text, path).filter(({ kind }) => kind !== 'value');
    const ofTables = search(passages, toTable).filter(({ parts }) =>
      parts.some((part) => part.toLowerCase() === 'ovan') ? first >= index : last <= index,
    );
    const ofText =
      index === blocks.length - 1 && block.type === 'paragraph'
        ? search(passages, toText).filter(endsSentence)
        : [];
    return [...ofTables.map((hit) => finding(hit, noTable)), ...ofText.map((hit) => finding(hit, noText))];
  });
}

/** ”enligt nedan: mer vård” goes on, and so does ”enligt följande lagar”. */
function endsSentence({ passage, index, text }: Hit): boolean {
  return /^ ?(?:[.)]|:?$)/.test(passage.text.slice(index + text.length));
}

const noTable: Bilingual = { sv: 'ingen tabell', en: 'no table' };
const noText: Bilingual = { sv: 'ingenting', en: 'nothing' };

function finding({ text, place }: Hit, missing: Bilingual): Diagnostic {
  return diagnose(rule, {
    place,
    message: {
      sv: `”${text}” leder ingenstans: det finns ${missing.sv} där i texten.`,
      en: `“${text}” leads nowhere: there is ${missing.en} there in the text.`,
    },
  });
}

function holdsTable(block: Nodes): boolean {
  return block.type === 'leafDirective' || block.type === 'table';
}
