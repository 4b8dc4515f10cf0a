import type { Bilingual } from '../../base/bilingual.js';
import type { Severity } from '../../base/rule.js';
import { countColumn, headings, wordsColumn } from '../columns.js';
import { counted } from '../counted.js';
import type { FindingFact } from '../facts/plan-facts.js';
import type { RegionFacts } from '../facts/region-facts.js';
import type { PartDraft, ReportDraft } from '../report.js';
import { asWritten, part, reportOf } from '../report-of.js';
import { type ColumnOf, reportTable, type TableDraft } from '../report-table.js';
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

const severityHeadings: Readonly<Record<Severity, Bilingual>> = {
  error: { sv: 'Fel', en: 'Errors' },
  warning: { sv: 'Varningar', en: 'Warnings' },
  info: { sv: 'Upplysningar', en: 'Information' },
};

/** What is wrong in which plan, how grave it is, and what somebody has decided may stay so. */
export function findingsReport(facts: RegionFacts): ReportDraft {
  const plans = planLines(facts);
  const all = plans.flatMap(({ lines }) => lines);
  return reportOf(facts, {
    name: 'findings',
    title: { sv: 'Anmärkningar', en: 'Findings' },
    subject: {
      sv: 'Vad granskningen har funnit i varje plan, och vad någon har beslutat får stå kvar.',
      en: 'What the checks have found in each plan, and what somebody has decided may stay.',
    },
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

function summaryOf(all: readonly FindingLine[], plans: readonly PlanLines[]): readonly Bilingual[] {
  const exempted = all.filter(({ exemption }) => exemption).length;
  const counts = severities.map((severity) => numberOf(all, severity));
  const clean = plans.filter(({ lines }) => lines.length === 0).length;
  const [errors = 0, warnings = 0, infos = 0] = counts;
  return [
    {
      sv: `${errors} fel, ${counted(warnings, 'varning', 'varningar')} och ${counted(infos, 'upplysning', 'upplysningar')}. ${counted(clean, 'plan är', 'planer är')} utan anmärkning.`,
      en: `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')} and ${counted(infos, 'note', 'notes')}. ${counted(clean, 'plan has', 'plans have')} no finding.`,
    },
    ...(exempted > 0
      ? [
          {
            sv: `Därtill är ${counted(exempted, 'anmärkning undantagen', 'anmärkningar undantagna')}.`,
            en: `Besides, ${counted(exempted, 'finding is', 'findings are')} exempted.`,
          },
        ]
      : []),
  ];
}

function numberOf(lines: readonly FindingLine[], severity: Severity): number {
  return lines.filter((line) => line.severity === severity && !line.exemption).length;
}

function overviewTable(plans: readonly PlanLines[]): TableDraft {
  return reportTable<PlanLines>({
    key: 'overview',
    title: { sv: 'Anmärkningar per plan', en: 'Findings by plan' },
    items: plans,
    columns: [
      wordsColumn('plan', headings.plan, ({ plan }) => plan),
      ...severities.map(
        (severity): ColumnOf<PlanLines> =>
          countColumn(severity, severityHeadings[severity], ({ lines }) => numberOf(lines, severity)),
      ),
      countColumn(
        'exempted',
        { sv: 'Undantagna', en: 'Exempted' },
        ({ lines }) => lines.filter(({ exemption }) => exemption).length,
      ),
    ],
  });
}

function exemptedPart(all: readonly FindingLine[]): readonly PartDraft[] {
  const exempted = all.filter(({ exemption }) => exemption);
  if (exempted.length === 0) return [];
  return [
    part(
      { sv: 'Undantag', en: 'Exemptions' },
      {
        text: [
          {
            sv: 'Någon har beslutat att de här anmärkningarna får stå kvar till och med den dag som anges.',
            en: 'Somebody has decided that these findings may stay until the day given, that day included.',
          },
        ],
        tables: [exemptedTable(exempted)],
      },
    ),
  ];
}

function planPart({ plan: title, lines }: PlanLines): PartDraft {
  const tables = severities.flatMap((severity) => {
    const items = lines.filter((line) => line.severity === severity && !line.exemption);
    return items.length === 0
      ? []
      : [
          planTable(items, severity, {
            sv: `${severityHeadings[severity].sv}: ${title}`,
            en: `${severityHeadings[severity].en}: ${title}`,
          }),
        ];
  });
  return part(asWritten(title), { tables });
}
