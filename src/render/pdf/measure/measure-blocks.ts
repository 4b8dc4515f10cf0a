import type { Block } from '../../../document/document.js';
import { type FlowItem, keep } from '../layout/flow.js';
import { tie } from '../layout/ties.js';
import { measureTable } from '../table/measure-table.js';
import { measureContents } from './measure-contents.js';
import type { MeasureContext } from './measure-context.js';
import { measureCover } from './measure-cover.js';
import { measureDivider } from './measure-divider.js';
import { measureFigure, measureSmallDrawing } from './measure-figure.js';
import { measureIndex } from './measure-index.js';
import { measureList } from './measure-list.js';
import { measureParagraph } from './measure-paragraph.js';
import { measurePreformatted } from './measure-preformatted.js';
import { measureQuotation } from './measure-quotation.js';
import { measureSection } from './measure-section.js';

type Measure<T extends Block> = (block: T, context: MeasureContext) => readonly FlowItem[];

/** How each kind of block is set. A new kind is one handler and one line here. */
const handlers: { readonly [T in Block['type']]: Measure<Extract<Block, { type: T }>> } = {
  cover: measureCover,
  contents: measureContents,
  section: measureSection,
  paragraph: measureParagraph,
  list: measureList,
  quotation: measureQuotation,
  preformatted: measurePreformatted,
  table: measureTable,
  figure: measureFigure,
  smallDrawing: measureSmallDrawing,
  index: measureIndex,
  divider: measureDivider,
};

export function measureBlocks(blocks: readonly Block[], context: MeasureContext): readonly FlowItem[] {
  return blocks.flatMap((block, index) => {
    const items = measureBlock(block, context);
    const next = blocks[index + 1];
    return block.type === 'paragraph' && next ? [...items, ...tieTo(next)] : items;
  });
}

/**
 * Words that lead up to a list or a table say little without it: their last lines stay with how it begins. A table with a
 * caption of its own may open the next page, though.
 */
function tieTo(next: Block): readonly FlowItem[] {
  if (next.type === 'table') return [next.captionVisible ? tie('wordsAndTable') : keep];
  return next.type === 'list' ? [keep] : [];
}

function measureBlock<T extends Block['type']>(
  block: Extract<Block, { type: T }>,
  context: MeasureContext,
): readonly FlowItem[] {
  const measure = handlers[block.type as T] as Measure<Extract<Block, { type: T }>>;
  return measure(block, context);
}
