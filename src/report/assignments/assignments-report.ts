import type { Bilingual } from '../../base/bilingual.js';
import type { AssignmentStatus } from '../../model/lists.js';
import { counted } from '../counted.js';
import { count, date, lines, words, year } from '../datum.js';
import type { AssignmentFact, PlanOrigin } from '../facts/plan-facts.js';
import type { RegionFacts } from '../facts/region-facts.js';
import { groupBy } from '../group-by.js';
import type { PartDraft, ReportDraft } from '../report.js';
import { asWritten, part, reportOf } from '../report-of.js';
import { type ColumnOf, reportTable, type TableDraft, withoutEmptyColumns } from '../report-table.js';

interface Line extends AssignmentFact {
  readonly plan: PlanOrigin;
  /** True where the last day has passed and the assignment is not done. */
  readonly late: boolean;
}

/** In the order in which work proceeds; assignments without a status come last. */
const statuses: readonly AssignmentStatus[] = ['ej påbörjad', 'påbörjad', 'pågår', 'klar', 'avbruten'];

const statusWords: Readonly<Record<AssignmentStatus, Bilingual>> = {
  'ej påbörjad': { sv: 'Ej påbörjad', en: 'Not begun' },
  påbörjad: { sv: 'Påbörjad', en: 'Begun' },
  pågår: { sv: 'Pågår', en: 'In progress' },
  klar: { sv: 'Klar', en: 'Done' },
  avbruten: { sv: 'Avbruten', en: 'Broken off' },
};

const pastDeadline: Bilingual = {
  sv: 'Uppdrag som har passerat sitt slutdatum',
  en: 'Assignments past their deadline',
};

