import type { Block, Inline, Table, TableCell, TableColumn, TableRow } from '../../../document/document.js';
import type { MeasureContext, TextSetting } from '../measure/measure-context.js';
import type { TextRun } from '../text/run.js';
import type { WordPart } from '../text/words.js';
import { textLines } from './cell-words.js';
import { type ColumnNeed, sum } from './column-widths.js';
import { figureParts, figuresOf } from './figure-parts.js';
import { cellText, indentPerLevel } from './table-text.js';

type Need = Pick<ColumnNeed, 'least' | 'word' | 'full'>;
const nothing: Need = { least: 0, word: 0, full: 0 };

/** The text of a cell, and into how many parts a word of it may be divided without being counted as divided. */
interface Setting {
  readonly text: TextSetting;
  readonly parts: number;
}

/**
 * What every column needs at the given text size, from the cells that stand in it. A word of the head may be set in so
 * many parts, one below the other.
 */
export function columnNeeds(
  table: Table,
  size: number,
  context: MeasureContext,
  headParts = 1,
): readonly ColumnNeed[] {
  const rows = [...table.head, ...table.body];
  const cells = rows.flatMap((row) => {
    const parts = row.role === 'head' ? headParts : 1;
    return row.cells.map((cell) => {
      const setting = { text: cellText(row, cell, size, context), parts };
      return { row, cell, need: cellNeed(cell, setting, context) };
    });
  });
  const needs = table.columns.map((column, index): ColumnNeed => {
    const own = cells.filter(({ cell }) => cell.column === index && cell.colSpan === 1);
    const need = own.map((cell) => cell.need).reduce(widest, nothing);
    const figures = column.align === 'start' ? 0 : figuresWidth(column, own.filter(inBody), size, context);
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
  column: TableColumn,
  cells: readonly { readonly row: TableRow; readonly cell: TableCell }[],
  size: number,
  context: MeasureContext,
): number {
  const parts = cells.flatMap(({ row, cell }) => {
    const { style } = cellText(row, cell, size, context);
    return figureParts(cell, style, context) ?? [];
  });
  const figures = figuresOf(column, parts, size);
  return figures ? figures.whole + figures.rest + 2 * context.theme.table.cellPadding : 0;
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

function cellNeed(cell: TableCell, setting: Setting, context: MeasureContext): Need {
  const around = 2 * context.theme.table.cellPadding + cell.indent * indentPerLevel;
  const { least, word, full } = blocksNeed(cell.children, setting, context);
  return { least: least + around, word: word + around, full: full + around };
}

function blocksNeed(blocks: readonly Block[], setting: Setting, context: MeasureContext): Need {
  return blocks.map((block) => blockNeed(block, setting, context)).reduce(widest, nothing);
}

function blockNeed(block: Block, setting: Setting, context: MeasureContext): Need {
  switch (block.type) {
    case 'paragraph':
      return inlinesNeed(block.children, setting, context);
    case 'list': {
      const label = setting.text.style.size * 1.4;
      const { least, word, full } = blocksNeed(
        block.children.flatMap((item) => item.children),
        setting,
        context,
      );
      return { least: least + label, word: word + label, full: full + label };
    }
    case 'smallDrawing': {
      const { width } = block.drawing;
      return { least: width, word: width, full: width };
    }
    case 'quotation':
      return blocksNeed(block.children, setting, context);
    default:
      return nothing;
  }
}

function inlinesNeed(inlines: readonly Inline[], { text, parts }: Setting, context: MeasureContext): Need {
  return textLines(inlines, text, context)
    .map((line) => lineNeed(line, parts, context))
    .reduce(widest, nothing);
}

/** Words go on from one run to the next where no space stands between them: a figure and the note it refers to. */
function lineNeed(runs: readonly TextRun[], parts: number, { metrics, words }: MeasureContext): Need {
  let need = nothing;
  let begun = 0;
  for (const { text, style } of runs) {
    const full = need.full + metrics.width(text.replaceAll('\u00ad', ''), style);
    text.split(/[ \t\n]+/).forEach((written, index) => {
      if (index > 0) begun = 0;
      const { stretches } = words(written, style.face);
      for (const stretch of stretches) {
        const part = Math.max(...stretch.parts().map(({ hyphened }) => hyphened));
        const inParts = parts === 1 ? stretch.width : narrowest(stretch.parts(), parts);
        const word = begun + (inParts * style.size) / 1000;
        need = widest(need, { word, least: begun + (part * style.size) / 1000, full: 0 });
        begun = stretches.length > 1 ? 0 : word;
      }
    });
    need = { ...need, full };
  }
  const { full, word, least } = need;
  return { full: full + 0.01, word: word + 0.01, least: Math.min(least, word) + 0.01 };
}

/** The width of a word that may be divided into so many parts, where that makes it narrowest. */
function narrowest(parts: readonly WordPart[], most: number): number {
  const whole = sum(parts.map(({ width }) => width));
  if (most === 1 || parts.length < 2) return whole;
  const divided = parts.slice(1).map((_, index) => {
    const first = sum(parts.slice(0, index).map(({ width }) => width)) + (parts[index]?.hyphened ?? 0);
    return Math.max(first, narrowest(parts.slice(index + 1), most - 1));
  });
  return Math.min(whole, ...divided);
}

function widest(a: Need, b: Need): Need {
  return {
    least: Math.max(a.least, b.least),
    word: Math.max(a.word, b.word),
    full: Math.max(a.full, b.full),
  };
}
