import { date, words } from '../datum.js';
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
      {
        key: 'first',
        heading: { sv: 'Första dagen', en: 'First day' },
        type: 'date',
        cellOf: ({ first }) => date(first),
      },
      {
        key: 'last',
        heading: { sv: 'Sista dagen', en: 'Last day' },
        type: 'date',
        cellOf: ({ last }) => date(last),
      },
      {
        key: 'board',
        heading: { sv: 'Nämnd', en: 'Board' },
        type: 'words',
        cellOf: (line) => words(boardOf(line)),
      },
      {
        key: 'plan',
        heading: { sv: 'Plan', en: 'Plan' },
        type: 'words',
        cellOf: ({ plan }) => words(plan.folder),
      },
      {
        key: 'calendar',
        heading: { sv: 'Kalender', en: 'Calendar' },
        type: 'words',
        cellOf: ({ calendar }) => words(calendar),
      },
    ],
  });
}

interface MatterLine {
  readonly line: MeetingLine;
  readonly heading: string;
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
      {
        key: 'first',
        heading: { sv: 'Första dagen', en: 'First day' },
        type: 'date',
        cellOf: ({ line }) => date(line.first),
      },
      {
        key: 'board',
        heading: { sv: 'Nämnd', en: 'Board' },
        type: 'words',
        cellOf: ({ line }) => words(boardOf(line)),
      },
      {
        key: 'plan',
        heading: { sv: 'Plan', en: 'Plan' },
        type: 'words',
        cellOf: ({ line }) => words(line.plan.folder),
      },
      {
        key: 'heading',
        heading: { sv: 'Rubrik', en: 'Heading' },
        type: 'words',
        cellOf: ({ heading }) => words(heading),
      },
      {
        key: 'matter',
        heading: { sv: 'Ärende', en: 'Matter' },
        type: 'words',
        cellOf: ({ matter }) => words(matter),
      },
      {
        key: 'responsible',
        heading: { sv: 'Ansvarig', en: 'Responsible' },
        type: 'words',
        cellOf: ({ responsible }) => words(responsible),
      },
    ],
  });
}

export function boardOf({ plan, calendar }: MeetingLine): string {
  return plan.board?.name ?? calendar;
}
