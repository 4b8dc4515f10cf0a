import type { Nodes, Paragraph, Root } from 'mdast';
import type { Point } from 'unist';
import { letter, letterOrDigit } from '../../base/letter-classes.js';

/**
 * A letter stands in for every paragraph that holds nothing Markdown has a meaning for, alone or in an item of a
 * list; the text is then parsed, and the paragraphs put in their places. Most of a plan is such prose, and the parser
 * looks at each of its letters four times. The tree is the one that the parser makes of the whole text, positions and
 * all; where a stand-in does not come back as a paragraph (within a block of code, say) the whole text is parsed.
 */
export function parseAroundPlain(text: string, parse: (text: string) => Root): Root {
  const draft = standIn(text.split('\n'));
  if (draft.standIns === 0 && draft.skipped === 0) return parse(text);
  const root = parse(draft.lines.map(({ written }) => written).join('\n'));
  return putBack(root, draft) ? root : parse(text);
}

interface Draft {
  readonly lines: readonly DraftLine[];
  readonly standIns: number;
  /** Empty lines at the start, where front matter was. */
  readonly skipped: number;
}

interface DraftLine {
  readonly written: string;
  /** The line of the text, from 1, and the offset where it begins. */
  readonly line: number;
  readonly offset: number;
  /** What the letter in `column` stands for, and where that ends. */
  readonly stand?: { readonly column: number; readonly value: string; readonly end: Point };
}

const quiet = `[^\\\\\`*_[\\]<>&~|:\\t\\r\\0]`;
/** Ends a clause, or stands in a time, a number or the inflected form of an abbreviation: 10:30, 2017:725, EU:s. */
const colon = `:(?=[ \\d]|$|(?:[snt]|en|et|ns|ar|er)(?![${letterOrDigit}[{_-]))`;
/** Begins like no block and holds no sign that means anything, nor ends with a break. */
const plain = new RegExp(`^(?:[${letter}”’“"'(§]|\\d(?!\\d{0,8}[.)]))(?:${quiet}|${colon})*(?<! )$`);
const bullet = /^ *[-*+] (?=\S)/;

function standIn(lines: readonly string[]): Draft {
  const first = lines.findIndex((line) => line !== '');
  const skipped = Math.max(first, 0);
  const draft: DraftLine[] = [];
  let standIns = 0;
  let offset = skipped;
  for (let index = skipped; index < lines.length; ) {
    const found = plainAt(lines, index);
    const { column = 1, count = 1 } = found ?? {};
    const block = lines.slice(index, index + count);
    const [written = ''] = block;
    const last = block.at(-1) ?? '';
    const length = block.reduce((sum, line) => sum + line.length + 1, 0);
    const place = { line: index + 1, offset };
    if (found) {
      const end = { line: index + count, column: last.length + 1, offset: offset + length - 1 };
      const value = block.map((line) => line.slice(column - 1)).join('\n');
      draft.push({ ...place, written: `${written.slice(0, column - 1)}x`, stand: { column, value, end } });
      standIns += 1;
    } else draft.push({ ...place, written });
    offset += length;
    index += count;
  }
  return { lines: draft, standIns, skipped };
}

/** The plain paragraph that begins on a line, where nothing before or after it can be a part of it. */
function plainAt(lines: readonly string[], index: number): { column: number; count: number } | undefined {
  const first = lines[index] ?? '';
  const mark = bullet.exec(first)?.[0].length ?? 0;
  const begins = mark > 0 || isBlank(lines[index - 1] ?? '');
  if (!begins || !plain.test(first.slice(mark))) return undefined;
  const indent = ' '.repeat(mark);
  const goesOn = (line: string) => line.startsWith(indent) && plain.test(line.slice(mark));
  let end = index + 1;
  while (goesOn(lines[end] ?? '')) end += 1;
  const next = lines[end] ?? '';
  return isBlank(next) || beginsItem(next, mark) ? { column: mark + 1, count: end - index } : undefined;
}

/** Deeper than this a bullet is no bullet, but more of the paragraph above it. */
function beginsItem(line: string, mark: number): boolean {
  return bullet.test(line) && line.length - line.trimStart().length < mark + 4;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** False where a stand-in is missing; the tree is then of no use. */
function putBack(root: Root, { lines, standIns }: Draft): boolean {
  let found = 0;
  const placed = ({ line, column }: Point): Point => {
    const at = lines[line - 1];
    if (!at) return { line, column, offset: 0 };
    if (at.stand && column > at.stand.column) return { ...at.stand.end };
    return { line: at.line, column, offset: at.offset + column - 1 };
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' && fill(node, lines)) found += 1;
    if (node.position) node.position = { start: placed(node.position.start), end: placed(node.position.end) };
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  if (root.position) root.position.start = { line: 1, column: 1, offset: 0 };
  return found === standIns;
}

function fill({ position, children }: Paragraph, lines: readonly DraftLine[]): boolean {
  const { start, end } = position ?? {};
  const stand = start && lines[start.line - 1]?.stand;
  const [text, ...more] = children;
  if (!stand || start.column !== stand.column || text?.type !== 'text' || more.length > 0) return false;
  if (text.value !== 'x' || end?.column !== stand.column + 1) return false;
  text.value = stand.value;
  return true;
}
