import { wrapAnsi } from 'fast-wrap-ansi';
import { visibleText } from './visible-text.js';

/**
 * Breaks people's words at spaces into lines of at most `width` columns. A word longer than the line stays whole,
 * so that a path or an address can still be clicked. A no-break space holds an amount together.
 */
export function wrapText(text: string, options: { readonly width: number; readonly indent: number }): string {
  const safe = text.split('\n').map(visibleText).join('\n');
  const lines = wrapAnsi(safe, Math.max(20, options.width - options.indent)).split('\n');
  return lines.join(`\n${' '.repeat(options.indent)}`);
}
