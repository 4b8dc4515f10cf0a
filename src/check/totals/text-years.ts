import { absolute, add, compare, halfUnit, subtract, sum } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { yearsIn } from '../../base/years-in.js';
import type { Estimate } from '../../model/estimate.js';
import { convert } from '../../model/figure-of.js';
import type { FiguresCell, FiguresRow, FiguresTable } from '../../model/figures-table.js';
import { figuresIn } from '../../model/frame-figures.js';
import { isQuoted, type Passage, passagesIn } from '../../model/passages.js';
import type { AmountUnit } from '../../model/region.js';
import { type Sentence, sentencesIn } from '../../model/sentences.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';
import { figuresOf, inexact, isMoney, type ProseFigure } from './prose-figures.js';
import { type NamedRow, rowsNamed } from './rows-named.js';
import { isSlip } from './slip.js';
import { wholeSum } from './sum-words.js';
import { tablesSpokenOf } from './tables-spoken-of.js';

const rule: Rule = {
  id: 'totals/text-years',
  severity: 'warning',
  title: { sv: 'Summan över åren är inte tabellens', en: 'The sum over the years is not the table’s' },
  why: {
    sv: 'Den som lägger ihop tabellens år får något annat och vet inte vilket som är beslutat.',
    en: 'Whoever adds up the years of the table gets something else and cannot tell which has been decided.',
  },
  help: { sv: 'Rätta texten eller tabellen.', en: 'Correct the text or the table.' },
};

/**
 * ”Investeringarna är sammanlagt 32,1 mnkr under 2027–2029” in a text that places or refers to a table of investments with
 * those years. Held against the row it names, or else the total of the one table that it can be of. A sum that any row makes
 * is let through, and so is one that is far from it.
 */
export const textYears: Check = {
  rule,
  find: (plan) => {
    const tables = tablesSpokenOf(plan);
    return passagesIn(plan).flatMap((passage) => {
      const spoken = tables.get(passage.content) ?? [];
      if (spoken.length === 0 || !/20\d\d\s?[–-]/.test(passage.text)) return [];
      return sentencesIn(passage.text).flatMap((sentence) => disagreement(sentence, passage, spoken));
    });
  },
};

const together = /sammanlagt|sammantaget|totalt|tillsammans/i;
/** By these the sum is of changes, or of something else than the table. */
const otherwise = /ök|minsk|höj|sänk|spar|effektiv|varav|därav|utöver|förra|tidigare/i;
const span = /(?<!\d)(20\d\d)\s?[–-]\s?(20\d\d)(?!\d)/g;

function disagreement(
  { text, start }: Sentence,
  passage: Passage,
  tables: readonly FiguresTable[],
): readonly Diagnostic[] {
  const said = totalIn(text);
  const years = spanIn(text);
  const meant = said && years && rowMeant(text, tables);
  if (!said || !years || !meant) return [];
  const { table, row } = meant;
  const made = sumOver(years, row, table);
  const stated = amountIn(said, table);
  if (!made || !stated || !isSlip(made.amount, stated.amount)) return [];
  if (tables.some((each) => hasSum(said, years, each)) || row.cells.some(isWrongSum)) return [];
  const place = passage.at(start + said.index, said.text.length);
  const is = formatAmount(absolute(made.amount), table.unit);
  const [from, to] = [years[0], years.at(-1)];
  return isQuoted(passage, place)
    ? []
    : [
        diagnose(rule, {
          place,
          message: {
            sv: `Texten säger ${said.text} för ${from}–${to}, men ”${row.label.plain}” i tabellen ”${table.title.plain}” blir ${is} för de åren.`,
            en: `The text says ${said.text} for ${from}–${to}, but “${row.label.plain}” in the table “${table.title.plain}” makes ${is} for those years.`,
          },
          related: [{ place: row.place, message: { sv: 'Tabellens rad.', en: 'The row of the table.' } }],
        }),
      ];
}

/** The one amount of a sentence, with the word that makes it a sum before it. */
function totalIn(text: string): ProseFigure | undefined {
  const read = inexact.test(text) || otherwise.test(text) ? undefined : figuresOf(text);
  const [only, ...others] = read?.figures ?? [];
  const isSum = only && together.test(text.slice(0, only.index));
  return isSum && others.length === 0 && isMoney(only) ? only : undefined;
}

/** Every year of the one span that the sentence has. */
function spanIn(text: string): readonly number[] | undefined {
  const [only, ...others] = text.matchAll(span);
  const all = yearsIn(text);
  if (!only || others.length > 0 || all.length !== 2) return undefined;
  const [from, to] = [Number(only[1]), Number(only[2])];
  return to > from && to - from < 10
    ? Array.from({ length: to - from + 1 }, (_, at) => from + at)
    : undefined;
}

function rowMeant(text: string, tables: readonly FiguresTable[]): NamedRow | undefined {
  // ”Totalt” is a label of tables and the word for a sum.
  const [named, ...others] = rowsNamed(text, tables).filter(({ row }) => !isWhole(row));
  if (named) return others.length === 0 ? named : undefined;
  const [table, ...more] = tables.filter((each) => isSpokenOf(text, each));
  const row = more.length === 0 ? table?.rows.find(isWhole) : undefined;
  return table && row && { table, row };
}

function isWhole({ role, label }: FiguresRow): boolean {
  return role === 'total' || wholeSum.test(label.plain.trim());
}

/** Whether a sentence has a word of the table's title, in whatever form: ”Investeringar”, ”investeringsutgifterna”. */
function isSpokenOf(text: string, { title, kind }: FiguresTable): boolean {
  const lower = text.toLowerCase();
  const isFrame = kind === 'ramar' || kind === 'resursramar';
  if (isFrame && /(?<![a-zåäöé])(?:nämnden|styrelsen)(?![a-zåäöé])/.test(lower)) return true;
  const words = title.plain.toLowerCase().match(/[a-zåäöé]{5,}/g) ?? [];
  return words.some((word) => lower.includes(word.slice(0, 5)));
}

/** A total that its own rows contradict is told as that. */
function isWrongSum({ value, derivations }: FiguresCell): boolean {
  return (
    value.kind === 'quantity' &&
    derivations.some(({ amount, margin }) => compare(absolute(subtract(amount, value.amount)), margin) > 0)
  );
}

function hasSum(said: ProseFigure, years: readonly number[], table: FiguresTable): boolean {
  const stated = amountIn(said, table);
  const sums = table.rows.flatMap((row) => sumOver(years, row, table) ?? []);
  return stated !== undefined && sums.some((each) => agree(stated, each));
}

function sumOver(years: readonly number[], row: FiguresRow, table: FiguresTable): Estimate | undefined {
  const figures = figuresIn(row, table).filter(({ year }) => years.includes(year));
  if (figures.length !== years.length || new Set(figures.map(({ year }) => year)).size !== years.length)
    return undefined;
  return {
    amount: sum(figures.map(({ figure }) => figure.amount)),
    margin: sum(figures.map(({ figure }) => figure.margin)),
  };
}

function amountIn({ amount, unit }: ProseFigure, table: FiguresTable): Estimate | undefined {
  return table.unit && convert({ amount, margin: halfUnit(amount) }, unit as AmountUnit, table.unit);
}

function agree(stated: Estimate, made: Estimate): boolean {
  const off = absolute(subtract(absolute(stated.amount), absolute(made.amount)));
  return compare(off, add(stated.margin, made.margin)) <= 0;
}
