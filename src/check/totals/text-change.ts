import { absolute, add, compare, halfUnit, parseDecimal, subtract } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { yearsIn } from '../../base/years-in.js';
import type { Estimate } from '../../model/estimate.js';
import { convert } from '../../model/figure-of.js';
import type { FiguresTable } from '../../model/figures-table.js';
import { figuresIn } from '../../model/frame-figures.js';
import { isQuoted, type Passage, passagesIn } from '../../model/passages.js';
import type { AmountUnit } from '../../model/region.js';
import { type Sentence, sentencesIn } from '../../model/sentences.js';
import { formatAmount } from '../../value/amount.js';
import { readUnit } from '../../value/unit.js';
import type { Check } from '../check.js';
import { type NamedRow, rowsNamed } from './rows-named.js';
import { tablesSpokenOf } from './tables-spoken-of.js';

const rule: Rule = {
  id: 'totals/text-change',
  severity: 'warning',
  title: { sv: 'Förändringen i texten är inte tabellens', en: 'The change in the text is not the table’s' },
  why: {
    sv: 'Den som läser båda vet inte hur mycket beloppet har ändrats, eller vad resten av ändringen är.',
    en: 'Whoever reads both cannot tell how much the amount has changed, or what the rest of the change is.',
  },
  help: {
    sv: 'Rätta texten eller tabellen, eller skriv vilken del av ändringen beloppet gäller.',
    en: 'Correct the text or the table, or write which part of the change the amount is of.',
  },
};

/**
 * ”Ramen för primärvården är 15 miljoner kronor större än 2021”, where the text places or refers to the table. Only a
 * sentence with one amount, one row and the years it compares, and no word that makes the amount a part or an estimate.
 */
export const textChange: Check = {
  rule,
  find: (plan) => {
    const tables = tablesSpokenOf(plan);
    return passagesIn(plan).flatMap((passage) => {
      const spoken = tables.get(passage.content) ?? [];
      if (spoken.length === 0 || !/\d{4}/.test(passage.text)) return [];
      return sentencesIn(passage.text).flatMap((sentence) =>
        disagreement(sentence, passage, spoken, plan.period.first),
      );
    });
  },
};

const changes =
  /(?:ut)?ök(?:ar|at|ats|as|ade)|höj(?:s|er|ts)|minsk(?:ar|at|as|ats)|sänk(?:s|er|ts)|större|mindre|högre|lägre/i;
const partial =
  /cirka|ca |omkring|ungefär|drygt|knappt|nästan|varav|tillskott|avse|ytterligare|på grund|därför|bland annat|för att|per år|årligen|minst|högst|upp till|dels|av dessa/i;
const amounts =
  /(?<!\d)(\d{1,3}(?:[ \u00a0]\d{3})*(?:,\d+)?)\s(miljoner\s+kronor|miljarder\s+kronor|mnkr|mkr|mdkr|tkr|kronor|kr)(?![a-zåäöé])/gi;
const between = /(?:från|mellan)\s(?:år\s)?(20\d\d)\s(?:till|och)\s(?:år\s)?(20\d\d)(?!\d)/i;
const since = /(?:än|jämfört\smed|sedan)\s(?:år\s)?(20\d\d)(?!\d)/i;

function disagreement(
  { text, start }: Sentence,
  passage: Passage,
  tables: readonly FiguresTable[],
  planYear: number,
): readonly Diagnostic[] {
  const [match, ...more] = [...text.matchAll(amounts)];
  const years = yearsCompared(text, planYear);
  if (!match || more.length > 0 || !years || !changes.test(text) || partial.test(text)) return [];
  const place = passage.at(start + match.index, match[0].length);
  const [named, ...others] = rowsSpokenOf(text, tables);
  const change = named && others.length === 0 ? changeOf(named, years) : undefined;
  const stated = amountIn(match, named?.table.unit);
  if (!named || !change || !stated || isQuoted(passage, place)) return [];
  const off = absolute(subtract(stated.amount, absolute(change.amount)));
  if (compare(off, add(stated.margin, change.margin)) <= 0) return [];
  const [said, is] = [match[0].replace(/\s+/g, ' '), formatAmount(absolute(change.amount), named.table.unit)];
  const label = named.row.label.plain;
  return [
    diagnose(rule, {
      place,
      message: {
        sv: `Texten säger att det skiljer ${said} mellan ${years[0]} och ${years[1]}, men för ”${label}” i tabellen ”${named.table.title.plain}” är det ${is}.`,
        en: `The text says that ${said} differ between ${years[0]} and ${years[1]}, but for “${label}” in the table “${named.table.title.plain}” it is ${is}.`,
      },
      related: [{ place: named.row.place, message: { sv: 'Tabellens rad.', en: 'The row of the table.' } }],
    }),
  ];
}

/** The years that are compared, where the sentence names no other. */
function yearsCompared(text: string, planYear: number): readonly [number, number] | undefined {
  const all = yearsIn(text);
  const [, from, to] = between.exec(text) ?? [];
  if (from && to) return all.length === 2 ? [Number(from), Number(to)] : undefined;
  const [, year] = since.exec(text) ?? [];
  return year && all.length === 1 && Number(year) < planYear ? [Number(year), planYear] : undefined;
}

/** The rows named, and where none is the one that ”ramen för primärvården” begins the label of. */
function rowsSpokenOf(text: string, tables: readonly FiguresTable[]): readonly NamedRow[] {
  const named = rowsNamed(text, tables);
  const [, word = ''] = /ram(?:en)? för ([a-zåäöé]{6,}?)(?:en|et|n|t)?(?![a-zåäöé])/i.exec(text) ?? [];
  if (named.length > 0 || !word) return named;
  return tables.flatMap((table) =>
    table.rows
      .filter(({ label }) => label.plain.toLowerCase().startsWith(word.toLowerCase()))
      .map((row) => ({ table, row })),
  );
}

function changeOf({ table, row }: NamedRow, [from, to]: readonly [number, number]): Estimate | undefined {
  const figures = figuresIn(row, table);
  const [before, after] = [from, to].map((year) => figures.filter((figure) => figure.year === year));
  const [one, other] = [before?.[0], after?.[0]];
  if (!one || !other || before?.length !== 1 || after?.length !== 1) return undefined;
  return {
    amount: subtract(other.figure.amount, one.figure.amount),
    margin: add(one.figure.margin, other.figure.margin),
  };
}

function amountIn(
  [, figure = '', word = '']: RegExpExecArray,
  to: AmountUnit | undefined,
): Estimate | undefined {
  const amount = parseDecimal(figure);
  const unit = readUnit(word.replace(/\s+/g, ' ')) as AmountUnit | undefined;
  return amount && unit && to ? convert({ amount, margin: halfUnit(amount) }, unit, to) : undefined;
}
