import type { DocumentRoot } from '../../document/document.js';
import type { Theme } from '../../document/theme.js';

/** Headings `h2` to `h6`: a chapter and four levels below it. */
const headingLevels = [1, 2, 3, 4, 5];

/**
 * The document's own part of the style: the theme as custom properties, which let one stylesheet serve every theme,
 * and the paper with its running head, which CSS cannot read from custom properties.
 */
export function themeStyle(document: DocumentRoot, theme: Theme): string {
  return [...rootRules(theme), ...pageRules(document, theme)].join('\n');
}

/**
 * Sizes are told as shares of the running text: a reader's own text size then scales all of them. What is told in terms
 * of a colour stands one level below the colours, so that a style may give the whole page others.
 */
function rootRules({ colors, text, headings, table, note }: Theme): readonly string[] {
  const share = (size: number) => number(size / text.size);
  const headingRules = headingLevels.flatMap((level) => {
    const heading = headings[level - 1] ?? headings.at(-1);
    if (heading === undefined) return [];
    return [
      `--heading-${level}-size: ${share(heading.size)};`,
      `--heading-${level}-color: var(--color-${heading.color});`,
    ];
  });
  const properties = [
    ...headingRules,
    `--text-size: ${number(text.size)}pt;`,
    `--text-leading: ${number(text.leading / text.size)};`,
    `--text-align: ${text.align === 'justified' ? 'justify' : 'start'};`,
    `--paragraph-gap: ${share(text.paragraphGap)};`,
    `--table-size: ${share(table.size)};`,
    `--table-leading: ${number(table.leading / table.size)};`,
    `--note-size: ${share(note.size)};`,
    `--note-leading: ${number(note.leading / note.size)};`,
  ];
  const colorRules = Object.entries(colors).map(([name, color]) => `--color-${name}: ${color};`);
  return [...rule(':root', colorRules), ...rule('body', properties)];
}

function rule(selector: string, properties: readonly string[]): readonly string[] {
  return [`${selector} {`, ...properties.map((line) => `  ${line}`), '}'];
}

/** Boxes in the margin need a browser that knows CSS Paged Media; others print the page without them. */
function pageRules({ meta, labels }: DocumentRoot, { page }: Theme): readonly string[] {
  const { top, right, bottom, left } = page.margin;
  const margins = [top, right, bottom, left].map((length) => `${number(length)}pt`).join(' ');
  return [
    '@page {',
    `  size: ${number(page.width)}pt ${number(page.height)}pt;`,
    `  margin: ${margins};`,
    `  @top-left { content: ${cssString(meta.runningHead.left)}; }`,
    `  @top-right { content: ${cssString(meta.runningHead.right)}; }`,
    `  @bottom-right { content: ${pageNumber(labels.page)}; }`,
    '}',
  ];
}

function pageNumber(label: string): string {
  const counters: Readonly<Record<string, string>> = {
    '{page}': 'counter(page)',
    '{pages}': 'counter(pages)',
  };
  const parts = label.split(/(\{pages?\})/).filter((part) => part !== '');
  return parts.map((part) => counters[part] ?? cssString(part)).join(' ');
}

/** Quotation marks, backslashes and line ends as escapes (CSS Syntax 3, section 4.3.5). */
function cssString(text: string): string {
  const escaped = text.replace(/["\\\n\r\f<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}

/** Three decimals are finer than any screen; they keep the file free of 1.4000000000000001. */
function number(value: number): string {
  return String(Number(value.toFixed(3)));
}
