import type { Language } from '../base/bilingual.js';
import { assignmentsReport } from './assignments/assignments-report.js';
import { calendarReport } from './calendar/calendar-report.js';
import type { RegionFacts } from './facts/region-facts.js';
import { findingsReport } from './findings/findings-report.js';
import { framesReport } from './frames/frames-report.js';
import { indicatorsReport } from './indicators/indicators-report.js';
import type { Report, ReportDraft, ReportName } from './report.js';
import { reportIn } from './report-in.js';
import { threadReport } from './thread/thread-report.js';

const makers: Readonly<Record<ReportName, (facts: RegionFacts) => ReportDraft>> = {
  frames: framesReport,
  thread: threadReport,
  indicators: indicatorsReport,
  assignments: assignmentsReport,
  calendar: calendarReport,
  findings: findingsReport,
};

/** Model → report data: one of the reports of a region. */
export function makeReport(name: ReportName, facts: RegionFacts, language: Language): Report {
  return reportIn(language, makers[name](facts));
}
