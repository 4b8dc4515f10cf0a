import { type Bilingual, type Words, wordsIn } from '../base/bilingual.js';
import type { Inline, Table, TableColumn } from '../document/document.js';
import { cell, headRow, type PlainCell } from '../document/grid.js';
import { paragraph } from '../document/paragraph.js';
import { plainTable } from '../document/plain-table.js';
import { type SpannedRow, spannedBody } from '../document/spanned-rows.js';
import { text } from '../document/text.js';
import type { FieldChange, GroupChanges, ItemChange, PlanChanges } from './changes.js';
import type { Subject } from './item.js';
import { redlineOf } from './redline.js';
import { changeNames, groupHeading, subjectNames, textsHeading } from './words.js';
import type { Writer } from './writer.js';

const wide: TableColumn = { align: 'start', grow: 1 };
const narrow: TableColumn = { align: 'end', grow: 0 };

/** What was and what is are read against each other, and so are as wide, but where all has come or all has gone. */
const sideShare = 0.3;

const tableWords = {
  summary: { sv: 'Ändringar i varje plan', en: 'Changes in each plan' },
  plan: { sv: 'Plan', en: 'Plan' },
  goals: { sv: 'Mål och indikatorer', en: 'Goals and indicators' },
  amounts: { sv: 'Tabeller', en: 'Tables' },
  other: { sv: 'Övriga uppgifter', en: 'Other data' },
  added: { sv: 'ny plan', en: 'new plan' },
  removed: { sv: 'borttagen plan', en: 'removed plan' },
  statement: { sv: 'Uppgift', en: 'Statement' },
  before: { sv: 'Förut', en: 'Before' },
  now: { sv: 'Nu', en: 'Now' },
  difference: { sv: 'Skillnad', en: 'Difference' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a column of the summary counts; data of no other column is counted as other. */
const ofGoals: readonly Subject[] = ['regionplan', 'goals', 'answers', 'indicators'];
const ofAmounts: readonly Subject[] = ['figures'];

/** How much differs in each plan. */
export function summaryTable(plans: readonly PlanChanges[], writer: Writer): Table {
  const { language, ids } = writer;
  const title = tableWords.summary[language];
  const say = (words: Words) => text(wordsIn(words, language));
  return plainTable({
    id: ids.unique(`tabell-${title}`),
    caption: text(ids.caption(title)),
    captionVisible: false,
    columns: [
      { heading: say(tableWords.plan), ...wide },
      ...[tableWords.goals, tableWords.amounts, tableWords.other, textsHeading].map((heading) => ({
        heading: say(heading),
        ...narrow,
      })),
    ],
    rows: plans.map((plan) => ({
      cells: [cell(writer.inlines(plan.title)), ...countsOf(plan).map((words) => cell(say(words)))],
    })),
    empty: '–',
  });
}

function countsOf({ change, groups, texts }: PlanChanges): readonly Words[] {
  if (change === 'added' || change === 'removed') return [tableWords[change], '', '', ''];
  const count = (isCounted: (subject: Subject) => boolean) =>
    groups
      .filter(({ subject }) => isCounted(subject))
      .reduce((sum, { items, moved }) => sum + items.length + moved.length, 0);
  return [
    count((subject) => ofGoals.includes(subject)),
    count((subject) => ofAmounts.includes(subject)),
    count((subject) => !ofGoals.includes(subject) && !ofAmounts.includes(subject)),
    texts.length,
  ].map((number) => (number === 0 ? '–' : String(number)));
}

/** What differs in a group: each thing once, beside its statements; what is new or gone has one row with all it says. */
export function groupTable(group: GroupChanges, writer: Writer): Table {
  const { language, ids } = writer;
  const title = groupHeading(group)[language];
  const id = ids.unique(`tabell-${title}`);
  const differences = group.items.some(({ fields }) => fields.some(({ difference }) => difference));
  const headings: readonly Words[] = [
    group.title || subjectNames[group.subject],
    tableWords.statement,
    tableWords.before,
    tableWords.now,
    ...(differences ? [tableWords.difference] : []),
  ];
  const width = headings.length - 1;
  const hasOnly = (one: ItemChange['change']) => group.items.every(({ change }) => change === one);
  const isOneSided = hasOnly('added') || hasOnly('removed');
  const compared = isOneSided ? wide : { ...wide, width: { share: sideShare } };
  const rows = group.items.flatMap((item) => rowsOf(item, width, writer));
  return {
    type: 'table',
    id,
    caption: text(ids.caption(title)),
    captionVisible: false,
    columns: [wide, { align: 'start', grow: 0 }, compared, compared, ...(differences ? [narrow] : [])],
    head: [
      headRow(
        id,
        headings.map((heading) => cell(writer.inlines(heading))),
      ),
    ],
    body: spannedBody(id, rows, width),
    notes: [],
  };
}

function rowsOf(item: ItemChange, width: number, writer: Writer): readonly SpannedRow[] {
  const trail = [{ key: item, cell: cell(writer.inlines(item.name)) }];
  if (item.change !== 'changed') return [{ trail, cells: wholeCells(item, width, writer) }];
  return item.fields.map((field) => ({ trail, cells: fieldCells(field, width, writer) }));
}

/** A statement in words is one text with its changes marked, across the table. */
function fieldCells(field: FieldChange, width: number, { inlines, pieces }: Writer): readonly PlainCell[] {
  const redline = redlineOf(field);
  if (redline) return [cell([...inlines(field.name), ...text(': '), ...pieces(redline)])];
  const { name, before = '–', after = '–', difference = '' } = field;
  return [name, before, after, difference].slice(0, width).map((words) => cell(inlines(words)));
}

function wholeCells({ change, fields }: ItemChange, width: number, writer: Writer): readonly PlainCell[] {
  const said = fields.map(({ name, before, after }): readonly Inline[] => [
    ...writer.inlines(name),
    ...text(': '),
    ...writer.inlines(after ?? before ?? ''),
  ]);
  const word = cell(writer.inlines(changeNames[change]));
  if (said.length === 0) return [word];
  const all: PlainCell = { children: said.map((line) => paragraph(line)) };
  const none = cell(text('–'));
  const cells = change === 'added' ? [word, none, all] : [word, all, none];
  return [...cells, cell([])].slice(0, width);
}
