import type { Bilingual } from '../../base/bilingual.js';
import { headings, linesColumn, wordsColumn } from '../columns.js';
import { counted } from '../counted.js';
import { isDay } from '../datum.js';
import type { MeetingFact, PlanFacts } from '../facts/plan-facts.js';
import type { RegionFacts } from '../facts/region-facts.js';
import { groupBy } from '../group-by.js';
import type { PartDraft, ReportDraft, ReportEvent } from '../report.js';
import { asWritten, dayOf, part, reportOf } from '../report-of.js';
import { type ColumnOf, reportTable, type TableDraft, withoutEmptyColumns } from '../report-table.js';
import { boardOf, type MeetingLine, mattersTable, meetingsTable } from './calendar-tables.js';
import { daysOf, monthName, monthText } from './calendar-words.js';

/** The meetings of all boards in the order of the year, with the matters of each. */
export function calendarReport(facts: RegionFacts): ReportDraft {
  const all = facts.plans
    .flatMap(({ origin, meetings }) => meetings.map((each): MeetingLine => ({ ...each, plan: origin })))
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

function summaryOf(all: readonly MeetingLine[]): readonly Bilingual[] {
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
function overviewTable(all: readonly MeetingLine[]): TableDraft {
  type Month = readonly [month: string, meetings: readonly MeetingLine[]];
  const boards = [...groupBy(all, boardOf).keys()].map(
    (board): ColumnOf<Month> =>
      linesColumn(board, asWritten(board), ([, own]) =>
        own.filter((line) => boardOf(line) === board).map(daysOf),
      ),
  );
  return reportTable<Month>({
    key: 'overview',
    title: { sv: 'Sammanträden månad för månad', en: 'Meetings by month' },
    items: [...groupBy(all, ({ first }) => first.slice(0, 7))],
    columns: [wordsColumn('month', { sv: 'Månad', en: 'Month' }, ([month]) => monthText(month)), ...boards],
  });
}

function yearPart(year: string, own: readonly MeetingLine[]): PartDraft {
  return part(
    { sv: `Sammanträden ${year}`, en: `Meetings in ${year}` },
    {
      parts: [...groupBy(own, ({ first }) => first.slice(5, 7))].map(([month, meetings]) =>
        part(monthName(month), {
          tables: [monthTable(`${year}-${month}`, meetings)],
        }),
      ),
    },
  );
}

function monthTable(month: string, meetings: readonly MeetingLine[]): TableDraft {
  const table = reportTable<MeetingLine>({
    key: month,
    title: { sv: `Sammanträden ${monthText(month).sv}`, en: `Meetings in ${monthText(month).en}` },
    items: meetings,
    columns: [
      wordsColumn('days', { sv: 'Dag', en: 'Day' }, (line) => daysOf(line)),
      wordsColumn('board', headings.board, (line) => boardOf(line)),
      linesColumn('matters', { sv: 'Ärenden', en: 'Matters' }, ({ groups }) => groups.flatMap(groupLines)),
    ],
  });
  return withoutEmptyColumns(table);
}

function groupLines({ heading, matters }: MeetingFact['groups'][number]): readonly string[] {
  return matters.map(
    ({ matter, responsible }) =>
      `${heading === undefined ? '' : `${heading}: `}${matter}${responsible === undefined ? '' : ` (${responsible})`}`,
  );
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
        title: plan.origin.board ? meets(plan.origin.board.name) : asWritten(meeting.calendar),
        description: meeting.groups.flatMap(groupLines).join('\n'),
        first: meeting.first,
        last: meeting.last,
        decided: dayOf(plan),
      };
    });
}

/** Among all else in somebody's calendar a name alone would say too little. */
function meets(board: string): Bilingual {
  return { sv: `${board} sammanträder`, en: `${board} meets` };
}
