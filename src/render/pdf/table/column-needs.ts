import type { Block, Inline, Table, TableCell, TableRow } from '../../../document/document.js';
import type { MeasureContext, TextSetting } from '../measure/measure-context.js';
import type { TextRun } from '../text/run.js';
import { textLines } from './cell-words.js';
import type { ColumnNeed } from './column-widths.js';
import { figureParts, linesUpFigures } from './figure-parts.js';
import { cellText, indentPerLevel } from './table-text.js';

type Need = Pick<ColumnNeed, 'least' | 'word' | 'full'>;
const nothing: Need = { least: 0, word: 0, full: 0 };

/** What every column needs at the given text size, from the cells that stand in it. */
export function columnNeeds(table: Table, size: number, context: MeasureContext): readonly ColumnNeed[] {
  const rows = [...table.head, ...table.body];
  const cells = rows.flatMap((row) =>
    row.cells.map((cell) => ({ row, cell, need: cellNeed(row, cell, size, context) })),
  );
  const needs = table.columns.map((column, index): ColumnNeed => {
    const own = cells.filter(({ cell }) => cell.column === index && cell.colSpan === 1);
    const need = own.map((cell) => cell.need).reduce(widest, nothing);
    const figures = linesUpFigures(column) ? figuresWidth(own.filter(inBody), size, context) : 0;
    return {
      ...widest(need, { least: figures, word: figures, full: figures }),
      grow: column.grow,
      figures: column.align === 'decimal',
    };
  });
  return cells
    .filter(({ cell }) => cell.colSpan > 1)
    .reduce((all, { cell, need }) => stretchOver(all, cell, need), needs);
}

function inBody({ row }: { readonly row: TableRow }): boolean {
  return row.role !== 'head';
}

/** Aligned on their commas, the widest whole part and the widest decimals may come from different cells. */
function figuresWidth(
  cells: readonly { readonly row: TableRow; readonly cell: TableCell }[],
  size: number,
  context: MeasureContext,
): number {
  const parts = cells.flatMap(({ row, cell }) => {
    const { style } = cellText(row, cell, size, context);
    return figureParts(cell, style, context) ?? [];
  });
  const whole = Math.max(0, ...parts.map((part) => part.whole));
  const rest = Math.max(0, ...parts.map((part) => part.rest));
  return parts.length === 0 ? 0 : whole + rest + 2 * context.theme.table.cellPadding;
}

/** A cell over several columns widens them evenly where they are too narrow together. */
function stretchOver(needs: readonly ColumnNeed[], cell: TableCell, need: Need): ColumnNeed[] {
  const covered = needs.slice(cell.column, cell.column + cell.colSpan);
  const lack = (key: keyof Need): number =>
    Math.max(0, need[key] - covered.reduce((total, column) => total + column[key], 0)) / covered.length;
  const more = { least: lack('least'), word: lack('word'), full: lack('full') };
  return needs.map((column, index) => {
    if (index < cell.column || index >= cell.column + cell.colSpan) return column;
    const { least, word, full } = column;
    return { ...column, least: least + more.least, word: word + more.word, full: full + more.full };
  });
}

function cellNeed(row: TableRow, cell: TableCell, size: number, context: MeasureContext): Need {
  const text = cellText(row, cell, size, context);
  const around = 2 * context.theme.table.cellPadding + cell.indent * indentPerLevel;
  const { least, word, full } = blocksNeed(cell.children, text, context);
  return { least: least + around, word: word + around, full: full + around };
}

function blocksNeed(blocks: readonly Block[], text: TextSetting, context: MeasureContext): Need {
  return blocks.map((block) => blockNeed(block, text, context)).reduce(widest, nothing);
}

function blockNeed(block: Block, text: TextSetting, context: MeasureContext): Need {
  switch (block.type) {
    case 'paragraph':
      return inlinesNeed(block.children, text, context);
    case 'list': {
      const label = text.style.size * 1.4;
      const { least, word, full } = blocksNeed(
        block.children.flatMap((item) => item.children),
        text,
        context,
      );
      return { least: least + label, word: word + label, full: full + label };
    }
    case 'smallDrawing': {
      const { width } = block.drawing;
      return { least: width, word: width, full: width };
    }
    case 'quotation':
      return blocksNeed(block.children, text, context);
    default:
      return nothing;
  }
}

function inlinesNeed(inlines: readonly Inline[], text: TextSetting, context: MeasureContext): Need {
  return textLines(inlines, text, context)
    .map((line) => lineNeed(line, context))
    .reduce(widest, nothing);
}

/** Words go on from one run to the next where no space stands between them: a figure and the note it refers to. */
function lineNeed(runs: readonly TextRun[], { metrics, words }: MeasureContext): Need {
  let need = nothing;
  let begun = 0;
  for (const { text, style } of runs) {
    const full = need.full + metrics.width(text.replaceAll('\u00ad', ''), style);
    text.split(/[ \t\n]+/).forEach((written, index) => {
      if (index > 0) begun = 0;
      const { stretches } = words(written, style.face);
      for (const stretch of stretches) {
        const part = Math.max(...stretch.parts().map(({ hyphened }) => hyphened));
        const word = begun + (stretch.width * style.size) / 1000;
        need = widest(need, { word, least: begun + (part * style.size) / 1000, full: 0 });
        begun = stretches.length > 1 ? 0 : word;
      }
    });
    need = { ...need, full };
  }
  const { full, word, least } = need;
  return { full: full + 0.01, word: word + 0.01, least: Math.min(least, word) + 0.01 };
}

function widest(a: Need, b: Need): Need {
  return {
    least: Math.max(a.least, b.least),
    word: Math.max(a.word, b.word),
    full: Math.max(a.full, b.full),
  };
}
