import type { Block, DocumentRoot, Inline, Table, TableRow } from '../../src/document/document.js';

/**
 * What a document prints, as text to search in: one line for each block or row of a table, the cells of a row between
 * bars, notes and the words of the renderers last. Spaces that do not break are ordinary ones.
 */
export function printedText({ children, notes, labels, meta }: DocumentRoot): string {
  const lines = [
    ...children.flatMap(linesOf),
    ...notes.flatMap((note) => note.children.flatMap(linesOf).map((line) => `${note.number} ${line}`)),
    ...Object.values(labels),
    ...(meta.watermark === undefined ? [] : [meta.watermark]),
  ];
  return lines.map((line) => line.replace(/[\n\u00a0]/g, ' ')).join('\n');
}

type Handlers = {
  readonly [Type in Block['type']]: (block: Extract<Block, { type: Type }>) => readonly string[];
};

const handlers: Handlers = {
  cover: ({ kind, period, body, organisation, decision, facts }) => [
    ...[kind, period, body, organisation, decision],
    ...facts.map(({ label, value }) => `${label}: ${value}`),
  ],
  contents: () => [],
  section: ({ number, title, children }) => [
    [number, words(title)].filter(Boolean).join(' '),
    ...children.flatMap(linesOf),
  ],
  paragraph: ({ children }) => [words(children)],
  list: ({ children, ordered, start }) =>
    children.flatMap(({ children: item }, index) => {
      const [first = '', ...rest] = item.flatMap(linesOf);
      return [`${ordered ? `${start + index}.` : '•'} ${first}`, ...rest.map((line) => `  ${line}`)];
    }),
  quotation: ({ children }) => children.flatMap(linesOf),
  preformatted: ({ value }) => [value],
  table: tableLines,
  figure: ({ number, caption, unit, alternative, data }) => [
    [number, words(caption), unit].filter(Boolean).join(' '),
    alternative,
    ...(data ? tableLines(data) : []),
  ],
  smallDrawing: ({ alternative }) => [alternative],
  index: ({ entries }) => entries.map(({ label }) => words(label)),
  divider: () => [],
};

function linesOf(block: Block): readonly string[] {
  // The table is keyed by the block's own type, which the compiler cannot follow through the look-up.
  const handle = handlers[block.type] as (block: Block) => readonly string[];
  return handle(block);
}

function tableLines({ number, caption, unit, head, body, notes }: Table): readonly string[] {
  const title = [number, words(caption), unit].filter(Boolean).join(' ');
  return [title, ...[...head, ...body].map(rowLine), ...notes.flatMap(linesOf)];
}

function rowLine({ cells }: TableRow): string {
  return cells.map(({ children }) => children.flatMap(linesOf).join(' / ')).join(' | ');
}

function words(inlines: readonly Inline[]): string {
  return inlines.map(word).join('');
}

function word(inline: Inline): string {
  if (inline.type === 'lineBreak') return ' ';
  if (inline.type === 'noteReference') return `[${inline.number}]`;
  if ('value' in inline) return inline.value;
  return 'children' in inline ? words(inline.children) : '';
}
