import type { Block, Inline, Section, Table, TableRow } from '../../src/document/document.js';

/**
 * A document as lines that a person can read in a test: headings with their level, list items with a dash, rows with
 * their cells between bars and the rows a cell spans after an equals sign. Spaces that do not break are ordinary.
 */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(lines).map((line) => line.replaceAll('\u00a0', ' '));
}

/** The section with a title, at whatever depth it stands. */
export function sectionOf(blocks: readonly Block[], title: string): Section {
  const found = find(blocks, title);
  if (!found) throw new Error(`No section is called ${title}`);
  return found;
}

function find(blocks: readonly Block[], title: string): Section | undefined {
  for (const block of blocks) {
    if (block.type !== 'section') continue;
    if (words(block.title) === title) return block;
    const inner = find(block.children, title);
    if (inner) return inner;
  }
  return undefined;
}

function lines(block: Block): readonly string[] {
  switch (block.type) {
    case 'section':
      return [`${'#'.repeat(block.level)} ${words(block.title)}`, ...linesOf(block.children)];
    case 'paragraph':
      return [`${block.role ? `${block.role}: ` : ''}${words(block.children)}`];
    case 'list':
      return block.children.map((item) => `- ${linesOf(item.children).join(' / ')}`);
    case 'table':
      return tableLines(block);
    default:
      return [];
  }
}

function tableLines({ caption, head, body, notes }: Table): readonly string[] {
  return [`table: ${words(caption)}`, ...[...head, ...body].map(row), ...linesOf(notes)];
}

function row({ cells }: TableRow): string {
  return cells
    .map(({ children, rowSpan, colSpan }) => {
      const spans = `${rowSpan > 1 ? `=${rowSpan} ` : ''}${colSpan > 1 ? `>${colSpan} ` : ''}`;
      return `${spans}${linesOf(children).join(' / ')}`;
    })
    .join(' | ');
}

function words(inlines: readonly Inline[]): string {
  return inlines.map(word).join('');
}

function word(inline: Inline): string {
  if (inline.type === 'lineBreak') return ' / ';
  if ('value' in inline) return inline.value;
  return 'children' in inline ? words(inline.children) : '';
}
