import type { Severity } from '../../base/rule.js';
import { count, date, words } from '../datum.js';
import type { FindingFact } from '../facts/plan-facts.js';
import type { RegionFacts } from '../facts/region-facts.js';
import type { Report, ReportPart } from '../report.js';
import { part, reportOf } from '../report-of.js';
import { type ColumnOf, type ReportTable, reportTable, withoutEmptyColumns } from '../report-table.js';
import { counted } from '../swedish.js';

interface Line extends FindingFact {
  readonly plan: string;
}

interface PlanLines {
  readonly plan: string;
  readonly lines: readonly Line[];
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

const headings: Readonly<Record<Severity, string>> = {
  error: 'Fel',
  warning: 'Varningar',
  info: 'Upplysningar',
};

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'fel',
  warning: 'varning',
  info: 'upplysning',
};

/** What is wrong in which plan, how grave it is, and what somebody has decided may stay so. */
export function findingsReport(facts: RegionFacts): Report {
  const plans = planLines(facts);
  const all = plans.flatMap(({ lines }) => lines);
  return reportOf(facts, {
    name: 'findings',
    title: 'Anmärkningar',
    subject: 'Vad granskningen har funnit i varje plan, och vad någon har beslutat får stå kvar.',
    judgedOn: facts.today,
    summary: summaryOf(all, plans),
    overview: [overviewTable(plans)],
    parts: [
      ...exemptedPart(all),
      ...plans.filter(({ lines }) => lines.some(({ exemption }) => !exemption)).map(planPart),
    ],
    tables: [allFindings(all), exemptionsTable(all)],
  });
}

function planLines(facts: RegionFacts): readonly PlanLines[] {
  const linesOf = (plan: string, findings: readonly FindingFact[]): PlanLines => ({
    plan,
    lines: findings.map((finding) => ({ ...finding, plan })),
  });
  return [
    ...(facts.findings.length > 0 ? [linesOf(facts.name, facts.findings)] : []),
    ...facts.unread.map(({ folder, findings }) => linesOf(folder, findings)),
    ...facts.plans.map(({ origin, findings }) => linesOf(origin.title, findings)),
  ];
}

function summaryOf(all: readonly Line[], plans: readonly PlanLines[]): readonly string[] {
  const exempted = all.filter(({ exemption }) => exemption).length;
  const counts = severities.map((severity) => numberOf(all, severity));
  const clean = plans.filter(({ lines }) => lines.length === 0).length;
  const [errors = 0, warnings = 0, infos = 0] = counts;
  return [
    `${errors} fel, ${counted(warnings, 'varning', 'varningar')} och ${counted(infos, 'upplysning', 'upplysningar')}. ${counted(clean, 'plan är', 'planer är')} utan anmärkning.`,
    ...(exempted > 0
      ? [`Därtill är ${counted(exempted, 'anmärkning undantagen', 'anmärkningar undantagna')}.`]
      : []),
  ];
}

function numberOf(lines: readonly Line[], severity: Severity): number {
  return lines.filter((line) => line.severity === severity && !line.exemption).length;
}

function overviewTable(plans: readonly PlanLines[]): ReportTable {
  return reportTable<PlanLines>({
    key: 'overview',
    title: 'Anmärkningar per plan',
    items: plans,
    columns: [
      { key: 'plan', heading: 'Plan', type: 'words', cellOf: ({ plan }) => words(plan) },
      ...severities.map(
        (severity): ColumnOf<PlanLines> => ({
          key: severity,
          heading: headings[severity],
          type: 'count',
          cellOf: ({ lines }) => count(numberOf(lines, severity)),
        }),
      ),
      {
        key: 'exempted',
        heading: 'Undantagna',
        type: 'count',
        cellOf: ({ lines }) => count(lines.filter(({ exemption }) => exemption).length),
      },
    ],
  });
}

const message: ColumnOf<Line> = {
  key: 'message',
  heading: 'Anmärkning',
  type: 'words',
  cellOf: (line) => words(line.message),
};
const rule: ColumnOf<Line> = {
  key: 'rule',
  heading: 'Regel',
  type: 'words',
  cellOf: ({ ruleId }) => words(ruleId),
};
const reason: ColumnOf<Line> = {
  key: 'reason',
  heading: 'Skäl',
  type: 'words',
  cellOf: ({ exemption }) => words(exemption?.reason),
};
const decidedBy: ColumnOf<Line> = {
  key: 'decidedBy',
  heading: 'Beslutat av',
  type: 'words',
  cellOf: ({ exemption }) => words(exemption?.decidedBy),
};
const until: ColumnOf<Line> = {
  key: 'until',
  heading: 'Gäller till',
  type: 'date',
  cellOf: ({ exemption }) => date(exemption?.until),
};
const plan: ColumnOf<Line> = {
  key: 'plan',
  heading: 'Plan',
  type: 'words',
  cellOf: (line) => words(line.plan),
};
const place: ColumnOf<Line> = {
  key: 'place',
  heading: 'Fil',
  type: 'words',
  cellOf: ({ path, line }) => words(line === undefined ? path : `${path}, rad ${line}`),
};
const file: ColumnOf<Line> = {
  key: 'path',
  heading: 'Fil',
  type: 'words',
  cellOf: ({ path }) => words(path),
};
const lineNumber: ColumnOf<Line> = {
  key: 'line',
  heading: 'Rad',
  type: 'count',
  cellOf: ({ line }) => (line === undefined ? undefined : count(line)),
};
const gravity: ColumnOf<Line> = {
  key: 'severity',
  heading: 'Nivå',
  type: 'words',
  cellOf: ({ severity }) => words(severityWords[severity]),
};

function allFindings(all: readonly Line[]): ReportTable {
  return reportTable({
    key: 'findings',
    title: 'Anmärkningar',
    items: all,
    columns: [plan, gravity, rule, message, file, lineNumber, reason, decidedBy, until],
  });
}

function exemptionsTable(all: readonly Line[]): ReportTable {
  return reportTable({
    key: 'exemptions',
    title: 'Undantag',
    items: all.filter(({ exemption }) => exemption),
    columns: [plan, rule, message, file, reason, decidedBy, until],
  });
}

function exemptedPart(all: readonly Line[]): readonly ReportPart[] {
  const exempted = all.filter(({ exemption }) => exemption);
  if (exempted.length === 0) return [];
  const table = reportTable({
    key: 'exempted',
    title: 'Undantagna anmärkningar',
    items: exempted,
    columns: [message, plan, reason, decidedBy, until],
  });
  return [
    part('Undantag', {
      text: ['Någon har beslutat att de här anmärkningarna får stå kvar till och med den dag som anges.'],
      tables: [table],
    }),
  ];
}

function planPart({ plan: title, lines }: PlanLines): ReportPart {
  const tables = severities.flatMap((severity) => {
    const items = lines.filter((line) => line.severity === severity && !line.exemption);
    if (items.length === 0) return [];
    return [
      withoutEmptyColumns(
        reportTable({ key: severity, title: headings[severity], items, columns: [message, place, rule] }),
      ),
    ];
  });
  return part(title, { tables });
}
