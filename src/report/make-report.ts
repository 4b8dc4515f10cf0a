import { assignmentsReport } from './assignments/assignments-report.js';
import { calendarReport } from './calendar/calendar-report.js';
import type { RegionFacts } from './facts/region-facts.js';
import { findingsReport } from './findings/findings-report.js';
import { framesReport } from './frames/frames-report.js';
import { indicatorsReport } from './indicators/indicators-report.js';
import type { Report, ReportName } from './report.js';
import { threadReport } from './thread/thread-report.js';

const makers: Readonly<Record<ReportName, (facts: RegionFacts) => Report>> = {
  frames: framesReport,
  thread: threadReport,
  indicators: indicatorsReport,
  assignments: assignmentsReport,
  calendar: calendarReport,
  findings: findingsReport,
};

/** Model → report data: one of the reports of a region. */
export function makeReport(name: ReportName, facts: RegionFacts): Report {
  return makers[name](facts);
}
