import type { Bilingual } from '../../base/bilingual.js';
import type { Severity } from '../../base/rule.js';
import { countColumn, dateColumn, headings, wordsColumn } from '../columns.js';
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

const message: ColumnOf<FindingLine> = wordsColumn('message', headings.finding, (line) => line.message);
const rule: ColumnOf<FindingLine> = wordsColumn('rule', { sv: 'Regel', en: 'Rule' }, ({ ruleId }) =>
  asWritten(ruleId),
);
const reason: ColumnOf<FindingLine> = wordsColumn(
  'reason',
  { sv: 'Skäl', en: 'Reason' },
  ({ exemption }) => exemption?.reason,
);
const decidedBy: ColumnOf<FindingLine> = wordsColumn(
  'decidedBy',
  { sv: 'Beslutat av', en: 'Decided by' },
  ({ exemption }) => exemption?.decidedBy,
);
const until: ColumnOf<FindingLine> = dateColumn(
  'until',
  { sv: 'Gäller till', en: 'Holds until' },
  ({ exemption }) => exemption?.until,
);
const plan: ColumnOf<FindingLine> = wordsColumn('plan', headings.plan, (line) => line.plan);
const place: ColumnOf<FindingLine> = wordsColumn('place', { sv: 'Fil', en: 'File' }, ({ within, line }) =>
  line === undefined ? within : { sv: `${within}, rad\u00a0${line}`, en: `${within}, line\u00a0${line}` },
);
const file: ColumnOf<FindingLine> = wordsColumn('path', { sv: 'Fil', en: 'File' }, ({ path }) => path);
const lineNumber: ColumnOf<FindingLine> = countColumn('line', headings.row, ({ line }) => line);
const gravity: ColumnOf<FindingLine> = wordsColumn(
  'severity',
  { sv: 'Nivå', en: 'Level' },
  ({ severity }) => severityWords[severity],
);

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
