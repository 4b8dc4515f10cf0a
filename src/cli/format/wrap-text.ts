import { wrapAnsi } from 'fast-wrap-ansi';
import { isPlain } from './plain-text.js';
import { visibleText } from './visible-text.js';

/**
 * Breaks people's words at spaces into lines of at most `width` columns. A word longer than the line stays whole,
 * so that a path or an address can still be clicked. A no-break space holds an amount together.
 */
export function wrapText(text: string, options: { readonly width: number; readonly indent: number }): string {
  const safe = text.split('\n').map(visibleText).join('\n');
  const width = Math.max(20, options.width - options.indent);
  const lines =
    isPlain(safe) && !loose.test(safe) ? wrapPlain(safe, width) : wrapAnsi(safe, width).split('\n');
  return lines.join(`\n${' '.repeat(options.indent)}`);
}

const loose = /^\s|\s$|\s\s/;

/** What the library does, for single spaces and letters of one column: it takes as long to measure one as to check a table. */
function wrapPlain(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines;
}
