import { capitalize } from '../../base/letters.js';
import { months } from '../../value/months.js';
import { typesetDays } from '../../value/typeset-days.js';
import { date, isDay, lines, words } from '../datum.js';
import type { MeetingFact, PlanFacts, PlanOrigin } from '../facts/plan-facts.js';
import type { RegionFacts } from '../facts/region-facts.js';
import { groupBy } from '../group-by.js';
import type { Report, ReportEvent, ReportPart } from '../report.js';
import { dayOf, part, reportOf } from '../report-of.js';
import { type ReportTable, reportTable, withoutEmptyColumns } from '../report-table.js';
import { counted } from '../swedish.js';

interface Line extends MeetingFact {
  readonly plan: PlanOrigin;
}

/** The meetings of all boards in the order of the year, with the matters of each. */
export function calendarReport(facts: RegionFacts): Report {
  const all = facts.plans
    .flatMap(({ origin, meetings }) => meetings.map((each): Line => ({ ...each, plan: origin })))
    .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return reportOf(facts, {
    name: 'calendar',
    title: 'Kalender',
    subject: 'När nämnderna sammanträder och vilka ärenden som väntar, i årets ordning.',
    summary: summaryOf(all),
    overview: all.length === 0 ? [] : [overviewTable(all)],
    parts: [...groupBy(all, ({ first }) => first.slice(0, 4))].map(([year, own]) => yearPart(year, own)),
    tables: [meetingsTable(all), mattersTable(all)],
    events: facts.plans.flatMap(eventsOf),
  });
}

function summaryOf(all: readonly Line[]): readonly string[] {
  if (all.length === 0) return ['Ingen av planerna har någon kalender.'];
  const matters = all.reduce(
    (sum, { groups }) => sum + groups.reduce((own, group) => own + group.matters.length, 0),
    0,
  );
  const plans = new Set(all.map(({ plan }) => plan)).size;
  return [
    `${counted(all.length, 'sammanträde', 'sammanträden')} i ${counted(plans, 'plan', 'planer')}, med ${counted(matters, 'ärende', 'ärenden')}.`,
  ];
}

/** Boards down, months across would be wide and mostly empty: months down and boards across is what fits. */
function overviewTable(all: readonly Line[]): ReportTable {
  const boards = [...groupBy(all, boardOf).keys()];
  return reportTable({
    key: 'overview',
    title: 'Sammanträden månad för månad',
    items: [...groupBy(all, ({ first }) => first.slice(0, 7))],
    columns: [
      { key: 'month', heading: 'Månad', type: 'words', cellOf: ([month]) => words(monthText(month)) },
      ...boards.map((board) => ({
        key: board,
        heading: board,
        type: 'lines' as const,
        cellOf: ([, own]: readonly [string, readonly Line[]]) =>
          lines(own.filter((line) => boardOf(line) === board).map(daysOf)),
      })),
    ],
  });
}

function yearPart(year: string, own: readonly Line[]): ReportPart {
  return part(year, {
    parts: [...groupBy(own, ({ first }) => first.slice(5, 7))].map(([month, meetings]) =>
      part(capitalize(months[Number(month) - 1] ?? month), {
        tables: [monthTable(`${year}-${month}`, meetings)],
      }),
    ),
  });
}

function monthTable(month: string, meetings: readonly Line[]): ReportTable {
  const table = reportTable<Line>({
    key: month,
    title: `Sammanträden ${monthText(month)}`,
    items: meetings,
    columns: [
      { key: 'days', heading: 'Dag', type: 'words', cellOf: (line) => words(daysOf(line)) },
      { key: 'board', heading: 'Nämnd', type: 'words', cellOf: (line) => words(boardOf(line)) },
      {
        key: 'matters',
        heading: 'Ärenden',
        type: 'lines',
        cellOf: ({ groups }) => lines(groups.flatMap(groupLines)),
      },
    ],
  });
  return withoutEmptyColumns(table);
}

function groupLines({ heading, matters }: MeetingFact['groups'][number]): readonly string[] {
  return matters.map(
    ({ matter, responsible }) =>
      `${heading}: ${matter}${responsible === undefined ? '' : ` (${responsible})`}`,
  );
}

function meetingsTable(all: readonly Line[]): ReportTable {
  return reportTable<Line>({
    key: 'meetings',
    title: 'Sammanträden',
    items: all,
    columns: [
      { key: 'first', heading: 'Första dagen', type: 'date', cellOf: ({ first }) => date(first) },
      { key: 'last', heading: 'Sista dagen', type: 'date', cellOf: ({ last }) => date(last) },
      { key: 'board', heading: 'Nämnd', type: 'words', cellOf: (line) => words(boardOf(line)) },
      { key: 'plan', heading: 'Plan', type: 'words', cellOf: ({ plan }) => words(plan.folder) },
      { key: 'calendar', heading: 'Kalender', type: 'words', cellOf: ({ calendar }) => words(calendar) },
    ],
  });
}

interface MatterLine {
  readonly line: Line;
  readonly heading: string;
  readonly matter: string;
  readonly responsible: string | undefined;
}

function mattersTable(all: readonly Line[]): ReportTable {
  const items = all.flatMap((line) =>
    line.groups.flatMap(({ heading, matters }) =>
      matters.map((each): MatterLine => ({ line, heading, ...each })),
    ),
  );
  return reportTable<MatterLine>({
    key: 'matters',
    title: 'Ärenden',
    items,
    columns: [
      { key: 'first', heading: 'Första dagen', type: 'date', cellOf: ({ line }) => date(line.first) },
      { key: 'board', heading: 'Nämnd', type: 'words', cellOf: ({ line }) => words(boardOf(line)) },
      { key: 'plan', heading: 'Plan', type: 'words', cellOf: ({ line }) => words(line.plan.folder) },
      { key: 'heading', heading: 'Rubrik', type: 'words', cellOf: ({ heading }) => words(heading) },
      { key: 'matter', heading: 'Ärende', type: 'words', cellOf: ({ matter }) => words(matter) },
      {
        key: 'responsible',
        heading: 'Ansvarig',
        type: 'words',
        cellOf: ({ responsible }) => words(responsible),
      },
    ],
  });
}

/** A meeting on a day that no calendar has is no entry in one; its plan has a finding about it. */
function eventsOf(plan: PlanFacts): readonly ReportEvent[] {
  const seen = new Map<string, number>();
  return plan.meetings
    .filter(({ first, last }) => isDay(first) && isDay(last) && first <= last)
    .map((meeting) => {
      const number = (seen.get(meeting.first) ?? 0) + 1;
      seen.set(meeting.first, number);
      return {
        id: [plan.origin.folder.replaceAll('/', '-'), meeting.first, ...(number > 1 ? [number] : [])].join(
          '-',
        ),
        title: boardOf({ ...meeting, plan: plan.origin }),
        description: meeting.groups.flatMap(groupLines).join('\n'),
        first: meeting.first,
        last: meeting.last,
        decided: dayOf(plan),
      };
    });
}

function boardOf({ plan, calendar }: Line): string {
  return plan.board?.name ?? calendar;
}

function daysOf({ first, last }: MeetingFact): string {
  return typesetDays(first, last);
}

/** ”januari 2021” of ”2021-01”. */
function monthText(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${months[Number(number) - 1] ?? number} ${year}`;
}
