import type { Bilingual } from '../../base/bilingual.js';
import { capitalize } from '../../base/letters.js';
import { months } from '../../value/months.js';
import { typesetDays } from '../../value/typeset-days.js';
import { counted } from '../counted.js';
import { date, isDay, lines, words } from '../datum.js';
import type { MeetingFact, PlanFacts, PlanOrigin } from '../facts/plan-facts.js';
import type { RegionFacts } from '../facts/region-facts.js';
import { groupBy } from '../group-by.js';
import type { PartDraft, ReportDraft, ReportEvent } from '../report.js';
import { asWritten, dayOf, part, reportOf } from '../report-of.js';
import { reportTable, type TableDraft, withoutEmptyColumns } from '../report-table.js';
import { englishDays, englishMonths } from './english-days.js';

interface Line extends MeetingFact {
  readonly plan: PlanOrigin;
}

/** The meetings of all boards in the order of the year, with the matters of each. */
export function calendarReport(facts: RegionFacts): ReportDraft {
  const all = facts.plans
    .flatMap(({ origin, meetings }) => meetings.map((each): Line => ({ ...each, plan: origin })))
    .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return reportOf(facts, {
    name: 'calendar',
    title: { sv: 'Kalender', en: 'Calendar' },
    subject: {
      sv: 'När nämnderna sammanträder och vilka ärenden som väntar, i årets ordning.',
      en: 'When the boards meet and what is on their agendas, in the order of the year.',
    },
    summary: summaryOf(all),
    overview: all.length === 0 ? [] : [overviewTable(all)],
    parts: [...groupBy(all, ({ first }) => first.slice(0, 4))].map(([year, own]) => yearPart(year, own)),
    tables: [meetingsTable(all), mattersTable(all)],
    events: facts.plans.flatMap(eventsOf),
  });
}

function summaryOf(all: readonly Line[]): readonly Bilingual[] {
  if (all.length === 0) {
    return [{ sv: 'Ingen av planerna har någon kalender.', en: 'None of the plans has a calendar.' }];
  }
  const matters = all.reduce(
    (sum, { groups }) => sum + groups.reduce((own, group) => own + group.matters.length, 0),
    0,
  );
  const plans = new Set(all.map(({ plan }) => plan)).size;
  return [
    {
      sv: `${counted(all.length, 'sammanträde', 'sammanträden')} i ${counted(plans, 'plan', 'planer')}, med ${counted(matters, 'ärende', 'ärenden')}.`,
      en: `${counted(all.length, 'meeting', 'meetings')} in ${counted(plans, 'plan', 'plans')}, with ${counted(matters, 'matter', 'matters')}.`,
    },
  ];
}

/** Boards down, months across would be wide and mostly empty: months down and boards across is what fits. */
function overviewTable(all: readonly Line[]): TableDraft {
  const boards = [...groupBy(all, boardOf).keys()];
  return reportTable({
    key: 'overview',
    title: { sv: 'Sammanträden månad för månad', en: 'Meetings by month' },
    items: [...groupBy(all, ({ first }) => first.slice(0, 7))],
    columns: [
      {
        key: 'month',
        heading: { sv: 'Månad', en: 'Month' },
        type: 'words',
        cellOf: ([month]) => words(monthText(month)),
      },
      ...boards.map((board) => ({
        key: board,
        heading: asWritten(board),
        type: 'lines' as const,
        cellOf: ([, own]: readonly [string, readonly Line[]]) =>
          lines(own.filter((line) => boardOf(line) === board).map(daysOf)),
      })),
    ],
  });
}

function yearPart(year: string, own: readonly Line[]): PartDraft {
  return part(asWritten(year), {
    parts: [...groupBy(own, ({ first }) => first.slice(5, 7))].map(([month, meetings]) =>
      part(monthName(month), {
        tables: [monthTable(`${year}-${month}`, meetings)],
      }),
    ),
  });
}

function monthTable(month: string, meetings: readonly Line[]): TableDraft {
  const table = reportTable<Line>({
    key: month,
    title: { sv: `Sammanträden ${monthText(month).sv}`, en: `Meetings in ${monthText(month).en}` },
    items: meetings,
    columns: [
      {
        key: 'days',
        heading: { sv: 'Dag', en: 'Day' },
        type: 'words',
        cellOf: (line) => words(daysOf(line)),
      },
      {
        key: 'board',
        heading: { sv: 'Nämnd', en: 'Board' },
        type: 'words',
        cellOf: (line) => words(boardOf(line)),
      },
      {
        key: 'matters',
        heading: { sv: 'Ärenden', en: 'Matters' },
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

function meetingsTable(all: readonly Line[]): TableDraft {
  return reportTable<Line>({
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
  readonly line: Line;
  readonly heading: string;
  readonly matter: string;
  readonly responsible: string | undefined;
}

function mattersTable(all: readonly Line[]): TableDraft {
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

function daysOf({ first, last }: MeetingFact): Bilingual {
  return { sv: typesetDays(first, last), en: englishDays(first, last) };
}

/** ”januari 2021” of ”2021-01”. */
function monthText(month: string): Bilingual {
  const [year = '', number = ''] = month.split('-');
  const at = Number(number) - 1;
  return { sv: `${months[at] ?? number} ${year}`, en: `${englishMonths[at] ?? number} ${year}` };
}

/** ”Januari” of ”01”. */
function monthName(number: string): Bilingual {
  const at = Number(number) - 1;
  return { sv: capitalize(months[at] ?? number), en: englishMonths[at] ?? number };
}
