import type { Root } from 'mdast';
import type { Diagnostic } from '../../base/diagnostic.js';

/** A body to look through. `parsed` still has every directive, `body` only ours. */
export interface MarkdownBody {
  readonly path: string;
  readonly text: string;
  readonly parsed: Root;
  readonly body: Root;
}

export function findTraps(_body: MarkdownBody): readonly Diagnostic[] {
  return [];
}
