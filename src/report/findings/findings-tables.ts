import type { Bilingual } from '../../base/bilingual.js';
import type { Severity } from '../../base/rule.js';
import { count, date, words } from '../datum.js';
import type { FindingFact } from '../facts/plan-facts.js';
import { asWritten } from '../report-of.js';
import { type ColumnOf, reportTable, type TableDraft, withoutEmptyColumns } from '../report-table.js';

export interface FindingLine extends FindingFact {
  readonly plan: string;
  /** Its path in the plan's folder; from the region's where it is in no plan. */
  readonly within: string;
}

const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { sv: 'fel', en: 'error' },
  warning: { sv: 'varning', en: 'warning' },
  info: { sv: 'upplysning', en: 'information' },
};

const message: ColumnOf<FindingLine> = {
  key: 'message',
  heading: { sv: 'Anmärkning', en: 'Finding' },
  type: 'words',
  cellOf: (line) => words(line.message),
};
const rule: ColumnOf<FindingLine> = {
  key: 'rule',
  heading: { sv: 'Regel', en: 'Rule' },
  type: 'words',
  cellOf: ({ ruleId }) => words(asWritten(ruleId)),
};
const reason: ColumnOf<FindingLine> = {
  key: 'reason',
  heading: { sv: 'Skäl', en: 'Reason' },
  type: 'words',
  cellOf: ({ exemption }) => words(exemption?.reason),
};
const decidedBy: ColumnOf<FindingLine> = {
  key: 'decidedBy',
  heading: { sv: 'Beslutat av', en: 'Decided by' },
  type: 'words',
  cellOf: ({ exemption }) => words(exemption?.decidedBy),
};
const until: ColumnOf<FindingLine> = {
  key: 'until',
  heading: { sv: 'Gäller till', en: 'Holds until' },
  type: 'date',
  cellOf: ({ exemption }) => date(exemption?.until),
};
const plan: ColumnOf<FindingLine> = {
  key: 'plan',
  heading: { sv: 'Plan', en: 'Plan' },
  type: 'words',
  cellOf: (line) => words(line.plan),
};
const place: ColumnOf<FindingLine> = {
  key: 'place',
  heading: { sv: 'Fil', en: 'File' },
  type: 'words',
  cellOf: ({ within, line }) =>
    words(line === undefined ? within : { sv: `${within}, rad ${line}`, en: `${within}, line ${line}` }),
};
const file: ColumnOf<FindingLine> = {
  key: 'path',
  heading: { sv: 'Fil', en: 'File' },
  type: 'words',
  cellOf: ({ path }) => words(path),
};
const lineNumber: ColumnOf<FindingLine> = {
  key: 'line',
  heading: { sv: 'Rad', en: 'Row' },
  type: 'count',
  cellOf: ({ line }) => (line === undefined ? undefined : count(line)),
};
const gravity: ColumnOf<FindingLine> = {
  key: 'severity',
  heading: { sv: 'Nivå', en: 'Level' },
  type: 'words',
  cellOf: ({ severity }) => words(severityWords[severity]),
};

/** Every finding, exempted or not. */
export function allFindings(all: readonly FindingLine[]): TableDraft {
  return reportTable({
    key: 'findings',
    title: { sv: 'Anmärkningar', en: 'Findings' },
    items: all,
    columns: [plan, gravity, rule, message, file, lineNumber, reason, decidedBy, until],
  });
}

export function exemptionsTable(all: readonly FindingLine[]): TableDraft {
  return reportTable({
    key: 'exemptions',
    title: { sv: 'Undantag', en: 'Exemptions' },
    items: all.filter(({ exemption }) => exemption),
    columns: [plan, rule, message, file, reason, decidedBy, until],
  });
}

/** For readers: what has been exempted, and on whose word. */
export function exemptedTable(items: readonly FindingLine[]): TableDraft {
  return reportTable({
    key: 'exempted',
    title: { sv: 'Undantagna anmärkningar', en: 'Exempted findings' },
    items,
    columns: [message, plan, reason, decidedBy, until],
  });
}

/** For readers: the findings of one plan. */
export function planTable(items: readonly FindingLine[], key: string, title: Bilingual): TableDraft {
  return withoutEmptyColumns(reportTable({ key, title, items, columns: [message, place, rule] }));
}
