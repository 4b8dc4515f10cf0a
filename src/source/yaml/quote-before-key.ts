import { diagnose } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import { unclosedQuote } from '../rules/yaml-values.js';
import { type DraftLine, draftRange, indentOf, mask } from './draft-line.js';
import { type LineShape, shapeOf } from './line-shape.js';
import { closedText, reach } from './reach.js';
import type { ScanState } from './scan-state.js';

/**
 * `- "id: rs-1` with `namn: …` below it, or a dash and a name on the lines beside it: a quote that opens before a name
 * and is never closed. Told once, and the line read without the quote, in the column where its neighbours stand.
 */
export function repairQuote(state: ScanState, index: number, line: DraftLine, shape: LineShape): void {
  const { key, value, valueColumn: column, dashes } = shape;
  if (key || !/^["']/.test(value)) return;
  const name = shapeOf(value.slice(1)).key;
  if (name?.column !== 0 || !hasNamesBeside(state.lines, index, shape)) return;
  const parent = dashes.at(-1) ?? shape.indent - 1;
  if (closedText(reach(state, { index, column, rest: value, parent })) !== undefined) return;
  const [quote = ''] = value;
  const right = value.slice(1);
  state.diagnostics.push(
    diagnose(unclosedQuote, {
      place: { path: state.path, range: draftRange(line, column, column + 1) },
      message: {
        sv: `Citattecknet ${quote} öppnas före ”${inShort(right)}” och avslutas aldrig.`,
        en: `The quote ${quote} opens before “${inShort(right)}” and is never closed.`,
      },
      help: { sv: `Ta bort citattecknet: ${right}`, en: `Remove the quote: ${right}` },
    }),
  );
  mask(line, column, column + 1 + name.end, name.text);
}

/** Whether the nearest line above or below that stands where this one does has a name before a colon. */
function hasNamesBeside(lines: readonly DraftLine[], index: number, shape: LineShape): boolean {
  return [1, -1].some((step) => {
    for (let at = index + step; at >= 0 && at < lines.length; at += step) {
      const text = lines[at]?.text ?? '';
      if (/^\s*(#|$)/.test(text)) continue;
      if (indentOf(text) < shape.indent) return false;
      const beside = shapeOf(text);
      const column = beside.key?.column ?? beside.valueColumn;
      if (column === shape.valueColumn) return beside.key !== undefined;
    }
    return false;
  });
}
