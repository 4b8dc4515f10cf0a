import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Block, List, ListItem, Paragraph } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import type { Composer } from './composer.js';
import { inlines } from './inline.js';
import type { TextScope } from './text-scope.js';

/** What begins an item of a list: a sign, or a number. Word makes a dash of a hyphen. */
const bullet = /^\s*[-*•–]\s+(?=\S)/;
const number = /^\s*(\d{1,3})[.)]\s+(?=\S)/;

type Line = readonly PhrasingContent[];
type Kind = 'bullets' | 'numbers' | 'words';

/** The cell of a table in a text: lines that begin as items of a list are one, and the other lines paragraphs. */
export function cellBlocks(nodes: Line, scope: TextScope, composer: Composer): readonly Block[] {
  const lines = linesOf(nodes);
  const kinds = lines.map((line) => kindOf(line, lines.length));
  return lines.flatMap((_, at): readonly Block[] => {
    const kind = kinds[at] ?? 'words';
    if (at > 0 && kinds[at - 1] === kind) return [];
    const end = kinds.findIndex((other, index) => index > at && other !== kind);
    const group = lines.slice(at, end < 0 ? undefined : end);
    return [kind === 'words' ? words(group, scope, composer) : listOf(group, kind, scope, composer)];
  });
}

function linesOf(nodes: Line): readonly Line[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.some((node) => plainText(node).trim() !== '' || node.type === 'image'));
}

/** A cell of one line is an item alone where words follow the sign: `- 5 %` is a figure. */
function kindOf(line: Line, count: number): Kind {
  const text = beginning(line);
  if (count === 1) return /^\s*[-*•–]\s+\p{L}/u.test(text) ? 'bullets' : 'words';
  if (bullet.test(text)) return 'bullets';
  return number.test(text) ? 'numbers' : 'words';
}

/** The sign and the first word may be marked up apart, as in `- **Vård**`. */
function beginning([first, second]: Line): string {
  if (first?.type !== 'text') return '';
  return first.value + (second ? plainText(second).slice(0, 1) : '');
}

function listOf(lines: readonly Line[], kind: Kind, scope: TextScope, composer: Composer): List {
  const start = Number(number.exec(beginning(lines[0] ?? []))?.[1] ?? 1);
  const children = lines.map((line): ListItem => {
    const content = inlines(withoutSign(line), scope, composer);
    return { type: 'listItem', children: [paragraph(content)] };
  });
  return { type: 'list', ordered: kind === 'numbers', start, children };
}

function withoutSign([first, ...others]: Line): Line {
  if (first?.type !== 'text') return [];
  const value = first.value.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, '');
  return value === '' ? others : [{ ...first, value }, ...others];
}

function words(lines: readonly Line[], scope: TextScope, composer: Composer): Paragraph {
  const content = lines.map((line) => inlines(line, scope, composer));
  return paragraph(
    content.flatMap((line, index) => (index === 0 ? line : [{ type: 'lineBreak' as const }, ...line])),
  );
}
