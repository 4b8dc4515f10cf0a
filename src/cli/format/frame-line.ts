import { type Cell, columnOf, displayCells } from './display-line.js';

/** A source line cut to the room there is, and the columns of it that carry carets. */
export interface FrameLine {
  readonly text: string;
  readonly caretFrom: number;
  readonly caretTo: number;
}

/** More of a line than any terminal shows is never even taken apart, so that a line of megabytes costs nothing. */
const reach = 1000;

/**
 * `from` and `to` are offsets in the line in UTF-16 code units, from 0; at least one caret is drawn. A line longer
 * than `room` columns is shown around `from`, with `…` where it was cut.
 */
export function frameLine(line: string, from: number, to: number, room: number): FrameLine {
  const start = Math.min(from, line.length);
  const cutBefore = Math.max(0, start - reach);
  const near = line.slice(cutBefore, start + reach);
  const cells = displayCells(near);
  const caretFrom = columnOf(cells, start - cutBefore);
  const caretTo = Math.max(caretFrom + 1, columnOf(cells, Math.min(to, line.length) - cutBefore));
  const fits = near.length === line.length && widthOf(cells) <= room;
  if (fits) return { text: textOf(cells), caretFrom, caretTo };
  return windowAround(cells, { caretFrom, caretTo, room, cutBefore: cutBefore > 0 });
}

interface Window {
  readonly caretFrom: number;
  readonly caretTo: number;
  readonly room: number;
  readonly cutBefore: boolean;
}

function windowAround(cells: readonly Cell[], window: Window): FrameLine {
  const { caretFrom, caretTo, room, cutBefore } = window;
  const fitsFromTheStart = !cutBefore && caretTo < room - 1;
  const left = fitsFromTheStart ? 0 : Math.max(0, caretFrom - Math.floor(room / 3));
  const head = left > 0 || cutBefore ? '…' : '';
  const shown = cells.filter(
    ({ column, width }) => column >= left + head.length && column + width < left + room,
  );
  const first = shown[0]?.column ?? left + head.length;
  const tail = shown.at(-1) === cells.at(-1) ? '' : '…';
  const shift = head.length - first;
  const end = head.length + widthOf(shown) - (shown[0]?.column ?? 0);
  const from = Math.min(caretFrom + shift, room - 1);
  return {
    text: `${head}${textOf(shown)}${tail}`,
    caretFrom: from,
    caretTo: Math.max(from + 1, Math.min(caretTo + shift, end)),
  };
}

function textOf(cells: readonly Cell[]): string {
  return cells
    .map(({ text }) => text)
    .join('')
    .trimEnd();
}

function widthOf(cells: readonly Cell[]): number {
  const last = cells.at(-1);
  return last ? last.column + last.width : 0;
}
