import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import { yearsIn } from '../../base/years-in.js';
import type { Data } from '../../model/content.js';
import { dataOf } from '../../model/data-of.js';
import type { FiguresTable } from '../../model/figures-table.js';
import type { MeetingCalendar } from '../../model/lists.js';
import { lastYear, periodText } from '../../model/period.js';
import type { Period } from '../../model/plan.js';
import type { Check } from '../check.js';
import { joined } from '../prose/quoting.js';

const rule: Rule = {
  id: 'periods/foreign-year',
  severity: 'warning',
  title: { sv: 'År som inte hör till planen', en: 'Year that is not the plan’s' },
  why: {
    sv: 'Oftast har något följt med från förra årets plan, och läsaren tar det för årets.',
    en: 'Mostly something has come along from last year’s plan, and the reader takes it for this year’s.',
  },
  help: {
    sv: 'Byt till planens år, eller ta bort det som inte gäller.',
    en: 'Change to the plan’s years, or remove what does not hold.',
  },
};

/** Meetings in another year, a table without any of the plan's years, and titles with the year before. */
export const foreignYear: Check = {
  rule,
  find: (plan) =>
    dataOf(plan).flatMap((data) => {
      const finding = (message: Bilingual, place: Place = data.place) => [diagnose(rule, { place, message })];
      if (data.type === 'calendar') return checkCalendar(data, plan.period, finding);
      if (data.type === 'figures-table') return checkTable(data, plan.period, finding);
      return checkTitle(data, plan.period, finding);
    }),
};

type Tell = (message: Bilingual, place?: Place) => readonly Diagnostic[];

/** One finding for a calendar: its year is written once. */
function checkCalendar({ meetings }: MeetingCalendar, period: Period, tell: Tell): readonly Diagnostic[] {
  const other = meetings.find(({ first }) => !holds(period, Number(first.slice(0, 4))));
  if (!other) return [];
  const years = periodText(period);
  return tell(
    {
      sv: `Kalendern har sammanträden ${other.first.slice(0, 4)}, men planen gäller ${years}.`,
      en: `The calendar has meetings in ${other.first.slice(0, 4)}, but the plan is for ${years}.`,
    },
    other.place,
  );
}

function checkTable(table: FiguresTable, period: Period, tell: Tell): readonly Diagnostic[] {
  const years = [...new Set(table.columns.flatMap(({ year }) => (year === undefined ? [] : [year])))];
  if (years.length === 0 || table.kind === 'plain') return checkTitle(table, period, tell);
  if (years.some((year) => holds(period, year))) {
    return /bokslut|utfall|prognos|jämför/i.test(table.title.plain) ? [] : checkTitle(table, period, tell);
  }
  const [has, holdsFor] = [joined(years.map(String), 'och'), periodText(period)];
  return tell({
    sv: `Tabellen har ${has} men inget av planens år, ${holdsFor}.`,
    en: `The table has ${joined(years.map(String), 'and')} but none of the plan’s years, ${holdsFor}.`,
  });
}

/** Assignments, risks and tables that are budgets are the plan's own; other lists may be as old as they say. */
const ownKinds: readonly Data['type'][] = ['figures-table', 'assignments', 'risks'];

function checkTitle(data: Data, period: Period, tell: Tell): readonly Diagnostic[] {
  const isOwn = ownKinds.includes(data.type) && !(data.type === 'figures-table' && data.kind === 'plain');
  const years = yearsIn(data.title.plain).map(Number);
  if (!isOwn || years.length === 0 || years.some((year) => year >= period.first)) return [];
  return tell({
    sv: `”${data.title.plain}” är från före planens första år, ${period.first}.`,
    en: `“${data.title.plain}” is from before the plan’s first year, ${period.first}.`,
  });
}

function holds(period: Period, year: number): boolean {
  return year >= period.first && year <= lastYear(period);
}
