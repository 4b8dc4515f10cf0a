import { diagnose } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import { letter } from '../../base/letter-classes.js';
import { runsOn } from '../rules/yaml-values.js';
import { blank, type DraftLine, draftRange } from './draft-line.js';
import { shapeOf } from './line-shape.js';
import type { ScanState } from './scan-state.js';
import { nameAtStart } from './whole-text.js';

/**
 * An indented line under a text: true when the text runs on over it. A line with a name of its own is no
 * continuation but wrongly indented, and is left to be fitted.
 */
export function runOn(state: ScanState, line: DraftLine): boolean {
  const shape = shapeOf(line.text);
  if (shape.indent <= state.last.column) return false;
  if (state.last.kind === 'skipped') {
    blank(line);
    return true;
  }
  if (state.last.kind !== 'text') return false;
  const hasList = state.levels.some((level) => level.kind === 'list');
  const hasMap = state.levels.some((level) => level.kind === 'map');
  if (shape.dashes.length > 0 ? hasList : shape.key !== undefined && hasMap) return false;
  const text = line.text.trim();
  const isItem = shape.dashes.length > 0;
  if (isItem || looksLikeEntry(state, text)) {
    report(state, line, text, isItem);
    blank(line);
    state.last = { ...state.last, kind: 'skipped' };
  } else {
    line.moved = state.last.moved;
  }
  return true;
}

const colonWithoutSpace = new RegExp(`^[${letter}][${letter} ]*:[^\\s/\\d]`);

/** It begins with a name that has a value elsewhere in the file, or has a colon but no space after it. */
function looksLikeEntry(state: ScanState, text: string): boolean {
  return nameAtStart(state.names, text) !== undefined || colonWithoutSpace.test(text);
}

function report(state: ScanState, line: DraftLine, text: string, isItem: boolean): void {
  const column = line.text.indexOf(text);
  const place = { path: state.path, range: draftRange(line, column, column + text.length) };
  const message = {
    sv: `”${inShort(text)}” läses som fortsättning på texten ovanför.`,
    en: `“${inShort(text)}” is read as more of the text above.`,
  };
  const help = {
    sv: 'Ska det vara en lista: låt inget stå efter kolonet på raden ovanför.',
    en: 'If it is to be a list: let nothing stand after the colon on the line above.',
  };
  state.diagnostics.push(diagnose(runsOn, { place, message, ...(isItem ? { help } : {}) }));
}
