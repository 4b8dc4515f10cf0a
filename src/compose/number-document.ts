import type { Block, Figure, Inline, Section, Table } from '../document/document.js';
import type { Template } from '../template/template.js';
import { fill } from './fill.js';

/** What a reference prints of its target. */
export interface Target {
  readonly kind: 'section' | 'table' | 'figure';
  readonly number: string | undefined;
  readonly title: readonly Inline[];
}

export interface Numbered {
  readonly blocks: readonly Block[];
  /** By identifier. */
  readonly targets: ReadonlyMap<string, Target>;
}

/** Gives sections, tables and figures their numbers, in reading order. `unnumbered` are the sections to leave without. */
export function numberDocument(
  blocks: readonly Block[],
  unnumbered: ReadonlySet<string>,
  template: Template,
): Numbered {
  const targets = new Map<string, Target>();
  let tables = 0;
  const numberTable = (table: Table): Table => {
    // A table whose caption is not shown is never spoken of by number.
    if (!table.captionVisible) return table;
    tables += 1;
    const number = fill(template.words.table, { nummer: String(tables) });
    targets.set(table.id, { kind: 'table', number, title: table.caption });
    return { ...table, number };
  };
  let figures = 0;
  const numberFigure = (figure: Figure): Figure => {
    figures += 1;
    const number = fill(template.charts.words.figure, { nummer: String(figures) });
    targets.set(figure.id, { kind: 'figure', number, title: figure.caption });
    return { ...figure, number };
  };
  const numberBlocks = (level: readonly Block[], above: string): readonly Block[] => {
    let count = 0;
    return level.map((block): Block => {
      if (block.type !== 'section') return numberInside(block);
      const numbered =
        block.level <= template.numbers.depth && !unnumbered.has(block.id) && above !== noNumber;
      if (numbered) count += 1;
      return numberSection(block, numbered ? `${above}${count}` : undefined);
    });
  };
  const numberSection = (section: Section, number: string | undefined): Section => {
    targets.set(section.id, { kind: 'section', number, title: section.title });
    const children = numberBlocks(section.children, number === undefined ? noNumber : `${number}.`);
    return {
      ...section,
      ...(number === undefined ? {} : { number: printed(number, section, template) }),
      children,
    };
  };
  /** Data that a text places inside a list or a quotation is a table like any other. */
  const numberInside = (block: Block): Block => {
    if (block.type === 'table') return numberTable(block);
    if (block.type === 'figure') return numberFigure(block);
    if (block.type === 'quotation') return { ...block, children: numberBlocks(block.children, noNumber) };
    if (block.type !== 'list') return block;
    const children = block.children.map((item) => ({
      ...item,
      children: numberBlocks(item.children, noNumber),
    }));
    return { ...block, children };
  };
  return { blocks: numberBlocks(blocks, ''), targets };
}

/** The number as its heading has it; a reference says it bare, without a full stop in the middle of a sentence. */
function printed(number: string, { level }: Section, { numbers: { patterns } }: Template): string {
  return fill(patterns[Math.min(level, patterns.length) - 1] ?? '{nummer}', { nummer: number });
}

/** Stands for a parent without number: nothing under it can have one either. */
const noNumber = '-';
