import type { Edit } from '../base/edit.js';
import { comparePoints, type Point } from '../base/place.js';

/**
 * The bytes of a file with edits made and every other byte as it was: the byte order mark, the line ends and letters
 * kept as letter and accent. Edits are placed as stages see the file (`SourceFile`); text put in gets the file's own
 * line ends. Of edits that overlap only the first is made. Undefined where a place cannot be found again.
 */
export function editBytes(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array | undefined {
  // A picture is no text, and comes back from being read as one with other bytes.
  if (edits.length === 0) return bytes;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const places = indexRaw(text);
  const pieces: string[] = [];
  let done = 0;
  for (const { range, text: written } of inOrder(edits)) {
    const start = places.offsetOf(range.start);
    const end = places.offsetOf(range.end);
    if (start === undefined || end === undefined || end < start) return undefined;
    if (start < done) continue;
    const opening = startsBeyondEnd(range.start, places) ? places.lineEnd : '';
    pieces.push(text.slice(done, start), opening, written.replaceAll('\n', places.lineEnd));
    done = end;
  }
  return new TextEncoder().encode([...pieces, text.slice(done)].join(''));
}

/** At one point what is put in keeps the order it was given in, before what replaces something there. */
function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort(
    (a, b) => comparePoints(a.range.start, b.range.start) || Number(!isEmpty(a)) - Number(!isEmpty(b)),
  );
}

function isEmpty({ range }: Edit): boolean {
  return comparePoints(range.start, range.end) === 0;
}

interface RawIndex {
  readonly lineEnd: string;
  /** How many lines there are, and whether the last of them is ended. */
  readonly lines: number;
  readonly endsWithLine: boolean;
  offsetOf(point: Point): number | undefined;
}

/** A line after the last one, where the last one is not ended, has to be begun. */
function startsBeyondEnd({ line }: Point, { lines, endsWithLine }: RawIndex): boolean {
  return line > lines && !endsWithLine;
}

function indexRaw(text: string): RawIndex {
  const ends = [...text.matchAll(/\r\n?|\n/g)];
  const starts = [text.startsWith('\ufeff') ? 1 : 0, ...ends.map(({ index, 0: end }) => index + end.length)];
  return {
    lineEnd: ends[0]?.[0] ?? '\n',
    lines: starts.length,
    endsWithLine: text === '' || starts.at(-1) === text.length,
    offsetOf({ line, column }) {
      const start = starts[line - 1];
      if (start === undefined) return line === starts.length + 1 && column === 1 ? text.length : undefined;
      const inside = rawColumn(text.slice(start, ends[line - 1]?.index ?? text.length), column - 1);
      return inside === undefined ? undefined : start + inside;
    },
  };
}

/** Where a column of the composed line is in the line as the file keeps it. */
function rawColumn(line: string, column: number): number | undefined {
  const composed = line.normalize('NFC');
  if (column > composed.length || /[\udc00-\udfff]/.test(composed.charAt(column))) return undefined;
  if (composed === line) return column;
  let [raw, seen] = [0, 0];
  for (const [cluster] of line.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (seen >= column) break;
    raw += cluster.length;
    seen += cluster.normalize('NFC').length;
  }
  // Some scripts compose across what is taken for a letter here; then the place is not found.
  const halves = [line.slice(0, raw), line.slice(raw)].map((half) => half.normalize('NFC'));
  return halves[0] === composed.slice(0, column) && halves.join('') === composed ? raw : undefined;
}
