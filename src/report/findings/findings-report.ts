import type { Severity } from '../../base/rule.js';
import { count, words } from '../datum.js';
import type { FindingFact } from '../facts/plan-facts.js';
import type { RegionFacts } from '../facts/region-facts.js';
import type { Report, ReportPart } from '../report.js';
import { part, reportOf } from '../report-of.js';
import { type ColumnOf, type ReportTable, reportTable } from '../report-table.js';
import { counted } from '../swedish.js';
import {
  allFindings,
  exemptedTable,
  exemptionsTable,
  type FindingLine,
  planTable,
} from './findings-tables.js';

interface PlanLines {
  readonly plan: string;
  readonly lines: readonly FindingLine[];
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

const headings: Readonly<Record<Severity, string>> = {
  error: 'Fel',
  warning: 'Varningar',
  info: 'Upplysningar',
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
  const linesOf = (plan: string, folder: string, findings: readonly FindingFact[]): PlanLines => ({
    plan,
    lines: findings.map((finding) => ({ ...finding, plan, within: pathWithin(folder, finding.path) })),
  });
  return [
    ...(facts.findings.length > 0 ? [linesOf(facts.name, '', facts.findings)] : []),
    ...facts.unread.map(({ folder, findings }) => linesOf(folder, folder, findings)),
    ...facts.plans.map(({ origin, findings }) => linesOf(origin.title, origin.folder, findings)),
  ];
}

function pathWithin(folder: string, path: string): string {
  return folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

function summaryOf(all: readonly FindingLine[], plans: readonly PlanLines[]): readonly string[] {
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

function numberOf(lines: readonly FindingLine[], severity: Severity): number {
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

function exemptedPart(all: readonly FindingLine[]): readonly ReportPart[] {
  const exempted = all.filter(({ exemption }) => exemption);
  if (exempted.length === 0) return [];
  return [
    part('Undantag', {
      text: ['Någon har beslutat att de här anmärkningarna får stå kvar till och med den dag som anges.'],
      tables: [exemptedTable(exempted)],
    }),
  ];
}

function planPart({ plan: title, lines }: PlanLines): ReportPart {
  const tables = severities.flatMap((severity) => {
    const items = lines.filter((line) => line.severity === severity && !line.exemption);
    return items.length === 0 ? [] : [planTable(items, severity, `${headings[severity]}: ${title}`)];
  });
  return part(title, { tables });
}
