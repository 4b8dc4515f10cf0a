import type { Table, TableColumn } from '../document/document.js';
import type { DocumentIds } from '../document/document-ids.js';
import type { PlainCell } from '../document/grid.js';
import { paragraph } from '../document/paragraph.js';
import { plainTable } from '../document/plain-table.js';
import { text } from '../document/text.js';
import { typesetText } from '../value/typeset-text.js';
import type { FieldChange, GroupChanges, ItemChange, PlanChanges } from './changes.js';
import { changeNames, groupHeading } from './words.js';

/** How much differs in each plan. */
export function summaryTable(plans: readonly PlanChanges[], ids: DocumentIds): Table {
  return tableOf(
    'Ändringar i varje plan',
    ids,
    [
      { heading: 'Plan', column: wide },
      { heading: 'Uppgifter', column: narrow },
      { heading: 'Stycken text', column: narrow },
    ],
    plans.map(({ title, change, groups, texts }) => {
      const items = groups.reduce((sum, group) => sum + group.items.length, 0);
      const whole = change === 'added' ? 'ny plan' : 'borttagen plan';
      return change === 'changed' ? [[title], [`${items}`], [`${texts.length}`]] : [[title], [whole], []];
    }),
  );
}

/** What differs in a group, a row for each statement; what is new or gone is one row with all that it says. */
export function groupTable(group: GroupChanges, ids: DocumentIds): Table {
  const heading = groupHeading(group).sv;
  const hasDifference = group.items.some(({ fields }) => fields.some(({ difference }) => difference));
  const columns = [
    { heading: group.title || heading, column: wide },
    { heading: 'Uppgift', column: { align: 'start', grow: 0 } },
    { heading: 'Förut', column: wide },
    { heading: 'Nu', column: wide },
    ...(hasDifference ? [{ heading: 'Skillnad', column: narrow }] : []),
  ] as const;
  const rows = group.items.flatMap((item) =>
    item.change === 'changed' ? changedRows(item) : [wholeRow(item)],
  );
  return tableOf(heading, ids, columns, hasDifference ? rows : rows.map((row) => row.slice(0, -1)));
}

type Row = readonly (readonly string[])[];

interface Column {
  readonly heading: string;
  readonly column: TableColumn;
}

const wide: TableColumn = { align: 'start', grow: 1 };
const narrow: TableColumn = { align: 'end', grow: 0 };

function changedRows({ name, fields }: ItemChange): readonly Row[] {
  return fields.map((field) => [
    [name],
    [field.name],
    [field.before ?? '–'],
    [field.after ?? '–'],
    [field.difference ?? ''],
  ]);
}

function wholeRow({ change, name, fields }: ItemChange): Row {
  const said = fields.map(({ name: field, before, after }: FieldChange) => `${field}: ${after ?? before}`);
  const word = changeNames[change].sv;
  return change === 'added' ? [[name], [word], ['–'], said, ['']] : [[name], [word], said, ['–'], ['']];
}

function tableOf(title: string, ids: DocumentIds, columns: readonly Column[], rows: readonly Row[]): Table {
  return plainTable({
    id: ids.unique(`tabell-${title}`),
    caption: text(typesetText(ids.caption(title))),
    captionVisible: false,
    columns: columns.map(({ heading, column }) => ({ heading: text(typesetText(heading)), ...column })),
    rows: rows.map((cells) => ({ cells: cells.map(cellOf) })),
    empty: '–',
  });
}

function cellOf(lines: readonly string[]): PlainCell {
  return { children: lines.filter(Boolean).map((line) => paragraph(text(typesetText(line)))) };
}
