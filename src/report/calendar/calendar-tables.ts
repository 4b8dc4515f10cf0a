import { dateColumn, headings, wordsColumn } from '../columns.js';
import type { MeetingFact, PlanOrigin } from '../facts/plan-facts.js';
import { reportTable, type TableDraft } from '../report-table.js';

/** A meeting and the plan that has it. */
export interface MeetingLine extends MeetingFact {
  readonly plan: PlanOrigin;
}

export function meetingsTable(all: readonly MeetingLine[]): TableDraft {
  return reportTable<MeetingLine>({
    key: 'meetings',
    title: { sv: 'Sammanträden', en: 'Meetings' },
    items: all,
    columns: [
      dateColumn('first', { sv: 'Första dagen', en: 'First day' }, ({ first }) => first),
      dateColumn('last', { sv: 'Sista dagen', en: 'Last day' }, ({ last }) => last),
      wordsColumn('board', headings.board, (line) => boardOf(line)),
      wordsColumn('plan', headings.plan, ({ plan }) => plan.folder),
      wordsColumn('calendar', { sv: 'Kalender', en: 'Calendar' }, ({ calendar }) => calendar),
    ],
  });
}

interface MatterLine {
  readonly line: MeetingLine;
  readonly heading: string | undefined;
  readonly matter: string;
  readonly responsible: string | undefined;
}

export function mattersTable(all: readonly MeetingLine[]): TableDraft {
  const items = all.flatMap((line) =>
    line.groups.flatMap(({ heading, matters }) =>
      matters.map((each): MatterLine => ({ line, heading, ...each })),
    ),
  );
  return reportTable<MatterLine>({
    key: 'matters',
    title: { sv: 'Ärenden', en: 'Matters' },
    items,
    columns: [
      dateColumn('first', { sv: 'Första dagen', en: 'First day' }, ({ line }) => line.first),
      wordsColumn('board', headings.board, ({ line }) => boardOf(line)),
      wordsColumn('plan', headings.plan, ({ line }) => line.plan.folder),
      wordsColumn('heading', { sv: 'Rubrik', en: 'Heading' }, ({ heading }) => heading),
      wordsColumn('matter', { sv: 'Ärende', en: 'Matter' }, ({ matter }) => matter),
      wordsColumn('responsible', { sv: 'Ansvarig', en: 'Responsible' }, ({ responsible }) => responsible),
    ],
  });
}

export function boardOf({ plan, calendar }: MeetingLine): string {
  return plan.board?.name ?? calendar;
}
