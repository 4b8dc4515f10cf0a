import type { Bilingual } from '../../base/bilingual.js';
import { diagnose } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import { dashSpace, missingColon } from '../rules/yaml-structure.js';
import { blank, type DraftLine, draftRange, mask } from './draft-line.js';
import type { LineShape } from './line-shape.js';
import type { ScanState } from './scan-state.js';
import { nameAtStart } from './whole-text.js';

/**
 * A dash without its space (`-inledning.md`) makes a word of the item. Repairs the line in place: the item is hidden
 * one column further right, where the space should have been. True when it did.
 */
export function repairDash(state: ScanState, line: DraftLine, shape: LineShape): boolean {
  const column = shape.indent;
  const name = shape.key?.text ?? shape.value;
  const isItem = /^-[^\s\d-]./.test(name) && shape.dashes.length === 0;
  const isInList = state.levels.some((level) => level.kind === 'list' && level.column === column);
  const opensList = state.last.kind === 'open' && column >= state.last.column;
  if (!isItem || !(isInList || opensList)) return false;
  const text = line.text.trim();
  report(state, line, column, dashSpace, {
    message: {
      sv: `Mellanslag saknas efter strecket i ”${inShort(text)}”.`,
      en: `The space after the dash is missing in “${inShort(text)}”.`,
    },
    corrected: `- ${text.slice(1)}`,
  });
  const end = column + name.length;
  mask(line, column, end, name.slice(1));
  const kept = line.masks.get(column);
  line.masks.clear();
  if (kept) line.masks.set(column + 2, { text: kept.text, range: draftRange(line, column + 1, end) });
  line.text = `${line.text.slice(0, column)}- ${line.text.slice(column + 2)}`;
  return true;
}

/**
 * A line that should have been `name: value`. When the name can be told, the line is repaired in place, with the
 * name one letter shorter to make room for the colon; otherwise it is left out. True when it was repaired.
 */
export function repairColon(state: ScanState, line: DraftLine, shape: LineShape): boolean {
  const column = shape.dashes.length > 0 || shape.key ? shape.valueColumn : shape.indent;
  const text = shape.value;
  const name = nameWithoutSpace(text) ?? nameAtStart(state.names, text);
  const isRepairable = name !== undefined && name.length > 1;
  const value = isRepairable ? text.slice(name.length).replace(/^[:\s]+/, '') : '';
  report(state, line, column, missingColon, {
    message: {
      sv: `”${inShort(text)}” saknar kolon och mellanslag mellan namn och värde.`,
      en: `“${inShort(text)}” lacks a colon and a space between name and value.`,
    },
    corrected: isRepairable ? `${name}: ${value}` : text.replace(/^(\p{L}+) +(?=\S)/u, '$1: '),
  });
  if (!isRepairable) {
    blank(line);
    return false;
  }
  const end = column + name.length;
  mask(line, column, end, name);
  const kept = line.masks.get(column);
  if (kept) line.masks.set(column, kept);
  line.text = `${line.text.slice(0, end - 1)}: ${line.text.slice(end + 1)}`;
  return true;
}

/** `källa:Cognos`, but not `https://…` nor `10:30`. */
function nameWithoutSpace(text: string): string | undefined {
  return /^([^\s:"'#\d][^:"'#]*):(?!\/\/)\S/.exec(text)?.[1];
}

interface Missing {
  readonly message: Bilingual;
  /** The text as it should be; the same as now when that cannot be told. */
  readonly corrected: string;
}

function report(
  state: ScanState,
  line: DraftLine,
  column: number,
  rule: typeof missingColon,
  { message, corrected }: Missing,
): void {
  const end = line.text.trimEnd().length;
  state.diagnostics.push(
    diagnose(rule, {
      place: { path: state.path, range: draftRange(line, column, end) },
      message,
      ...(line.text.trim().endsWith(corrected)
        ? {}
        : { help: { sv: `Skriv ”${corrected}”.`, en: `Write “${corrected}”.` } }),
    }),
  );
}
