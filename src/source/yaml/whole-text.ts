import { diagnose } from '../../base/diagnostic.js';
import { letter } from '../../base/letter-classes.js';
import { rangeOnLine } from '../line-index.js';
import { severalDocuments, tabIndent, tooDeep, yamlDirective } from '../rules/yaml-structure.js';
import { blank, type DraftLine, draftRange, indentOf } from './draft-line.js';
import { shapeOf } from './line-shape.js';
import type { ScanState } from './scan-state.js';

/** No plan comes near; the YAML reader calls itself once per level. */
export const MAX_YAML_DEPTH = 50;

const named = new RegExp(`^\\s*(?:- )*([${letter}][^:#"']*):(?:\\s|$)`);

export function namesIn(lines: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of lines) {
    const name = named.exec(line)?.[1];
    if (name !== undefined) names.add(name.trim());
  }
  return names;
}

/** The longest of the names that a text begins with, as a whole word and with something after it. */
export function nameAtStart(names: ReadonlySet<string>, text: string): string | undefined {
  const words = text.split(' ');
  for (let count = Math.min(words.length - 1, 6); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (names.has(name)) return name;
  }
  return undefined;
}

export function anchorsIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) => [...line.matchAll(/&([^\s,[\]{}]+)/g)].map(([, name = '']) => name)),
  );
}

/** One message for all the tabs of a file: they were typed out of one habit. */
export function reportTabs(state: ScanState): void {
  const tabbed = state.lines.filter((line) => line.text.trim() !== '' && /^ *\t/.test(line.original));
  const [first] = tabbed;
  if (first === undefined) return;
  const start = first.original.indexOf('\t') + 1;
  const end = first.original.search(/\S/) + 1;
  const rest = tabbed.length - 1;
  const place = { path: state.path, range: rangeOnLine(first.number, start, end) };
  const [rows, lines] = rest === 1 ? ['rad', 'line'] : ['rader', 'lines'];
  const more = { sv: `, och på ${rest} ${rows} till`, en: `, and on ${rest} more ${lines}` };
  state.diagnostics.push(
    diagnose(tabIndent, {
      place,
      message: {
        sv: `Indraget före ”${first.text.trim()}” är gjort med tabb${rest > 0 ? more.sv : ''}.`,
        en: `The indentation before “${first.text.trim()}” is made with a tab${rest > 0 ? more.en : ''}.`,
      },
    }),
  );
}

/** Refuses a text where a line opens more levels than any plan has. */
export function refuseIndentation(state: ScanState): void {
  const deepest = state.lines.find((line) => depthOf(line) > MAX_YAML_DEPTH);
  if (deepest !== undefined) refuseDepth(state, deepest);
}

export function refuseDepth(state: ScanState, line: DraftLine): void {
  if (state.isRefused) return;
  state.isRefused = true;
  const range = draftRange(line, indentOf(line.text), line.text.trimEnd().length);
  const place = { path: state.path, range };
  const message = {
    sv: `Uppgifterna har fler än ${MAX_YAML_DEPTH} nivåer.`,
    en: `The data has more than ${MAX_YAML_DEPTH} levels.`,
  };
  state.diagnostics.push(diagnose(tooDeep, { place, message }));
}

/** A level mostly takes two columns of indentation, and a dash on the line is one more. */
function depthOf(line: DraftLine): number {
  const atMost = Math.floor(indentOf(line.text) / 2) + line.text.split('-').length;
  if (atMost <= MAX_YAML_DEPTH) return atMost;
  const shape = shapeOf(line.text);
  const isEntry = shape.key !== undefined || shape.dashes.length > 0;
  return isEntry ? Math.floor(shape.indent / 2) + shape.dashes.length : 0;
}

/**
 * Removes the marks that begin, end and instruct documents, and everything after the first document. Gives the
 * number of lines that are left to scan.
 */
export function documentMarks(state: ScanState): number {
  let hasContent = false;
  for (const [index, line] of state.lines.entries()) {
    const mark = /^(?:---|\.\.\.)(?=\s|$)/.exec(line.text)?.[0];
    if (mark !== undefined && hasContent) return endDocument(state, index, line, mark);
    if (mark !== undefined) removeMark(state, line, mark);
    else if (!hasContent && /^%[A-Z]/.test(line.text)) reportDirective(state, line);
    else hasContent ||= !/^\s*(#|$)/.test(line.text);
  }
  return state.lines.length;
}

function reportDirective(state: ScanState, line: DraftLine): void {
  const text = line.text.trimEnd();
  const place = { path: state.path, range: draftRange(line, 0, text.length) };
  const message = { sv: `”${text}” är ingen uppgift.`, en: `“${text}” is no entry.` };
  state.diagnostics.push(diagnose(yamlDirective, { place, message }));
  blank(line);
}

/** A mark before any data is no loss, but what stands beside it would be. */
function removeMark(state: ScanState, line: DraftLine, mark: string): void {
  const beside = besideMark(line, mark);
  if (beside !== '') {
    const text = line.text.trimEnd();
    const place = { path: state.path, range: draftRange(line, 0, text.length) };
    const message = {
      sv: `”${beside}” står på samma rad som ”${mark}” och läses därför inte.`,
      en: `“${beside}” stands on the same line as “${mark}” and is therefore not read.`,
    };
    const help = {
      sv: `Flytta ”${beside}” till en egen rad under ”${mark}”.`,
      en: `Move “${beside}” to a line of its own under “${mark}”.`,
    };
    state.diagnostics.push(diagnose(severalDocuments, { place, message, help }));
  }
  blank(line);
}

function besideMark(line: DraftLine, mark: string): string {
  const beside = line.text.slice(mark.length).trim();
  return beside.startsWith('#') ? '' : beside;
}

function endDocument(state: ScanState, index: number, line: DraftLine, mark: string): number {
  const below = state.lines.slice(index + 1).filter(({ text }) => !/^\s*(#|$)/.test(text));
  const lost = below.length + (besideMark(line, mark) === '' ? 0 : 1);
  if (lost > 0) {
    const place = { path: state.path, range: draftRange(line, 0, mark.length) };
    const message = {
      sv: `Raden ”${mark}” gör att resten av filen inte läses (${lost} ${lost === 1 ? 'rad' : 'rader'} med uppgifter).`,
      en: `The line “${mark}” makes the rest of the file unread (${lost} ${lost === 1 ? 'line' : 'lines'} of data).`,
    };
    state.diagnostics.push(diagnose(severalDocuments, { place, message }));
  }
  for (const each of state.lines.slice(index)) blank(each);
  return index;
}
