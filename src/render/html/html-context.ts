import type { ElementContent } from 'hast';
import type { Block, DocumentRoot, Inline } from '../../document/document.js';
import type { Logotype } from '../../document/theme.js';
import type { WordDividers } from './divide-words.js';
import type { DocumentIndex } from './document-index.js';

/**
 * What every handler is given beside its node. The two functions lead back into the handler tables, so that a
 * handler can print what stands inside its node without importing the table that it is itself part of.
 */
export interface HtmlContext {
  readonly document: DocumentRoot;
  readonly logotype: Logotype | undefined;
  readonly index: DocumentIndex;
  readonly divide: WordDividers;
  readonly blocks: (nodes: readonly Block[]) => readonly ElementContent[];
  readonly inlines: (nodes: readonly Inline[]) => readonly ElementContent[];
}
