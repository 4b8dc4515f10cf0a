import type { Block, DocumentLabels } from '../../../document/document.js';
import type { Theme } from '../../../document/theme.js';
import type { FlowItem } from '../layout/flow.js';
import type { TagNode } from '../layout/tag-node.js';
import type { TextStyle } from '../layout/text-style.js';
import type { ProblemLog } from '../pdf-problem.js';
import type { PrintLogotype } from '../picture/print-logotype.js';
import type { SvgPrinting } from '../picture/print-picture.js';
import type { FlattenContext } from '../text/flatten-inlines.js';
import type { FontMetrics } from '../text/font-metrics.js';
import type { Words } from '../text/words.js';
import type { ContentsEntry } from './contents-entries.js';

/** What is the same for the whole document. */
export interface MeasureShared {
  readonly theme: Theme;
  /** The distance of the lines of an index, as a share of that in tables. */
  readonly indexLines: number;
  readonly labels: DocumentLabels;
  readonly metrics: FontMetrics;
  readonly words: Words;
  readonly problems: ProblemLog;
  readonly inlines: FlattenContext;
  readonly pictures: SvgPrinting;
  /** Undefined where there is none, or it cannot be drawn. */
  readonly logotype: PrintLogotype | undefined;
  readonly contents: readonly ContentsEntry[];
  /** The structure node of each note, made where the note is first referred to. */
  readonly noteTags: Map<string, TagNode>;
  /** Ids of the cells that an index leads to. */
  readonly indexed: ReadonlySet<string>;
  /** The handlers of all block kinds; passed along since blocks hold blocks. */
  readonly measureBlocks: (blocks: readonly Block[], context: MeasureContext) => readonly FlowItem[];
}

/** Where a block stands and how its text is set. Handlers hand a changed copy to what stands within them. */
export interface MeasureContext extends MeasureShared {
  /** From the left edge of the page. */
  readonly x: number;
  readonly width: number;
  readonly parent: TagNode;
  readonly text: TextSetting;
}

export interface TextSetting {
  readonly style: TextStyle;
  readonly leading: number;
  readonly align: 'start' | 'end' | 'center' | 'justified';
  readonly hyphens: boolean;
  readonly paragraphGap: number;
}
