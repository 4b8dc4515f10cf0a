import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { notAKey } from '../rules/yaml-structure.js';
import { blank, type DraftLine, draftLines, draftRange, finishLine, indentOf } from './draft-line.js';
import { fitLine } from './fit-line.js';
import { type LineShape, shapeOf } from './line-shape.js';
import { repairSign } from './line-signs.js';
import { repairColon, repairDash } from './missing-marks.js';
import { repairQuote } from './quote-before-key.js';
import { readKey } from './read-key.js';
import { readValue } from './read-value.js';
import type { RepairedLine } from './repaired-text.js';
import { runOn } from './run-on.js';
import type { ScanState } from './scan-state.js';
import { anchorsIn, documentMarks, namesIn, refuseIndentation, reportTabs } from './whole-text.js';

/** The lines made readable, and what was wrong with them. No lines when the text must not be parsed at all. */
export interface Scan {
  readonly lines: readonly RepairedLine[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads YAML line by line as its authors see it (dashes, names, values, indentation), reports what the YAML reader
 * would misunderstand or explain badly, and repairs it so that the reader gets through. `firstLine` counts from 1.
 */
export function scanYaml(path: string, text: readonly string[], firstLine: number): Scan {
  const lines = draftLines(text, firstLine);
  const state: ScanState = {
    path,
    lines,
    anchors: anchorsIn(text),
    names: namesIn(text),
    diagnostics: [],
    levels: [],
    orphans: new Set(),
    last: { kind: 'open', column: -1, moved: 0 },
    isRefused: false,
  };
  reportTabs(state);
  refuseIndentation(state);
  const count = state.isRefused ? 0 : documentMarks(state);
  for (let index = 0; index < count; ) index += scanLine(state, index);
  return { lines: state.isRefused ? undefined : lines.map(finishLine), diagnostics: state.diagnostics };
}

/** Scans what begins on a line and gives the number of lines it took. */
function scanLine(state: ScanState, index: number): number {
  const line = state.lines[index];
  if (line === undefined || /^\s*(#|$)/.test(line.text)) return 1;
  if (runOn(state, line)) return 1;
  repairSign(state, line);
  repairDash(state, line, shapeOf(line.text));
  repairQuote(state, index, line, shapeOf(line.text));
  const shape = shapeOf(line.text);
  if (isBareText(shape)) return scanBareText(state, index, line, shape);
  return scanStructure(state, index, line, shape);
}

function isBareText(shape: LineShape): boolean {
  return shape.dashes.length === 0 && shape.key === undefined;
}

function scanStructure(state: ScanState, index: number, line: DraftLine, shape: LineShape): number {
  if (isItemWithoutColon(state, index, shape)) return scanItem(state, index, line, shape);
  const parent = shape.key?.column ?? shape.dashes.at(-1) ?? -1;
  if (!fitLine(state, line, shape) || !readKey(state, line, shape)) {
    state.last = { kind: 'closed', column: shape.indent, moved: line.moved };
    return 1 + skipDeeper(state, index + 1, shape.indent);
  }
  return scanValue(state, index, line, shape, parent);
}

/** `- id:1.1` or `- id 1.1` with `namn: …` below it: an item of several entries, the first without its colon. */
function isItemWithoutColon(state: ScanState, index: number, shape: LineShape): boolean {
  const isText = shape.key === undefined && /^[^"'[{#|>&!*]/.test(shape.value);
  return isText && isFirstOfSeveral(state, index, shape.valueColumn);
}

function scanItem(state: ScanState, index: number, line: DraftLine, shape: LineShape): number {
  const dashes = line.text.slice(0, shape.valueColumn);
  if (!repairColon(state, line, shape)) line.text = dashes;
  return scanStructure(state, index, line, shapeOf(line.text));
}

function scanValue(
  state: ScanState,
  index: number,
  line: DraftLine,
  shape: LineShape,
  parent: number,
): number {
  const end = readValue(state, { index, column: shape.valueColumn, rest: shape.value, parent });
  for (const below of state.lines.slice(index + 1, index + end.lines)) below.moved = line.moved;
  state.last = { kind: end.kind, column: parent, moved: line.moved };
  return end.lines;
}

/** A line without dash and name: the value of the name above it, or a line that lacks its colon. */
function scanBareText(state: ScanState, index: number, line: DraftLine, shape: LineShape): number {
  const { last } = state;
  const isQuestion = /^\?\s/.test(shape.value);
  if (
    last.kind === 'open' &&
    shape.indent > last.column &&
    !isQuestion &&
    !isFirstOfSeveral(state, index, shape.indent)
  ) {
    line.moved = last.moved;
    const found = state.diagnostics.length;
    const lines = scanValue(state, index, line, shape, last.column);
    // Items below a first item that could not be read as one have nothing to belong to through no fault of theirs.
    if (state.diagnostics.length > found) state.orphans.add(shape.indent);
    return lines;
  }
  if (/^\?(\s|$)/.test(shape.value)) return questionKey(state, index, line, shape);
  if (repairColon(state, line, shape)) return scanStructure(state, index, line, shapeOf(line.text));
  return 1 + skipDeeper(state, index + 1, shape.indent);
}

/** True when the next line in the same column has a name, so that this one should have had it too. */
function isFirstOfSeveral(state: ScanState, index: number, column: number): boolean {
  for (let next = index + 1; next < state.lines.length; next += 1) {
    const text = state.lines[next]?.text ?? '';
    if (/^\s*(#|$)/.test(text) || indentOf(text) > column) continue;
    const shape = shapeOf(text);
    return shape.indent === column && shape.key !== undefined && shape.dashes.length === 0;
  }
  return false;
}

/** `? name` with `: value` on the line below: YAML's other way of writing an entry, left out with both its lines. */
function questionKey(state: ScanState, index: number, line: DraftLine, shape: LineShape): number {
  const place = { path: state.path, range: draftRange(line, shape.indent, line.text.trimEnd().length) };
  const name = shape.value.slice(1).trim();
  const message = {
    sv: `”${shape.value}” börjar med ett frågetecken och läses inte som en uppgift.`,
    en: `“${shape.value}” begins with a question mark and is not read as an entry.`,
  };
  const help = { sv: `Skriv ”${name}: värde” på en rad.`, en: `Write “${name}: value” on one line.` };
  state.diagnostics.push(diagnose(notAKey, { place, message, help }));
  blank(line);
  const skipped = skipDeeper(state, index + 1, shape.indent);
  const answer = state.lines[index + 1 + skipped];
  if (answer === undefined || !/^\s*:(\s|$)/.test(answer.text)) return 1 + skipped;
  blank(answer);
  return 2 + skipped + skipDeeper(state, index + 2 + skipped, shape.indent);
}

/** What hangs below a line that was left out is left out with it, in silence. */
function skipDeeper(state: ScanState, from: number, column: number): number {
  let index = from;
  for (; index < state.lines.length; index += 1) {
    const line = state.lines[index];
    if (line === undefined || (line.text.trim() !== '' && indentOf(line.text) <= column)) break;
    line.text = '';
  }
  return index - from;
}
