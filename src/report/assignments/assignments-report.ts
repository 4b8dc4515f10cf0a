import { capitalize } from '../../base/letters.js';
import type { AssignmentStatus } from '../../model/lists.js';
import { count, date, lines, words, year } from '../datum.js';
import type { AssignmentFact, PlanOrigin } from '../facts/plan-facts.js';
import type { RegionFacts } from '../facts/region-facts.js';
import { groupBy } from '../group-by.js';
import type { Report, ReportPart } from '../report.js';
import { part, reportOf } from '../report-of.js';
import { type ColumnOf, type ReportTable, reportTable, withoutEmptyColumns } from '../report-table.js';
import { counted } from '../swedish.js';

interface Line extends AssignmentFact {
  readonly plan: PlanOrigin;
  /** True where the last day has passed and the assignment is not done. */
  readonly late: boolean;
}

/** In the order in which work proceeds; assignments without a status come last. */
const statuses: readonly AssignmentStatus[] = ['ej påbörjad', 'påbörjad', 'pågår', 'klar', 'avbruten'];

/** Who has been asked to do what, by when, and how far it has come. */
export function assignmentsReport(facts: RegionFacts): Report {
  const all = facts.plans.flatMap(({ origin, assignments }) =>
    assignments.map((each): Line => ({ ...each, plan: origin, late: isLate(each, facts.today) })),
  );
  return reportOf(facts, {
    name: 'assignments',
    title: 'Uppdrag',
    subject:
      'Uppdragen i regionens planer: vem de riktas till, när de ska vara klara och hur långt de har kommit.',
    judgedOn: facts.today,
    summary: summaryOf(all, facts.today),
    overview: all.length === 0 ? [] : [overviewTable(all)],
    parts: [...lateParts(all), ...planParts(all)],
    tables: [reportTable({ key: 'assignments', title: 'Uppdrag', items: all, columns: allColumns })],
  });
}

function isLate({ deadline, status }: AssignmentFact, today: string): boolean {
  return deadline !== undefined && deadline < today && status !== 'klar' && status !== 'avbruten';
}

function summaryOf(all: readonly Line[], today: string): readonly string[] {
  if (all.length === 0) return ['Ingen av planerna har några uppdrag.'];
  const late = all.filter((line) => line.late).length;
  const undated = all.filter(({ deadline }) => deadline === undefined).length;
  return [
    `${counted(all.length, 'uppdrag', 'uppdrag')} i ${counted(new Set(all.map(({ plan }) => plan)).size, 'plan', 'planer')}; ${undated} utan slutdatum.`,
    late === 0
      ? `Inget uppdrag har passerat sitt slutdatum den ${today}.`
      : `${counted(late, 'uppdrag har', 'uppdrag har')} passerat sitt slutdatum den ${today} utan att vara klart eller avbrutet.`,
  ];
}

const what: ColumnOf<Line> = {
  key: 'assignment',
  heading: 'Uppdrag',
  type: 'words',
  cellOf: (line) => words(line.assignment),
};
const status: ColumnOf<Line> = {
  key: 'status',
  heading: 'Status',
  type: 'words',
  cellOf: (line) => words(line.status && capitalize(line.status)),
};
const deadline: ColumnOf<Line> = {
  key: 'deadline',
  heading: 'Slutdatum',
  type: 'date',
  cellOf: (line) => date(line.deadline),
};
const directed: ColumnOf<Line> = {
  key: 'directedTo',
  heading: 'Riktas till',
  type: 'lines',
  cellOf: ({ directedTo }) => lines(directedTo === 'all-boards' ? ['Alla nämnder'] : directedTo),
};
const coordinated: ColumnOf<Line> = {
  key: 'coordinatedBy',
  heading: 'Samordnas av',
  type: 'words',
  cellOf: (line) => words(line.coordinatedBy),
};
const decided: ColumnOf<Line> = {
  key: 'decidedBy',
  heading: 'Beslutat av',
  type: 'words',
  cellOf: (line) => words(line.decidedBy),
};

const allColumns: readonly ColumnOf<Line>[] = [
  { key: 'plan', heading: 'Plan', type: 'words', cellOf: ({ plan }) => words(plan.folder) },
  { key: 'board', heading: 'Nämnd', type: 'words', cellOf: ({ plan }) => words(plan.board?.name) },
  { key: 'year', heading: 'År', type: 'year', cellOf: ({ plan }) => year(plan.period.first) },
  { key: 'list', heading: 'Lista', type: 'words', cellOf: ({ list }) => words(list) },
  what,
  status,
  directed,
  coordinated,
  {
    key: 'periodicity',
    heading: 'Periodicitet',
    type: 'words',
    cellOf: ({ periodicity }) => words(periodicity),
  },
  deadline,
  {
    key: 'late',
    heading: 'Passerat slutdatum',
    type: 'words',
    cellOf: ({ late }) => words(late ? 'ja' : 'nej'),
  },
  decided,
];

function overviewTable(all: readonly Line[]): ReportTable {
  const groups = [...groupBy(all, ({ plan }) => plan)];
  const having = (wanted: AssignmentStatus | undefined): ColumnOf<(typeof groups)[number]> => ({
    key: wanted ?? 'none',
    heading: capitalize(wanted ?? 'utan status'),
    type: 'count',
    cellOf: ([, own]) => count(own.filter((line) => line.status === wanted).length),
  });
  const used = [...statuses, undefined].filter((each) => all.some((line) => line.status === each));
  return reportTable({
    key: 'overview',
    title: 'Uppdrag per plan',
    items: groups,
    columns: [
      { key: 'plan', heading: 'Plan', type: 'words', cellOf: ([plan]) => words(plan.title) },
      { key: 'assignments', heading: 'Uppdrag', type: 'count', cellOf: ([, own]) => count(own.length) },
      ...used.map(having),
      {
        key: 'late',
        heading: 'Passerat slutdatum',
        type: 'count',
        cellOf: ([, own]) => count(own.filter(({ late }) => late).length),
      },
    ],
  });
}

function lateParts(all: readonly Line[]): readonly ReportPart[] {
  const late = all
    .filter((line) => line.late)
    .toSorted((a, b) => ((a.deadline ?? '') < (b.deadline ?? '') ? -1 : 1));
  if (late.length === 0) return [];
  const plan: ColumnOf<Line> = {
    key: 'plan',
    heading: 'Plan',
    type: 'words',
    cellOf: (line) => words(line.plan.title),
  };
  return [
    part('Uppdrag som har passerat sitt slutdatum', {
      tables: [table('late', 'Passerat slutdatum', late, [what, plan, status, deadline])],
    }),
  ];
}

function planParts(all: readonly Line[]): readonly ReportPart[] {
  return [...groupBy(all, ({ plan }) => plan)].map(([plan, own]) =>
    part(plan.title, {
      tables: [...groupBy(own, ({ list }) => list)].map(([list, items]) =>
        table(list, `${list}: ${plan.title}`, items, [what, directed, status, deadline, decided]),
      ),
    }),
  );
}

function table(
  key: string,
  title: string,
  items: readonly Line[],
  columns: readonly ColumnOf<Line>[],
): ReportTable {
  return withoutEmptyColumns(reportTable({ key, title, items, columns }));
}
