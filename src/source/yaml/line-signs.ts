import { diagnose } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import { bulletInList, straySign } from '../rules/yaml-structure.js';
import { type DraftLine, draftRange } from './draft-line.js';
import { shapeOf } from './line-shape.js';
import type { ScanState } from './scan-state.js';

/**
 * A sign before the entry of a line: a bullet as word processors write it (`• ett`, `– två`, `* tre`), read as the
 * dash it stands for, or a sign that has no business there, read as a space. Repairs the line in place.
 */
export function repairSign(state: ScanState, line: DraftLine): void {
  const sign = /^\s*(\S)\s/.exec(line.text)?.[1] ?? '';
  const column = line.text.indexOf(sign);
  const rest = line.text.slice(column + 1).trim();
  if (/[*•·▪●◦\uf0a7\uf0b7–—]/.test(sign) && !/^-\s/.test(rest)) replace(state, line, column, '-', rest);
  else if (/[{[>|,&:%@!*•]/.test(sign) && hasEntryAfter(line.text, rest))
    replace(state, line, column, ' ', rest);
}

/** `{ a: 1 }` is a map in braces, and not a sign before an entry. */
function hasEntryAfter(text: string, rest: string): boolean {
  if (/^-\s/.test(rest)) return true;
  return shapeOf(text).key !== undefined && shapeOf(rest).key !== undefined;
}

function replace(state: ScanState, line: DraftLine, column: number, by: '-' | ' ', rest: string): void {
  const sign = line.text.charAt(column);
  const place = { path: state.path, range: draftRange(line, column, column + 1) };
  const text = `${by}${by === '-' ? ' ' : ''}${rest}`.trim();
  const message = {
    sv: `”${sign} ${inShort(rest)}” börjar med ${sign}.`,
    en: `“${sign} ${inShort(rest)}” begins with ${sign}.`,
  };
  const help = { sv: `Skriv ”${inShort(text)}”.`, en: `Write “${inShort(text)}”.` };
  const rule = by === '-' ? bulletInList : straySign;
  state.diagnostics.push(diagnose(rule, { place, message, help }));
  line.text = `${line.text.slice(0, column)}${by}${line.text.slice(column + 1)}`;
}
