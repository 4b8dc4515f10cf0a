import type { Block, Figure, Inline, Note, Table, TableRow } from './document.js';

export type InlineMapper = (inline: Inline) => readonly Inline[];

/** Rebuilds blocks with every inline node run through `change`, innermost first. */
export function mapInlines(blocks: readonly Block[], change: InlineMapper): readonly Block[] {
  return blocks.map((block) => mapBlock(block, change));
}

export function mapNotes(notes: readonly Note[], change: InlineMapper): readonly Note[] {
  return notes.map((note) => ({ ...note, children: mapInlines(note.children, change) }));
}

function mapBlock(block: Block, change: InlineMapper): Block {
  switch (block.type) {
    case 'section':
      return {
        ...block,
        title: mapAll(block.title, change),
        children: mapInlines(block.children, change),
      };
    case 'paragraph':
      return { ...block, children: mapAll(block.children, change) };
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({ ...item, children: mapInlines(item.children, change) })),
      };
    case 'quotation':
      return { ...block, children: mapInlines(block.children, change) };
    case 'table':
      return mapTable(block, change);
    case 'figure':
      return mapFigure(block, change);
    case 'index':
      return {
        ...block,
        entries: block.entries.map((entry) => ({ ...entry, label: mapAll(entry.label, change) })),
      };
    case 'smallDrawing':
    case 'cover':
    case 'contents':
    case 'preformatted':
    case 'divider':
      return block;
  }
}

function mapTable(table: Table, change: InlineMapper): Table {
  return {
    ...table,
    caption: mapAll(table.caption, change),
    head: table.head.map((row) => mapRow(row, change)),
    body: table.body.map((row) => mapRow(row, change)),
    notes: table.notes.map((note) => ({ ...note, children: mapAll(note.children, change) })),
  };
}

function mapFigure(figure: Figure, change: InlineMapper): Figure {
  const data = figure.data ? { data: mapTable(figure.data, change) } : {};
  return { ...figure, caption: mapAll(figure.caption, change), ...data };
}

function mapRow(row: TableRow, change: InlineMapper): TableRow {
  return {
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, children: mapInlines(cell.children, change) })),
  };
}

function mapAll(inlines: readonly Inline[], change: InlineMapper): readonly Inline[] {
  return inlines.flatMap((inline) =>
    change('children' in inline ? { ...inline, children: mapAll(inline.children, change) } : inline),
  );
}
