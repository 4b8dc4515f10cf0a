import type { Bilingual } from '../../base/bilingual.js';
import type { AssignmentStatus } from '../../model/lists.js';
import { countColumn, headings, wordsColumn } from '../columns.js';
import { counted } from '../counted.js';
import type { AssignmentFact } from '../facts/plan-facts.js';
import type { RegionFacts } from '../facts/region-facts.js';
import { groupBy } from '../group-by.js';
import type { PartDraft, ReportDraft } from '../report.js';
import { asWritten, part, reportOf } from '../report-of.js';
import { type ColumnOf, reportTable, type TableDraft, withoutEmptyColumns } from '../report-table.js';
import {
  type AssignmentLine,
  allColumns,
  deadline,
  decided,
  directed,
  status,
  statuses,
  statusWords,
  what,
} from './assignment-columns.js';

const pastDeadline: Bilingual = {
  sv: 'Uppdrag som har passerat sitt slutdatum',
  en: 'Assignments past their deadline',
};

/** Who has been asked to do what, by when, and how far it has come. */
export function assignmentsReport(facts: RegionFacts): ReportDraft {
  const all = facts.plans.flatMap(({ origin, assignments }) =>
    assignments.map((each): AssignmentLine => ({ ...each, plan: origin, late: isLate(each, facts.today) })),
  );
  return reportOf(facts, {
    name: 'assignments',
    title: { sv: 'Uppdrag', en: 'Assignments' },
    subject: {
      sv: 'Uppdragen i regionens planer: vem de riktas till, när de ska vara klara och hur långt de har kommit.',
      en: 'The assignments in the region’s plans: who is to carry them out, by when, and how far they have come.',
    },
    judgedOn: facts.today,
    summary: summaryOf(all, facts.today),
    overview: all.length === 0 ? [] : [overviewTable(all)],
    parts: [...lateParts(all), ...planParts(all)],
    tables: [
      reportTable({
        key: 'assignments',
        title: { sv: 'Uppdrag', en: 'Assignments' },
        items: all,
        columns: allColumns,
      }),
    ],
  });
}

function isLate({ deadline, status }: AssignmentFact, today: string): boolean {
  return deadline !== undefined && deadline < today && status !== 'klar' && status !== 'avbruten';
}

function summaryOf(all: readonly AssignmentLine[], today: string): readonly Bilingual[] {
  if (all.length === 0)
    return [{ sv: 'Ingen av planerna har några uppdrag.', en: 'None of the plans has any assignments.' }];
  const late = all.filter((line) => line.late).length;
  const undated = all.filter(({ deadline }) => deadline === undefined).length;
  const plans = new Set(all.map(({ plan }) => plan)).size;
  return [
    {
      sv: `${counted(all.length, 'uppdrag', 'uppdrag')} i ${counted(plans, 'plan', 'planer')}; ${undated === 0 ? 'inget' : undated} utan slutdatum.`,
      en: `${counted(all.length, 'assignment', 'assignments')} in ${counted(plans, 'plan', 'plans')}; ${undated === 0 ? 'none' : undated} without a deadline.`,
    },
    late === 0
      ? {
          sv: `Inget uppdrag har passerat sitt slutdatum den ${today}.`,
          en: `No assignment was past its deadline on ${today}.`,
        }
      : {
          sv: `${counted(late, 'uppdrag har', 'uppdrag har')} passerat sitt slutdatum den ${today} utan att vara ${late === 1 ? 'klart eller avbrutet' : 'klara eller avbrutna'}.`,
          en: `${counted(late, 'assignment was', 'assignments were')} past the deadline on ${today} and neither done nor broken off.`,
        },
  ];
}

function overviewTable(all: readonly AssignmentLine[]): TableDraft {
  const groups = [...groupBy(all, ({ plan }) => plan)];
  const having = (wanted: AssignmentStatus | undefined): ColumnOf<(typeof groups)[number]> =>
    countColumn(
      wanted ?? 'none',
      wanted ? statusWords[wanted] : { sv: 'Utan status', en: 'Without status' },
      ([, own]) => own.filter((line) => line.status === wanted).length,
    );
  const used = [...statuses, undefined].filter((each) => all.some((line) => line.status === each));
  return reportTable<(typeof groups)[number]>({
    key: 'overview',
    title: { sv: 'Uppdrag per plan', en: 'Assignments by plan' },
    items: groups,
    columns: [
      wordsColumn('plan', headings.plan, ([plan]) => plan.title),
      countColumn('assignments', { sv: 'Uppdrag', en: 'Assignments' }, ([, own]) => own.length),
      ...used.map(having),
      countColumn(
        'late',
        { sv: 'Passerat slutdatum', en: 'Past its deadline' },
        ([, own]) => own.filter(({ late }) => late).length,
      ),
    ],
  });
}

function lateParts(all: readonly AssignmentLine[]): readonly PartDraft[] {
  const late = all
    .filter((line) => line.late)
    .toSorted((a, b) => ((a.deadline ?? '') < (b.deadline ?? '') ? -1 : 1));
  if (late.length === 0) return [];
  const plan: ColumnOf<AssignmentLine> = wordsColumn('plan', headings.plan, (line) => line.plan.title);
  return [
    part(pastDeadline, {
      tables: [
        table('late', { sv: 'Passerat slutdatum', en: 'Past the deadline' }, late, [
          what,
          plan,
          status,
          deadline,
        ]),
      ],
    }),
  ];
}

function planParts(all: readonly AssignmentLine[]): readonly PartDraft[] {
  return [...groupBy(all, ({ plan }) => plan)].map(([plan, own]) =>
    part(asWritten(plan.title), {
      tables: [...groupBy(own, ({ list }) => list)].map(([list, items]) =>
        table(list, asWritten(`${list}: ${plan.title}`), items, [what, directed, status, deadline, decided]),
      ),
    }),
  );
}

function table(
  key: string,
  title: Bilingual,
  items: readonly AssignmentLine[],
  columns: readonly ColumnOf<AssignmentLine>[],
): TableDraft {
  return withoutEmptyColumns(reportTable({ key, title, items, columns }));
}
