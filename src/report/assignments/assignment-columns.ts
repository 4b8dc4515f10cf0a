import type { Bilingual } from '../../base/bilingual.js';
import type { AssignmentStatus } from '../../model/lists.js';
import { dateColumn, headings, linesColumn, wordsColumn, yearColumn } from '../columns.js';
import type { AssignmentFact, PlanOrigin } from '../facts/plan-facts.js';
import type { ColumnOf } from '../report-table.js';

/** An assignment and the plan that has it. */
export interface AssignmentLine extends AssignmentFact {
  readonly plan: PlanOrigin;
  /** True where the last day has passed and the assignment is not done. */
  readonly late: boolean;
}

/** In the order in which work proceeds; assignments without a status come last. */
export const statuses: readonly AssignmentStatus[] = ['ej påbörjad', 'påbörjad', 'pågår', 'klar', 'avbruten'];

export const statusWords: Readonly<Record<AssignmentStatus, Bilingual>> = {
  'ej påbörjad': { sv: 'Ej påbörjad', en: 'Not begun' },
  påbörjad: { sv: 'Påbörjad', en: 'Begun' },
  pågår: { sv: 'Pågår', en: 'In progress' },
  klar: { sv: 'Klar', en: 'Done' },
  avbruten: { sv: 'Avbruten', en: 'Broken off' },
};

export const what: ColumnOf<AssignmentLine> = wordsColumn(
  'assignment',
  { sv: 'Uppdrag', en: 'Assignment' },
  (line) => line.assignment,
);
export const status: ColumnOf<AssignmentLine> = wordsColumn(
  'status',
  { sv: 'Status', en: 'Status' },
  (line) => line.status && statusWords[line.status],
);
export const deadline: ColumnOf<AssignmentLine> = dateColumn(
  'deadline',
  { sv: 'Slutdatum', en: 'Deadline' },
  (line) => line.deadline,
);
export const directed: ColumnOf<AssignmentLine> = linesColumn(
  'directedTo',
  { sv: 'Riktas till', en: 'Directed to' },
  ({ directedTo }) => (directedTo === 'all-boards' ? [{ sv: 'Alla nämnder', en: 'All boards' }] : directedTo),
);
export const coordinated: ColumnOf<AssignmentLine> = wordsColumn(
  'coordinatedBy',
  { sv: 'Samordnas av', en: 'Coordinated by' },
  (line) => line.coordinatedBy,
);
export const decided: ColumnOf<AssignmentLine> = wordsColumn(
  'decidedBy',
  { sv: 'Beslutat av', en: 'Decided by' },
  (line) => line.decidedBy,
);

export const allColumns: readonly ColumnOf<AssignmentLine>[] = [
  wordsColumn('plan', headings.plan, ({ plan }) => plan.folder),
  wordsColumn('board', headings.board, ({ plan }) => plan.board?.name),
  yearColumn('year', headings.year, ({ plan }) => plan.period.first),
  wordsColumn('list', { sv: 'Lista', en: 'List' }, ({ list }) => list),
  what,
  status,
  directed,
  coordinated,
  wordsColumn('periodicity', { sv: 'Periodicitet', en: 'Periodicity' }, ({ periodicity }) => periodicity),
  deadline,
  wordsColumn('late', { sv: 'Passerat slutdatum', en: 'Past its deadline' }, ({ late }) =>
    late ? { sv: 'ja', en: 'yes' } : { sv: 'nej', en: 'no' },
  ),
  decided,
];
