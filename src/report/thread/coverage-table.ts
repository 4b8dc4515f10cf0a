import type { Bilingual } from '../../base/bilingual.js';
import { headings, wordsColumn } from '../columns.js';
import { type DatumDraft, lines } from '../datum.js';
import type { BoardName, PlanOrigin } from '../facts/plan-facts.js';
import { groupBy } from '../group-by.js';
import { asWritten } from '../report-of.js';
import { type ColumnOf, reportTable, type TableDraft } from '../report-table.js';
import { goalTitle, type ThreadAnswer, type ThreadGoal } from './thread-rows.js';

/** More boards than this stand under their abbreviations and with one figure each, or the goals would have no room. */
export const boardsInFull = 4;

/**
 * Goals down, boards across. In a square stand the years of the board's plans that take the goal on and how many
 * indicators each has; of many boards only the figure of the latest plan.
 */
export function coverageTable(goals: readonly ThreadGoal[], title: Bilingual): TableDraft {
  const boards = boardsIn(goals);
  const short = boards.length > boardsInFull;
  return reportTable<ThreadGoal>({
    key: 'coverage',
    title,
    items: goals,
    columns: [
      wordsColumn('goal', headings.goal, ({ goal }) => goalTitle(goal)),
      ...boards.map(
        ({ folder, name, abbreviation }): ColumnOf<ThreadGoal> => ({
          key: folder,
          heading: asWritten(short ? (abbreviation ?? name) : name),
          type: 'lines',
          grow: short ? 0 : 1,
          cellOf: ({ answers }) =>
            squareOf(
              answers.filter(({ plan }) => boardOf(plan).folder === folder),
              short,
            ),
        }),
      ),
    ],
    indentOf: ({ goal }) => goal.depth,
    roleOf: ({ goal }) => (goal.hasGoalsBelow ? 'subtotal' : 'body'),
    notes: short ? [latestNote, ...abbreviationNote(boards)] : countNote(goals),
  });
}

const latestNote: Bilingual = {
  sv: 'Siffran är antalet indikatorer för målet i nämndens senaste plan för perioden. I en tom ruta tar nämnden inte upp målet.',
  en: 'The figure is the number of indicators for the goal in the board’s latest plan of the period. In an empty square the board does not take up the goal.',
};

function countNote(goals: readonly ThreadGoal[]): readonly Bilingual[] {
  const measured = goals.some(({ answers }) => answers.some(({ answer }) => answer.measured));
  if (!measured) return [];
  return [
    {
      sv: 'Inom parentes står hur många indikatorer planen för året har för målet.',
      en: 'In parentheses stands how many indicators the plan of the year has for the goal.',
    },
  ];
}

function abbreviationNote(boards: readonly BoardName[]): readonly Bilingual[] {
  const told = boards.filter(({ abbreviation }) => abbreviation !== undefined);
  return told.length === 0
    ? []
    : [asWritten(`${told.map(({ abbreviation, name }) => `${abbreviation}: ${name}`).join('; ')}.`)];
}

/** The boards that take on any of the goals. */
export function boardsIn(goals: readonly ThreadGoal[]): readonly BoardName[] {
  const all = goals.flatMap(({ answers }) => answers.map(({ plan }) => boardOf(plan)));
  return [...new Map(all.map((board) => [board.folder, board])).values()];
}

function squareOf(answers: readonly ThreadAnswer[], latestOnly: boolean): DatumDraft {
  const years = [...groupBy(answers, ({ plan }) => plan.period.first)].map(([each, own]) => ({
    year: each,
    measured: own.some(({ answer }) => answer.measured),
    indicators: own.reduce((sum, { answer }) => sum + answer.indicators.length, 0),
  }));
  if (!latestOnly) {
    return lines(
      years.map((each) => (each.measured ? `${each.year}\u00a0(${each.indicators})` : String(each.year))),
    );
  }
  const latest = years.at(-1);
  return lines(latest ? [latest.measured ? String(latest.indicators) : String(latest.year)] : []);
}

/** A plan whose board region.yaml does not know stands for itself. */
export function boardOf({ board, folder }: PlanOrigin): BoardName {
  return board ?? { folder, name: folder, abbreviation: undefined };
}
