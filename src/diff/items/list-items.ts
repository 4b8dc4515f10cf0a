import type { Data } from '../../model/content.js';
import { dataOf } from '../../model/data-of.js';
import type { Assignment, Grade, Meeting } from '../../model/lists.js';
import type { Plan } from '../../model/plan.js';
import { fieldsOf, type Item, type ItemGroup, type Subject, withUniqueKeys } from '../item.js';

/** The lists of a plan: one group each. Tables of figures are another's, and pictures hold nothing of their own. */
export function listItems(plan: Plan): readonly ItemGroup[] {
  return dataOf(plan).flatMap((data) => {
    const list = listOf(data);
    if (!list) return [];
    const title = 'title' in data ? data.title.plain : '';
    return [{ subject: list.subject, key: data.name, title, items: withUniqueKeys(list.items) }];
  });
}

interface List {
  readonly subject: Subject;
  readonly items: readonly Item[];
}

function listOf<T extends Data['type']>(data: Extract<Data, { type: T }>): List | undefined {
  const read = handlers[data.type as T] as Handler<T>;
  return read(data);
}

type Handler<T extends Data['type']> = (data: Extract<Data, { type: T }>) => List | undefined;

const handlers: { readonly [T in Data['type']]: Handler<T> } = {
  'figures-table': () => undefined,
  'goal-picture': () => undefined,
  'goal-grid': () => undefined,
  'goal-items': () => undefined,
  assignments: ({ assignments }) => ({ subject: 'assignments', items: assignments.map(assignmentItem) }),
  calendar: ({ meetings }) => ({ subject: 'meetings', items: meetings.map(meetingItem) }),
  risks: ({ risks, place }) => ({
    subject: 'risks',
    items: risks.map(({ risk, likelihood, consequence, handling }) =>
      itemOf(risk.plain, place, [
        ['sannolikhet', gradeText(likelihood)],
        ['konsekvens', gradeText(consequence)],
        ['hantering', handling?.plain],
      ]),
    ),
  }),
  decisions: ({ decisions, place }) => ({
    subject: 'decisions',
    items: decisions.map(({ decision, body, date, paragraph, caseNumber }) =>
      itemOf(decision.plain, place, [
        ['instans', body.plain],
        ['datum', date],
        ['paragraf', paragraph],
        ['diarienummer', caseNumber],
      ]),
    ),
  }),
  'legal-persons': ({ persons, place }) => ({
    subject: 'legal-persons',
    items: persons.map(({ name, form }) => itemOf(name.plain, place, [['typ', form.plain]])),
  }),
  documents: ({ groups, place }) => ({
    subject: 'documents',
    items: groups.flatMap(({ heading, documents }) =>
      documents.map(({ name, status, links }) =>
        itemOf(name.plain, place, [
          ['grupp', heading?.plain],
          ['status', status?.plain],
          ['länkar', links.map(({ plain }) => plain).join(', ')],
        ]),
      ),
    ),
  }),
  glossary: ({ entries }) => ({
    subject: 'glossary',
    items: entries.map(({ term, meaning, source, place }) =>
      itemOf(term.plain, place, [
        ['betydelse', meaning.plain],
        ['källa', source?.plain],
      ]),
    ),
  }),
};

type Statement = readonly [name: string, text: string | undefined];

function itemOf(name: string, place: Item['place'], statements: readonly Statement[]): Item {
  return { key: name, name, place, fields: fieldsOf(statements) };
}

function assignmentItem(assignment: Assignment): Item {
  const { status, directedTo, coordinatedBy, periodicity, deadline, decidedBy, place } = assignment;
  const boards = directedTo === 'all-boards' ? 'alla nämnder' : directedTo.map(({ name }) => name).join(', ');
  return itemOf(assignment.assignment.plain, place, [
    ['status', status],
    ['riktas till', boards],
    ['samordnas av', coordinatedBy?.name],
    ['periodicitet', periodicity?.plain],
    ['slutdatum', deadline],
    ['beslutat av', decidedBy?.plain],
  ]);
}

/** Known by its day; a meeting that is moved is found again by its matters. */
function meetingItem({ first, last, groups, place }: Meeting): Item {
  const days = first === last ? first : `${first} – ${last}`;
  const matters = groups.map(({ heading, matters: all }): Statement => {
    const words = all.map(({ matter, responsible }) =>
      responsible ? `${matter.plain} (${responsible.plain})` : matter.plain,
    );
    return [heading.plain, words.join('; ')];
  });
  return itemOf(days, place, matters);
}

function gradeText(grade: Grade | undefined): string | undefined {
  return grade && `${grade.grade} ${grade.wording}`.trim();
}
