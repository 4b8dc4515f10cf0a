import type { Bilingual } from '../../base/bilingual.js';
import { typesetYears } from '../../value/typeset-years.js';
import { figureColumn, headings, wordsColumn, yearColumn } from '../columns.js';
import { groupBy } from '../group-by.js';
import type { PartDraft } from '../report.js';
import { part } from '../report-of.js';
import { reportTable } from '../report-table.js';
import type { BoardYear } from './board-years.js';
import type { Compared } from './compare-frame.js';
import { comparisonWords } from './frame-words.js';

/** More frames than this are a table that nobody reads: those that are the same are counted instead. */
const mostInFull = 24;

/** The boards' frames beside the regionplan's, and for which years and why they cannot be compared. */
export function comparisonParts(found: readonly BoardYear[]): readonly PartDraft[] {
  if (found.length === 0) return [];
  const compared = found.filter((each) => comparedOf(each));
  const shown = compared.length <= mostInFull ? compared : compared.filter(isUnlike);
  const text = [...reasons(found), ...sameText(compared.length, compared.length - shown.length)];
  return [
    part(
      { sv: 'Jämfört med regionplanen', en: 'Against the regionplan' },
      { text, tables: shown.length > 0 ? [tableOf(shown)] : [] },
    ),
  ];
}

function sameText(compared: number, left: number): readonly Bilingual[] {
  if (compared === 0) return [{ sv: 'Ingen ram kunde jämföras.', en: 'No frame could be compared.' }];
  if (left === 0) return [];
  if (left === compared) {
    return [
      {
        sv: `Alla ${compared} ramar som kunde jämföras är lika med regionplanens.`,
        en: `All ${compared} frames that could be compared are the same as the regionplan’s.`,
      },
    ];
  }
  return [
    {
      sv: `${left} av de ${compared} ramar som kunde jämföras är lika med regionplanens. De andra är:`,
      en: `${left} of the ${compared} frames that could be compared are the same as the regionplan’s. The others are:`,
    },
  ];
}

function isUnlike({ line: { comparison } }: BoardYear): boolean {
  return comparison?.outcome !== 'same';
}

function tableOf(compared: readonly BoardYear[]) {
  return reportTable<BoardYear>({
    key: 'comparison',
    title: { sv: 'Nämndernas ramar och regionplanens', en: 'The boards’ frames and the regionplan’s' },
    items: compared,
    columns: [
      wordsColumn('board', headings.board, ({ board }) => board.name),
      yearColumn('year', headings.year, (each) => each.year),
      figureColumn('amount', { sv: 'Nämnden', en: 'The board' }, ({ line }) => line.frame.amount),
      figureColumn(
        'regionplan',
        { sv: 'Regionplanen', en: 'The regionplan' },
        (each) => comparedOf(each)?.amount,
      ),
      figureColumn(
        'difference',
        { sv: 'Skillnad', en: 'Difference' },
        (each) => comparedOf(each)?.difference,
      ),
      wordsColumn('unit', headings.unit, ({ line }) => line.unit, 0),
      wordsColumn(
        'outcome',
        { sv: 'Jämförelse', en: 'Comparison' },
        ({ line: { comparison } }) => comparison && comparisonWords[comparison.outcome],
      ),
    ],
  });
}

function comparedOf({ line: { comparison } }: BoardYear): Compared | undefined {
  return comparison && 'amount' in comparison ? comparison : undefined;
}

/** ”Hälsonämnden 2025–2027: regionplanen har inga ramar.” */
function reasons(found: readonly BoardYear[]): readonly Bilingual[] {
  const unlike = found.filter((each) => !comparedOf(each));
  const groups = groupBy(unlike, ({ board, line }) => `${board.name} ${line.comparison?.outcome}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    const outcome = first?.line.comparison?.outcome;
    if (!first || !outcome) return [];
    const whose = `${first.board.name} ${yearRanges(own)}`;
    const { sv, en } = comparisonWords[outcome];
    return [{ sv: `${whose}: ${sv}.`, en: `${whose}: ${en}.` }];
  });
}

/** ”2020–2022, 2025”. */
function yearRanges(own: readonly BoardYear[]): string {
  const years = own.map((each) => each.year).toSorted((a, b) => a - b);
  const ranges: { first: number; last: number }[] = [];
  for (const each of years) {
    const open = ranges.at(-1);
    if (open && each === open.last + 1) open.last = each;
    else ranges.push({ first: each, last: each });
  }
  return ranges.map(({ first, last }) => typesetYears(first, last)).join(', ');
}
