import { typesetYears } from '../value/typeset-years.js';
import type { PlanFacts } from './facts/plan-facts.js';
import type { RegionFacts } from './facts/region-facts.js';
import type { Report, ReportPart } from './report.js';
import { counted } from './swedish.js';

/** What a report says besides what every report says. */
export type OwnContent = Pick<Report, 'name' | 'title' | 'subject' | 'summary' | 'overview' | 'tables'> &
  Partial<Pick<Report, 'figures' | 'parts' | 'events' | 'judgedOn'>>;

/** A report with the facts of its region around it, and a word on the plans that it could not read. */
export function reportOf(facts: RegionFacts, content: OwnContent): Report {
  const { plans } = facts;
  return {
    figures: [],
    parts: [],
    events: [],
    judgedOn: undefined,
    ...content,
    summary: [...content.summary, ...unreadText(facts)],
    region: facts.name,
    years: yearsOf(plans),
    date: latestDay(plans),
    planCount: plans.length,
  };
}

export function part(
  title: string,
  { text = [], figures = [], tables = [], parts = [] }: Partial<Omit<ReportPart, 'title'>>,
): ReportPart {
  return { title, text, figures, tables, parts };
}

/** The day that a plan counts from: of its decision, or the first of its year. */
export function dayOf({ origin }: PlanFacts): string {
  return origin.decided ?? `${origin.period.first}-01-01`;
}

function unreadText({ unread }: RegionFacts): readonly string[] {
  if (unread.length === 0) return [];
  const plans = counted(
    unread.length,
    'plan gick inte att läsa och saknas',
    'planer gick inte att läsa och saknas',
  );
  return [`${plans} i rapporten: ${unread.map(({ folder }) => folder).join(', ')}.`];
}

function yearsOf(plans: readonly PlanFacts[]): string {
  if (plans.length === 0) return '';
  const periods = plans.map(({ origin }) => origin.period);
  const first = periods.reduce((least, period) => Math.min(least, period.first), Number.POSITIVE_INFINITY);
  const last = periods.reduce((most, period) => Math.max(most, period.last), 0);
  return typesetYears(first, last);
}

function latestDay(plans: readonly PlanFacts[]): string {
  return plans.map(dayOf).reduce((latest, day) => (day > latest ? day : latest), '1970-01-01');
}
