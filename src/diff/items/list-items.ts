import type { Words } from '../../base/bilingual.js';
import type { Place } from '../../base/place.js';
import type { Data } from '../../model/content.js';
import { dataOf } from '../../model/data-of.js';
import type { Assignment, Grade } from '../../model/lists.js';
import type { Plan } from '../../model/plan.js';
import { type Field, fieldsOf, type Item, type ItemGroup, type Subject, withUniqueKeys } from '../item.js';
import type { View } from '../view.js';
import { matterItems, meetingItems } from './meeting-items.js';
import { pageName } from './page-name.js';

/** The lists of a plan: one group each. Tables of figures are another's, and pictures hold nothing of their own. */
export function listItems(plan: Plan, view: View): readonly ItemGroup[] {
  return dataOf(plan).flatMap((data) => {
    const list = listOf(data, view);
    if (!list || !('title' in data)) return [];
    const { subject, said = [], items } = list;
    const title = data.title.plain;
    const whole: Item = {
      key: '',
      name: { sv: 'Hela listan', en: 'The whole list' },
      place: data.place,
      fields: [
        ...fieldsOf({ titel: title, sida: 'page' in data ? pageName(data.page) : undefined }),
        ...said,
      ],
      apart: true,
    };
    return [{ subject, key: data.name, title, items: withUniqueKeys([whole, ...items]) }];
  });
}

interface List {
  readonly subject: Subject;
  /** What is said of all of it, besides its title. */
  readonly said?: readonly Field[];
  readonly items: readonly Item[];
}

type Handler<T extends Data['type']> = (data: Extract<Data, { type: T }>, view: View) => List | undefined;

function listOf<T extends Data['type']>(data: Extract<Data, { type: T }>, view: View): List | undefined {
  const read = handlers[data.type as T] as Handler<T>;
  return read(data, view);
}

const handlers: { readonly [T in Data['type']]: Handler<T> } = {
  'figures-table': () => undefined,
  'goal-picture': () => undefined,
  'goal-grid': () => undefined,
  'goal-items': () => undefined,
  assignments: ({ assignments, decidedBy }) => ({
    subject: 'assignments',
    said: fieldsOf({ 'beslutat av': decidedBy?.plain }),
    items: assignments.map(assignmentItem),
  }),
  calendar: ({ meetings }, { ofOtherYears }) => ({
    subject: 'meetings',
    items: ofOtherYears ? matterItems(meetings) : meetingItems(meetings),
  }),
  risks: ({ risks }) => ({
    subject: 'risks',
    items: risks.map(({ risk, likelihood, consequence, handling, place }) =>
      itemOf(risk.plain, place, {
        sannolikhet: gradeText(likelihood),
        konsekvens: gradeText(consequence),
        hantering: handling?.plain,
      }),
    ),
  }),
  decisions: ({ decisions }) => ({
    subject: 'decisions',
    items: decisions.map(({ decision, body, date, paragraph, caseNumber, place }) =>
      itemOf(decision.plain, place, {
        instans: body.plain,
        datum: date,
        paragraf: paragraph,
        diarienummer: caseNumber,
      }),
    ),
  }),
  'legal-persons': ({ persons, asOf }) => ({
    subject: 'legal-persons',
    said: fieldsOf({ per: asOf }),
    items: persons.map(({ name, form, place }) => itemOf(name.plain, place, { slag: form.plain })),
  }),
  documents: ({ groups }) => ({
    subject: 'documents',
    items: groups.flatMap(({ heading, documents }) =>
      documents.map(({ name, status, links, place }) =>
        itemOf(name.plain, place, {
          grupp: heading?.plain,
          status: status?.plain,
          länk: links.map(({ plain }) => plain).join(', '),
        }),
      ),
    ),
  }),
  glossary: ({ entries }) => ({
    subject: 'glossary',
    items: entries.map(({ term, meaning, source, place }) =>
      itemOf(term.plain, place, { förklaring: meaning.plain, källa: source?.plain }),
    ),
  }),
};

function itemOf(name: string, place: Place, statements: Parameters<typeof fieldsOf>[0]): Item {
  return { key: `post ${name}`, name, place, fields: fieldsOf(statements) };
}

const allBoards: Words = { sv: 'alla nämnder', en: 'all boards' };

function assignmentItem(assignment: Assignment): Item {
  const { status, directedTo, coordinatedBy, periodicity, deadline, decidedBy, place } = assignment;
  return itemOf(assignment.assignment.plain, place, {
    status,
    'riktas till': directedTo === 'all-boards' ? allBoards : directedTo.map(({ name }) => name).join(', '),
    'samordnas av': coordinatedBy?.name,
    periodicitet: periodicity?.plain,
    slutdatum: deadline,
    'beslutat av': decidedBy?.plain,
  });
}

function gradeText(grade: Grade | undefined): string | undefined {
  return grade && `${grade.grade} ${grade.wording}`.trim();
}
