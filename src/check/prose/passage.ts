import type { PhrasingContent } from 'mdast';
import type { Place, Point } from '../../base/place.js';

/** Stands in a passage for what is not the author's prose: a reference, a note mark, an address, code. */
export const GAP = '\uFFFC';

/**
 * One heading, paragraph, cell or value as running text: without marks, its lines joined by blanks. `place` tells
 * where a stretch of it stands in its file.
 */
export interface Passage {
  readonly kind: PassageKind;
  readonly text: string;
  readonly path: string;
  /** Of a heading; 0 for everything else. */
  readonly depth: number;
  readonly place: (from: number, to: number) => Place;
}

/** `value` is a text in a data file or above a text. */
export type PassageKind = 'heading' | 'paragraph' | 'cell' | 'note' | 'value';

/** A stretch of text that stands on one line of the file. */
interface Run {
  /** Where in the passage it begins. */
  readonly at: number;
  readonly from: Point;
  /** Set where the text is spread over lines that nobody can tell apart any more; it is then told as a whole. */
  readonly until: Point | undefined;
}

export function passage(
  content: readonly PhrasingContent[],
  { kind, path, depth = 0 }: { readonly kind: PassageKind; readonly path: string; readonly depth?: number },
): Passage {
  const runs: Run[] = [];
  const text = content.reduce((before, node) => before + flatten(node, before.length, runs), '');
  return {
    kind,
    text,
    path,
    depth,
    place: (from, to) => {
      const start = runAt(runs, from);
      const last = runAt(runs, Math.max(from, to - 1));
      if (!start || !last) return { path };
      return { path, range: { start: pointIn(start, from), end: last.until ?? pointIn(last, to) } };
    },
  };
}

function flatten(node: PhrasingContent, at: number, runs: Run[]): string {
  if (node.type === 'text') {
    runs.push(...runsOf(node, at));
    return node.value.replaceAll('\n', ' ');
  }
  if (node.type === 'break') return ' ';
  const isAddress = node.type === 'link' && /^(https?:|mailto:|www\.)/.test(wordsOf(node.children));
  if (isAddress || node.type === 'textDirective' || !('children' in node)) return GAP;
  return node.children.reduce((before, child) => before + flatten(child, at + before.length, runs), '');
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');
}

/** A text node begins at its place, and its later lines where its last one does: the reader took their indent away. */
function runsOf(node: Extract<PhrasingContent, { type: 'text' }>, at: number): readonly Run[] {
  if (!node.position) return [];
  const { start, end } = node.position;
  const lines = node.value.split('\n');
  if (lines.length - 1 !== end.line - start.line) return [{ at, from: start, until: end }];
  const indent = Math.max(1, end.column - (lines.at(-1)?.length ?? 0));
  const isQuoted = lines.length === 1 && end.column - start.column === node.value.length + 2;
  let offset = at;
  return lines.map((line, index) => {
    const column = index === 0 ? start.column + (isQuoted ? 1 : 0) : indent;
    const run = { at: offset, from: { line: start.line + index, column }, until: undefined };
    offset += line.length + 1;
    return run;
  });
}

function runAt(runs: readonly Run[], offset: number): Run | undefined {
  return runs.findLast((run) => run.at <= offset) ?? runs[0];
}

function pointIn(run: Run, offset: number): Point {
  if (run.until) return run.from;
  return { line: run.from.line, column: run.from.column + Math.max(0, offset - run.at) };
}
