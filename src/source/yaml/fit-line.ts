import { diagnose } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import { wrongIndent } from '../rules/yaml-structure.js';
import { blank, type DraftLine, draftRange } from './draft-line.js';
import { enterLevel, enterNearest, type Level, type LevelKind, openLevel } from './levels.js';
import type { LineShape } from './line-shape.js';
import type { ScanState } from './scan-state.js';

/** Finds the list or map a line belongs to and moves the line there; false when there is none. */
export function fitLine(state: ScanState, line: DraftLine, shape: LineShape): boolean {
  const kind: LevelKind = shape.dashes.length > 0 ? 'list' : 'map';
  const column = shape.indent;
  if (opensBlock(state, kind, column)) {
    line.moved = state.last.moved;
  } else {
    const level = enterLevel(state.levels, kind, column) ?? enterWrong(state, line, kind, column);
    if (level === undefined) {
      blank(line);
      return false;
    }
    line.moved = level.target - column;
  }
  openInner(state, line, shape);
  return true;
}

/** A list may stand in the same column as the name it belongs to. */
function opensBlock(state: ScanState, kind: LevelKind, column: number): boolean {
  const { last, levels } = state;
  if (levels.length === 0) return true;
  if (last.kind !== 'open') return false;
  const isListBelowName = kind === 'list' && column === last.column && levels.at(-1)?.kind === 'map';
  return column > last.column || isListBelowName;
}

function enterWrong(state: ScanState, line: DraftLine, kind: LevelKind, column: number): Level | undefined {
  const level = enterNearest(state.levels, kind, column);
  // A tab has been reported already, and its width was a guess.
  if (line.tabGrowth > 0 && level !== undefined) return level;
  const text = line.text.trim();
  const place = { path: state.path, range: draftRange(line, column, column + text.length) };
  if (level === undefined) {
    if (state.orphans.has(column)) return undefined;
    state.orphans.add(column);
    const message = {
      sv: `”${inShort(text)}” hör inte ihop med något ovanför.`,
      en: `“${inShort(text)}” does not belong with anything above.`,
    };
    state.diagnostics.push(diagnose(wrongIndent, { place, message }));
    return undefined;
  }
  const corrected = ' '.repeat(level.column) + text;
  state.diagnostics.push(
    diagnose(wrongIndent, {
      place,
      message: {
        sv: `”${inShort(text)}” börjar i kolumn ${column + 1}, men raderna den hör ihop med börjar i kolumn ${level.column + 1}.`,
        en: `“${inShort(text)}” starts in column ${column + 1}, but the lines it belongs with start in column ${level.column + 1}.`,
      },
      help: {
        sv: `Låt raden börja i kolumn ${level.column + 1}: ”${corrected}”`,
        en: `Let the line start in column ${level.column + 1}: “${corrected}”`,
      },
    }),
  );
  return level;
}

/** The levels that the line itself begins: a list per dash, a map for its name. The outermost may be open already. */
function openInner(state: ScanState, line: DraftLine, shape: LineShape): void {
  const columns: [LevelKind, number][] = shape.dashes.map((dash) => ['list', dash]);
  if (shape.key !== undefined) columns.push(['map', shape.key.column]);
  const innermost = state.levels.at(-1);
  const isNew = opensBlock(state, columns[0]?.[0] ?? 'map', shape.indent);
  const first = innermost !== undefined && !isNew ? 1 : 0;
  for (const [kind, column] of columns.slice(first))
    openLevel(state.levels, kind, column, column + line.moved);
}
