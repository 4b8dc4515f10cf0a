import { diagnose } from '../../base/diagnostic.js';
import { runsOn } from '../rules/yaml-values.js';
import { type DraftLine, draftRange } from './draft-line.js';
import { shapeOf } from './line-shape.js';
import { shorten } from './quote-text.js';
import type { ScanState } from './scan-state.js';

/**
 * An indented line under a text: true when the text runs on over it. A line with a name of its own is no
 * continuation but wrongly indented, and is left to be fitted.
 */
export function runOn(state: ScanState, line: DraftLine): boolean {
  const shape = shapeOf(line.text);
  if (state.last.kind !== 'text' || shape.indent <= state.last.column) return false;
  const hasList = state.levels.some((level) => level.kind === 'list');
  const hasMap = state.levels.some((level) => level.kind === 'map');
  if (shape.dashes.length > 0 ? hasList : shape.key !== undefined && hasMap) return false;
  const text = line.text.trim();
  if (shape.dashes.length > 0 || looksLikeEntry(state, text)) report(state, line, text);
  line.moved = state.last.moved;
  return true;
}

/** It begins with a name that has a value elsewhere in the file, or has a colon but no space after it. */
function looksLikeEntry(state: ScanState, text: string): boolean {
  return state.names.some((name) => text.startsWith(`${name} `)) || /^\p{L}[\p{L} ]*:[^\s/\d]/u.test(text);
}

function report(state: ScanState, line: DraftLine, text: string): void {
  const column = line.text.indexOf(text);
  const place = { path: state.path, range: draftRange(line, column, column + text.length) };
  const message = {
    sv: `”${shorten(text)}” läses som fortsättning på texten ovanför.`,
    en: `“${shorten(text)}” is read as more of the text above.`,
  };
  state.diagnostics.push(diagnose(runsOn, { place, message }));
}
