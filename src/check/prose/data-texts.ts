import type { Data } from '../../model/content.js';
import type { RichText } from '../../model/rich-text.js';
import type { Undertaking } from '../../model/undertaking.js';

/** Every text of a data file that readers see, in the order they see it. */
export function dataTexts(data: Data): readonly RichText[] {
  return [data.title, ...textsOf(data)].filter((text) => text !== undefined);
}

/** One function per type of data; the compiler asks for a new one. */
const handlers: { readonly [T in Data['type']]: (data: Extract<Data, { type: T }>) => Texts } = {
  'figures-table': ({ rowHeading, columns, rows, notes }) => [
    rowHeading,
    ...columns.map(({ title }) => title),
    ...rows.map(({ label }) => label),
    ...notes.map(({ text }) => text),
  ],
  assignments: ({ decidedBy, assignments }) => [
    decidedBy,
    ...assignments.flatMap((each) => [each.assignment, each.periodicity, each.decidedBy]),
  ],
  calendar: ({ meetings }) =>
    meetings
      .flatMap(({ groups }) => groups)
      .flatMap(({ heading, matters }) => [
        heading,
        ...matters.flatMap(({ matter, responsible }) => [matter, responsible]),
      ]),
  risks: ({ risks }) => risks.flatMap(({ risk, handling }) => [risk, handling]),
  'legal-persons': ({ persons }) => persons.flatMap(({ name, form }) => [name, form]),
  decisions: ({ decisions }) => decisions.flatMap(({ decision, body }) => [decision, body]),
  documents: ({ groups }) =>
    groups.flatMap(({ heading, documents }) => [
      heading,
      ...documents.flatMap(({ name, status }) => [name, status]),
    ]),
  'goal-picture': () => [],
  'goal-grid': () => [],
  'goal-items': () => [],
  glossary: ({ entries }) => entries.flatMap(({ term, meaning }) => [term, meaning]),
};

type Texts = readonly (RichText | undefined)[];

function textsOf<T extends Data['type']>(data: Extract<Data, { type: T }>): Texts {
  return handlers[data.type as T](data);
}

/** The names, definitions and notes of what measures a goal, and of the board's own goals under it. */
export function undertakingTexts(undertaking: Undertaking): readonly RichText[] {
  const { indicators, goals, withoutIndicators } = undertaking;
  return [
    ...indicators.flatMap(({ name, definition, note }) => [name, definition, note]),
    withoutIndicators?.reason,
    ...goals.flatMap((goal) => [goal.name, ...undertakingTexts(goal)]),
  ].filter((text) => text !== undefined);
}
