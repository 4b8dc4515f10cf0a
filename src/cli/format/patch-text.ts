import { createTwoFilesPatch } from 'diff';
import type { Paint } from '../paint.js';
import { visibleText } from './visible-text.js';

/**
 * A change of one file as a unified diff that `git apply` takes. On a terminal with colours signs that would command
 * it are shown instead of sent.
 */
export function patchText(path: string, before: Uint8Array, after: Uint8Array, paint: Paint): string {
  const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, decode(before), decode(after));
  const lines = patch.split('\n').filter((line, index) => index > 0 || !line.startsWith('==='));
  if (paint.level === 0) return lines.join('\n');
  return lines.map((line) => painted(visibleText(line), paint)).join('\n');
}

function painted(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint.green(line);
  if (line.startsWith('-')) return paint.red(line);
  return line.startsWith('@@') ? paint.cyan(line) : line;
}