/** Who has been asked to do what, by when, and how far it has come. */
export function assignmentsReport(facts: RegionFacts): ReportDraft {
  const all = facts.plans.flatMap(({ origin, assignments }) =>
    assignments.map((each): Line => ({ ...each, plan: origin, late: isLate(each, facts.today) })),
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

function summaryOf(all: readonly Line[], today: string): readonly Bilingual[] {
  if (all.length === 0)
    return [{ sv: 'Ingen av planerna har några uppdrag.', en: 'None of the plans has any assignments.' }];
  const late = all.filter((line) => line.late).length;
  const undated = all.filter(({ deadline }) => deadline === undefined).length;
  const plans = new Set(all.map(({ plan }) => plan)).size;
  return [
    {
      sv: `${counted(all.length, 'uppdrag', 'uppdrag')} i ${counted(plans, 'plan', 'planer')}; ${undated} utan slutdatum.`,
      en: `${counted(all.length, 'assignment', 'assignments')} in ${counted(plans, 'plan', 'plans')}; ${undated} without a deadline.`,
    },
    late === 0
      ? {
          sv: `Inget uppdrag har passerat sitt slutdatum den ${today}.`,
          en: `No assignment was past its deadline on ${today}.`,
        }
      : {
          sv: `${counted(late, 'uppdrag har', 'uppdrag har')} passerat sitt slutdatum den ${today} utan att vara klart eller avbrutet.`,
          en: `${counted(late, 'assignment was', 'assignments were')} past the deadline on ${today} and neither done nor broken off.`,
        },
  ];
}

const what: ColumnOf<Line> = {
  key: 'assignment',
  heading: { sv: 'Uppdrag', en: 'Assignment' },
  type: 'words',
  cellOf: (line) => words(line.assignment),
};
const status: ColumnOf<Line> = {
  key: 'status',
  heading: { sv: 'Status', en: 'Status' },
  type: 'words',
  cellOf: (line) => words(line.status && statusWords[line.status]),
};
const deadline: ColumnOf<Line> = {
  key: 'deadline',
  heading: { sv: 'Slutdatum', en: 'Deadline' },
  type: 'date',
  cellOf: (line) => date(line.deadline),
};
const directed: ColumnOf<Line> = {
  key: 'directedTo',
  heading: { sv: 'Riktas till', en: 'Directed to' },
  type: 'lines',
  cellOf: ({ directedTo }) =>
    lines(directedTo === 'all-boards' ? [{ sv: 'Alla nämnder', en: 'All boards' }] : directedTo),
};
const coordinated: ColumnOf<Line> = {
  key: 'coordinatedBy',
  heading: { sv: 'Samordnas av', en: 'Coordinated by' },
  type: 'words',
  cellOf: (line) => words(line.coordinatedBy),
};
const decided: ColumnOf<Line> = {
  key: 'decidedBy',
  heading: { sv: 'Beslutat av', en: 'Decided by' },
  type: 'words',
  cellOf: (line) => words(line.decidedBy),
};

const allColumns: readonly ColumnOf<Line>[] = [
  {
    key: 'plan',
    heading: { sv: 'Plan', en: 'Plan' },
    type: 'words',
    cellOf: ({ plan }) => words(plan.folder),
  },
  {
    key: 'board',
    heading: { sv: 'Nämnd', en: 'Board' },
    type: 'words',
    cellOf: ({ plan }) => words(plan.board?.name),
  },
  {
    key: 'year',
    heading: { sv: 'År', en: 'Year' },
    type: 'year',
    cellOf: ({ plan }) => year(plan.period.first),
  },
  { key: 'list', heading: { sv: 'Lista', en: 'List' }, type: 'words', cellOf: ({ list }) => words(list) },
  what,
  status,
  directed,
  coordinated,
  {
    key: 'periodicity',
    heading: { sv: 'Periodicitet', en: 'Periodicity' },
    type: 'words',
    cellOf: ({ periodicity }) => words(periodicity),
  },
  deadline,
  {
    key: 'late',
    heading: { sv: 'Passerat slutdatum', en: 'Past its deadline' },
    type: 'words',
    cellOf: ({ late }) => words(late ? { sv: 'ja', en: 'yes' } : { sv: 'nej', en: 'no' }),
  },
  decided,
];

function overviewTable(all: readonly Line[]): TableDraft {
  const groups = [...groupBy(all, ({ plan }) => plan)];
  const having = (wanted: AssignmentStatus | undefined): ColumnOf<(typeof groups)[number]> => ({
    key: wanted ?? 'none',
    heading: wanted ? statusWords[wanted] : { sv: 'Utan status', en: 'Without status' },
    type: 'count',
    cellOf: ([, own]) => count(own.filter((line) => line.status === wanted).length),
  });
  const used = [...statuses, undefined].filter((each) => all.some((line) => line.status === each));
  return reportTable({
    key: 'overview',
    title: { sv: 'Uppdrag per plan', en: 'Assignments by plan' },
    items: groups,
    columns: [
      {
        key: 'plan',
        heading: { sv: 'Plan', en: 'Plan' },
        type: 'words',
        cellOf: ([plan]) => words(plan.title),
      },
      {
        key: 'assignments',
        heading: { sv: 'Uppdrag', en: 'Assignments' },
        type: 'count',
        cellOf: ([, own]) => count(own.length),
      },
      ...used.map(having),
      {
        key: 'late',
        heading: { sv: 'Passerat slutdatum', en: 'Past its deadline' },
        type: 'count',
        cellOf: ([, own]) => count(own.filter(({ late }) => late).length),
      },
    ],
  });
}

function lateParts(all: readonly Line[]): readonly PartDraft[] {
  const late = all
    .filter((line) => line.late)
    .toSorted((a, b) => ((a.deadline ?? '') < (b.deadline ?? '') ? -1 : 1));
  if (late.length === 0) return [];
  const plan: ColumnOf<Line> = {
    key: 'plan',
    heading: { sv: 'Plan', en: 'Plan' },
    type: 'words',
    cellOf: (line) => words(line.plan.title),
  };
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

function planParts(all: readonly Line[]): readonly PartDraft[] {
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
  items: readonly Line[],
  columns: readonly ColumnOf<Line>[],
): TableDraft {
  return withoutEmptyColumns(reportTable({ key, title, items, columns }));
}
