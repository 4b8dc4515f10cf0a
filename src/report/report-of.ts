import type { Bilingual } from '../base/bilingual.js';
import { typesetYears } from '../value/typeset-years.js';
import { counted } from './counted.js';
import type { PlanFacts } from './facts/plan-facts.js';
import type { RegionFacts } from './facts/region-facts.js';
import type { PartDraft, ReportDraft } from './report.js';

/** What a report says besides what every report says. */
export type OwnContent = Pick<ReportDraft, 'name' | 'title' | 'subject' | 'summary' | 'overview' | 'tables'> &
  Partial<Pick<ReportDraft, 'figures' | 'parts' | 'events' | 'judgedOn'>>;

/** A report with the facts of its region around it, and a word on the plans that it could not read. */
export function reportOf(facts: RegionFacts, content: OwnContent): ReportDraft {
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
  title: Bilingual,
  { text = [], figures = [], tables = [], parts = [] }: Partial<Omit<PartDraft, 'title'>>,
): PartDraft {
  return { title, text, figures, tables, parts };
}

/** The day that a plan counts from: of its decision, or the first of its year. */
export function dayOf({ origin }: PlanFacts): string {
  return origin.decided ?? `${origin.period.first}-01-01`;
}

function unreadText({ unread }: RegionFacts): readonly Bilingual[] {
  if (unread.length === 0) return [];
  const folders = unread.map(({ folder }) => folder).join(', ');
  return [
    {
      sv: `${counted(unread.length, 'plan', 'planer')} gick inte att läsa och saknas i rapporten: ${folders}.`,
      en: `${counted(unread.length, 'plan', 'plans')} could not be read and ${unread.length === 1 ? 'is' : 'are'} missing in the report: ${folders}.`,
    },
  ];
}

/** What plans say, in the words they say it with. */
export function asWritten(text: string): Bilingual {
  return { sv: text, en: text };
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
