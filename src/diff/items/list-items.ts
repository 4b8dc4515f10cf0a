import type { Words } from '../../base/bilingual.js';
import type { Place } from '../../base/place.js';
import type { Data } from '../../model/content.js';
import { dataOf } from '../../model/data-of.js';
import type { Assignment, Grade } from '../../model/lists.js';
import type { Plan } from '../../model/plan.js';
import { type Field, fieldsOf, type Item, type ItemGroup, type Subject, withUniqueKeys } from '../item.js';
import type { Wording } from '../referring-words.js';
import type { View } from '../view.js';
import { matterItems, meetingItems } from './meeting-items.js';
import { pageName } from './page-name.js';

/** The lists of a plan: one group each. Tables of figures are another's, and pictures hold nothing of their own. */
export function listItems(plan: Plan, view: View): readonly ItemGroup[] {
  const { words } = view;
  return dataOf(plan).flatMap((data) => {
    const list = listOf(data, view);
    if (!list || !('title' in data)) return [];
    const { subject, said = [], items } = list;
    const title = words(data.title);
    const page = 'page' in data ? pageName(data.page) : undefined;
    const whole: Item = {
      key: '',
      name: { sv: 'Hela listan', en: 'The whole list' },
      place: data.place,
      fields: [...fieldsOf({ titel: title, sida: page }), ...said],
      apart: true,
      // With nothing to say but its title it is told by what it holds.
      ...(items.length > 0 && said.length === 0 && page === undefined ? { toldElsewhere: true } : {}),
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
  assignments: ({ assignments, decidedBy }, { words }) => ({
    subject: 'assignments',
    said: fieldsOf({ 'beslutat av': words(decidedBy) }),
    items: assignments.map((each) => assignmentItem(each, words)),
  }),
  calendar: ({ meetings }, { ofOtherYears, words }) => ({
    subject: 'meetings',
    items: ofOtherYears ? matterItems(meetings, words) : meetingItems(meetings, words),
  }),
  risks: ({ risks }, { words }) => ({
    subject: 'risks',
    items: risks.map(({ risk, likelihood, consequence, handling, place }) =>
      itemOf(words(risk), place, {
        sannolikhet: gradeText(likelihood),
        konsekvens: gradeText(consequence),
        hantering: words(handling),
      }),
    ),
  }),
  decisions: ({ decisions }, { words }) => ({
    subject: 'decisions',
    items: decisions.map(({ decision, body, date, paragraph, caseNumber, place }) =>
      itemOf(words(decision), place, {
        instans: words(body),
        datum: date,
        paragraf: paragraph,
        diarienummer: caseNumber,
      }),
    ),
  }),
  'legal-persons': ({ persons, asOf }, { words }) => ({
    subject: 'legal-persons',
    said: fieldsOf({ per: asOf }),
    items: persons.map(({ name, form, place }) => itemOf(words(name), place, { slag: words(form) })),
  }),
  documents: ({ groups }, { words }) => ({
    subject: 'documents',
    items: groups.flatMap(({ heading, documents }) =>
      documents.map(({ name, status, links, place }) =>
        itemOf(words(name), place, {
          grupp: words(heading),
          status: words(status),
          länk: links.map((each) => words(each)).join(', '),
        }),
      ),
    ),
  }),
  glossary: ({ entries }, { words }) => ({
    subject: 'glossary',
    items: entries.map(({ term, meaning, source, place }) =>
      itemOf(words(term), place, { förklaring: words(meaning), källa: words(source) }),
    ),
  }),
};

function itemOf(name: string, place: Place, statements: Parameters<typeof fieldsOf>[0]): Item {
  return { key: `post ${name}`, name, place, fields: fieldsOf(statements) };
}

const allBoards: Words = { sv: 'alla nämnder', en: 'all boards' };

function assignmentItem(assignment: Assignment, words: Wording): Item {
  const { status, directedTo, coordinatedBy, periodicity, deadline, decidedBy, place } = assignment;
  return itemOf(words(assignment.assignment), place, {
    status,
    'riktas till': directedTo === 'all-boards' ? allBoards : directedTo.map(({ name }) => name).join(', '),
    'samordnas av': coordinatedBy?.name,
    periodicitet: words(periodicity),
    slutdatum: deadline,
    'beslutat av': words(decidedBy),
  });
}

function gradeText(grade: Grade | undefined): string | undefined {
  return grade && `${grade.grade} ${grade.wording}`.trim();
}
