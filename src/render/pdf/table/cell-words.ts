import type { Block, Inline, TableCell, TableRow } from '../../../document/document.js';
import type { MeasureContext, TextSetting } from '../measure/measure-context.js';
import { flattenInlines } from '../text/flatten-inlines.js';
import type { Run, TextRun } from '../text/run.js';
import { cellText } from './table-text.js';

/** A word, or a part of it that ends in a hyphen or slash, with the space that parts it from the one before. */
export interface Word {
  readonly space: number;
  readonly width: number;
}

/** The words of a cell, one list for each paragraph or line that the author ended. Widths are points. */
export function cellWords(
  row: TableRow,
  cell: TableCell,
  size: number,
  context: MeasureContext,
): readonly (readonly Word[])[] {
  const text = cellText(row, cell, size, context);
  return cell.children.flatMap((block) => blockWords(block, text, context));
}

function blockWords(block: Block, text: TextSetting, context: MeasureContext): readonly (readonly Word[])[] {
  switch (block.type) {
    case 'paragraph':
      return textLines(block.children, text, context).map((line) => lineWords(line, context));
    case 'list':
      return block.children.flatMap((item) =>
        item.children.flatMap((child) => blockWords(child, text, context)),
      );
    case 'quotation':
      return block.children.flatMap((child) => blockWords(child, text, context));
    default:
      return [];
  }
}

/** Measuring must not use up the first reference to a note, which belongs to the line that is printed. */
export function textLines(
  inlines: readonly Inline[],
  text: TextSetting,
  context: MeasureContext,
): readonly (readonly TextRun[])[] {
  const trial = { ...context.inlines, bringsNote: () => false };
  return linesOf(flattenInlines(inlines, text.style, trial));
}

function linesOf(runs: readonly Run[]): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}

/** Words go on from one run to the next where no space stands between them. */
function lineWords(runs: readonly TextRun[], { metrics, words: measured }: MeasureContext): readonly Word[] {
  const words: Word[] = [];
  let space = 0;
  let goesOn = false;
  for (const { text, style } of runs) {
    text.split(/[ \t\n]+/).forEach((written, index) => {
      if (index > 0) {
        space = metrics.width(' ', style);
        goesOn = false;
      }
      const whole = written.replaceAll('\u00ad', '');
      if (whole === '') return;
      const { stretches } = measured(whole, style.face);
      stretches.forEach((stretch, at) => {
        const width = (stretch.width * style.size) / 1000;
        const last = words.at(-1);
        if (goesOn && at === 0 && last) words[words.length - 1] = { ...last, width: last.width + width };
        else words.push({ space: at === 0 ? space : 0, width });
        goesOn = true;
      });
    });
  }
  return words;
}

/** How many lines the words fill when each line takes as many as it can. */
export function lineCount(words: readonly Word[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const wider = used === 0 ? word.width : used + word.space + word.width;
    if (used > 0 && wider > width) {
      lines += 1;
      used = word.width;
    } else used = wider;
  }
  return lines;
}
