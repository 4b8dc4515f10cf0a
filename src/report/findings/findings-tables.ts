import type { Severity } from '../../base/rule.js';
import { count, date, words } from '../datum.js';
import type { FindingFact } from '../facts/plan-facts.js';
import { type ColumnOf, type ReportTable, reportTable, withoutEmptyColumns } from '../report-table.js';

export interface FindingLine extends FindingFact {
  readonly plan: string;
  /** Its path in the plan's folder; from the region's where it is in no plan. */
  readonly within: string;
}

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'fel',
  warning: 'varning',
  info: 'upplysning',
};

const message: ColumnOf<FindingLine> = {
  key: 'message',
  heading: 'Anmärkning',
  type: 'words',
  cellOf: (line) => words(line.message),
};
const rule: ColumnOf<FindingLine> = {
  key: 'rule',
  heading: 'Regel',
  type: 'words',
  cellOf: ({ ruleId }) => words(ruleId),
};
const reason: ColumnOf<FindingLine> = {
  key: 'reason',
  heading: 'Skäl',
  type: 'words',
  cellOf: ({ exemption }) => words(exemption?.reason),
};
const decidedBy: ColumnOf<FindingLine> = {
  key: 'decidedBy',
  heading: 'Beslutat av',
  type: 'words',
  cellOf: ({ exemption }) => words(exemption?.decidedBy),
};
const until: ColumnOf<FindingLine> = {
  key: 'until',
  heading: 'Gäller till',
  type: 'date',
  cellOf: ({ exemption }) => date(exemption?.until),
};
const plan: ColumnOf<FindingLine> = {
  key: 'plan',
  heading: 'Plan',
  type: 'words',
  cellOf: (line) => words(line.plan),
};
const place: ColumnOf<FindingLine> = {
  key: 'place',
  heading: 'Fil',
  type: 'words',
  cellOf: ({ within, line }) => words(line === undefined ? within : `${within}, rad ${line}`),
};
const file: ColumnOf<FindingLine> = {
  key: 'path',
  heading: 'Fil',
  type: 'words',
  cellOf: ({ path }) => words(path),
};
const lineNumber: ColumnOf<FindingLine> = {
  key: 'line',
  heading: 'Rad',
  type: 'count',
  cellOf: ({ line }) => (line === undefined ? undefined : count(line)),
};
const gravity: ColumnOf<FindingLine> = {
  key: 'severity',
  heading: 'Nivå',
  type: 'words',
  cellOf: ({ severity }) => words(severityWords[severity]),
};

/** Every finding, exempted or not. */
export function allFindings(all: readonly FindingLine[]): ReportTable {
  return reportTable({
    key: 'findings',
    title: 'Anmärkningar',
    items: all,
    columns: [plan, gravity, rule, message, file, lineNumber, reason, decidedBy, until],
  });
}

export function exemptionsTable(all: readonly FindingLine[]): ReportTable {
  return reportTable({
    key: 'exemptions',
    title: 'Undantag',
    items: all.filter(({ exemption }) => exemption),
    columns: [plan, rule, message, file, reason, decidedBy, until],
  });
}

/** For readers: what has been exempted, and on whose word. */
export function exemptedTable(items: readonly FindingLine[]): ReportTable {
  return reportTable({
    key: 'exempted',
    title: 'Undantagna anmärkningar',
    items,
    columns: [message, plan, reason, decidedBy, until],
  });
}

/** For readers: the findings of one plan. */
export function planTable(items: readonly FindingLine[], key: string, title: string): ReportTable {
  return withoutEmptyColumns(reportTable({ key, title, items, columns: [message, place, rule] }));
}
