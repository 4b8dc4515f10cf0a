import { createTwoFilesPatch } from 'diff';
import type { Terminal } from '../terminal.js';
import { visibleText } from './visible-text.js';

/**
 * A change of one file as a unified diff that `git apply` takes. On a screen, signs that would steer it are shown
 * instead of sent.
 */
export function patchText(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  { paint, onScreen }: Pick<Terminal, 'paint' | 'onScreen'>,
): string {
  const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, decode(before), decode(after));
  const lines = patch.split('\n').filter((line, index) => index > 0 || !line.startsWith('==='));
  return lines.map((line) => painted(onScreen ? visibleText(line) : line, paint)).join('\n');
}

function painted(line: string, paint: Terminal['paint']): string {
  if (line.startsWith('+')) return paint.green(line);
  if (line.startsWith('-')) return paint.red(line);
  return line.startsWith('@@') ? paint.cyan(line) : line;
}
