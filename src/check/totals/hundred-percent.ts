import { absolute, compare, type Decimal, halfUnit, subtract, sum } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import type { FiguresTable } from '../../model/figures-table.js';
import { type Passage, passagesIn } from '../../model/passages.js';
import { sentencesIn } from '../../model/sentences.js';
import { tablesOf } from '../../model/tables-of.js';
import { formatAmount } from '../../value/amount.js';
import { parseValue } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { type Distribution, sharesInBlocks } from './shares-in-blocks.js';

const rule: Rule = {
  id: 'totals/hundred-percent',
  severity: 'error',
  title: { sv: 'Andelar som inte blir 100 %', en: 'Shares that do not make 100 %' },
  why: {
    sv: 'En fördelning ska räcka till allt; här är något för mycket eller fattas.',
    en: 'A distribution is to cover everything; here something is too much or missing.',
  },
  help: {
    sv: 'Rätta andelarna, eller lägg till det som fattas.',
    en: 'Correct the shares, or add what is missing.',
  },
};

/** Three shares or more that something is distributed in, as a column of a table, in a list or in a sentence. */
export const hundredPercent: Check = {
  rule,
  find: (plan) => [
    ...tablesOf(plan).flatMap(inTable),
    ...passagesIn(plan).flatMap(inText),
    ...sharesInBlocks(plan).flatMap(inBlock),
  ],
};

/** Shares that make far more or less than everything are no distribution. */
function inBlock({ shares, place }: Distribution): readonly Diagnostic[] {
  const off = absolute(subtract(sum(shares), hundred));
  return compare(off, { digits: '10' }) > 0 ? [] : told(shares, place, undefined);
}

function inTable(table: FiguresTable): readonly Diagnostic[] {
  return table.columns.flatMap((column, index) => {
    if (!/fördelning/i.test(`${table.title.plain} ${column.title.plain}`)) return [];
    const rows = table.rows.filter(({ role, depth, repeats }) => role === 'row' && depth === 0 && !repeats);
    const shares = rows.flatMap(({ cells, percent }) => {
      const value = cells[index]?.value;
      const isShare = value?.kind === 'quantity' && (value.unit === '%' || (percent && !value.unit));
      return isShare ? [value.amount] : [];
    });
    return shares.length === rows.length ? told(shares, column.place, column.title.plain) : [];
  });
}

/** The sentences in which shares are those of one thing. Where the rest is left over nothing is to come out even. */
function inText(passage: Passage): readonly Diagnostic[] {
  if (!/%|procent/.test(passage.text)) return [];
  return sentencesIn(passage.text).flatMap(({ text: sentence, start }) => {
    const text = sentence.replace(inAll, '.');
    const fewest = text === sentence ? fewestIn(text) : 2;
    if (fewest === undefined) return [];
    const matches = [...text.matchAll(sharePattern)];
    const shares = matches.flatMap(([written]) => {
      const value = parseValue(written.replace(/\s+/g, ' '));
      return value.kind === 'quantity' ? [value.amount] : [];
    });
    const [first] = matches;
    const last = matches.at(-1);
    if (!first || !last || shares.some((share) => compare(share, hundred) >= 0)) return [];
    const length = last.index + last[0].length - first.index;
    return told(shares, passage.at(start + first.index, length), undefined, fewest);
  });
}

const sharePattern = /\d+(?:,\d+)?\s*(?:%|procent)(?![a-zåäöé])/gi;

/** ”…, totalt 100 %.” */
const inAll = /,?\s\(?(?:sammanlagt|tillsammans|totalt|summa)\s100\s?(?:%|procent)[.)]*$/i;

/** How many shares make a distribution of a sentence; undefined where its shares need not be of one thing. */
function fewestIn(text: string): number | undefined {
  if (/(?:(?<![a-zåäöé])|ut)ök|minsk|(?<![a-zåäöé])rest(?:en|erande)|återstå/i.test(text)) return undefined;
  if (genders.test(text) && text.match(sharePattern)?.length === 2) return 2;
  if (theOthers.test(text)) return 3;
  return /fördel(?:a|ning)|(?:består|utgörs) av [^.:]*\(\d/i.test(text) && !/övrig/i.test(text)
    ? 3
    : undefined;
}

/** ”64 procent kvinnor och 36 procent män”, but not ”av kvinnorna”. */
const genders =
  /(?:%|procent)\s(?:är\s)?(?:kvinnor|flickor)\soch\s\d+(?:,\d+)?\s?(?:%|procent)\s(?:är\s)?(?:män|pojkar)(?![a-zåäöé])/i;

/** ”läkare för 61 procent, sjuksköterskor för 36 procent och övriga för 3 procent.” and ”… och 3 % övrigt.” */
const theOthers =
  /\soch\s(?:(?:övriga|övrigt|andra|annat)\s(?:för\s|\()?\d+(?:,\d+)?\s?(?:%|procent)|\d+(?:,\d+)?\s?(?:%|procent)\s(?:övriga|övrigt|annat))[.)]*$/i;

const hundred: Decimal = { digits: '100' };

function told(
  shares: readonly Decimal[],
  place: Place,
  heading: string | undefined,
  fewest = 3,
): readonly Diagnostic[] {
  const all = sum(shares);
  const margin = sum(shares.map(halfUnit));
  if (shares.length < fewest || compare(absolute(subtract(all, hundred)), margin) <= 0) return [];
  const made = formatAmount(all, '%');
  const what =
    heading === undefined
      ? { sv: `De ${shares.length} andelarna`, en: `The ${shares.length} shares` }
      : { sv: `Andelarna i ”${heading}”`, en: `The shares in “${heading}”` };
  const message = {
    sv: `${what.sv} blir tillsammans ${made}.`,
    en: `${what.en} make ${made} together.`,
  };
  // Words may mean something else than a table does.
  return [diagnose(rule, { place, message, ...(heading === undefined ? { severity: 'warning' } : {}) })];
}
