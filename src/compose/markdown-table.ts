import type { Table as MdastTable } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Block, TableColumn } from '../document/document.js';
import { plainTable } from '../document/plain-table.js';
import { text } from '../document/text.js';
import { isMeasurable, parseValue } from '../value/value-grammar.js';
import { cellBlocks } from './cell-blocks.js';
import type { Composer } from './composer.js';
import { inlines } from './inline.js';
import type { TextScope } from './text-scope.js';

const aligns = { left: 'start', right: 'end', center: 'center' } as const;

/** A table typed in the text. Its caption is its head row's words, said but not shown: Markdown has none to give. */
export function markdownTable(table: MdastTable, scope: TextScope, composer: Composer): readonly Block[] {
  const [head, ...body] = table.children;
  if (!head) return [];
  const id = composer.identifiers.unique('tabell');
  const caption = head.children.map((each) => plainText(each)).filter((each) => each !== '');
  return [
    plainTable({
      id,
      caption: text(caption.join(', ')),
      captionVisible: false,
      columns: head.children.map((each, column) => ({
        heading: inlines(each.children, scope, composer),
        ...columnOf(table, column),
      })),
      rows: body.map((row) => ({
        cells: row.children.map((each) => ({ children: cellBlocks(each.children, scope, composer) })),
      })),
      empty: composer.template.words.emptyTable,
    }),
  ];
}

/** The author's alignment, or figures on their decimal comma where a column holds nothing else. */
function columnOf(table: MdastTable, column: number): TableColumn {
  const align = table.align?.[column];
  if (align) return { align: aligns[align], grow: align === 'left' ? 1 : 0 };
  const texts = table.children
    .slice(1)
    .map((row) => plainText(row.children[column] ?? { type: 'text', value: '' }));
  const written = texts.filter((each) => each !== '').map(parseValue);
  const figures =
    written.length > 0 && written.every((value) => value.kind === 'quantity' && isMeasurable(value));
  return figures ? { align: 'decimal', grow: 0 } : { align: 'start', grow: 1 };
}
