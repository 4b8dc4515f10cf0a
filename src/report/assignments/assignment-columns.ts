import type { Bilingual } from '../../base/bilingual.js';
import type { AssignmentStatus } from '../../model/lists.js';
import { date, lines, words, year } from '../datum.js';
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

export const what: ColumnOf<AssignmentLine> = {
  key: 'assignment',
  heading: { sv: 'Uppdrag', en: 'Assignment' },
  type: 'words',
  cellOf: (line) => words(line.assignment),
};
export const status: ColumnOf<AssignmentLine> = {
  key: 'status',
  heading: { sv: 'Status', en: 'Status' },
  type: 'words',
  cellOf: (line) => words(line.status && statusWords[line.status]),
};
export const deadline: ColumnOf<AssignmentLine> = {
  key: 'deadline',
  heading: { sv: 'Slutdatum', en: 'Deadline' },
  type: 'date',
  cellOf: (line) => date(line.deadline),
};
export const directed: ColumnOf<AssignmentLine> = {
  key: 'directedTo',
  heading: { sv: 'Riktas till', en: 'Directed to' },
  type: 'lines',
  cellOf: ({ directedTo }) =>
    lines(directedTo === 'all-boards' ? [{ sv: 'Alla nämnder', en: 'All boards' }] : directedTo),
};
export const coordinated: ColumnOf<AssignmentLine> = {
  key: 'coordinatedBy',
  heading: { sv: 'Samordnas av', en: 'Coordinated by' },
  type: 'words',
  cellOf: (line) => words(line.coordinatedBy),
};
export const decided: ColumnOf<AssignmentLine> = {
  key: 'decidedBy',
  heading: { sv: 'Beslutat av', en: 'Decided by' },
  type: 'words',
  cellOf: (line) => words(line.decidedBy),
};

export const allColumns: readonly ColumnOf<AssignmentLine>[] = [
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
