import type { FlowBox, FlowItem } from '../layout/flow.js';
import type { NoteLine } from './note-lines.js';
import type { Draft } from './page-draft.js';

export interface PageInput {
  readonly items: readonly FlowItem[];
  readonly start: number;
  readonly carried: readonly NoteLine[];
  readonly floats: readonly FlowBox[];
  readonly notes: ReadonlyMap<string, readonly NoteLine[]>;
  /** Where the text area begins, and its height. */
  readonly top: number;
  readonly room: number;
}

export interface PageBreak {
  readonly draft: Draft;
  readonly index: number;
}

/** How far the filling has come: the draft, and where the page may end if the next box does not fit. */
export interface Progress {
  readonly draft: Draft;
  readonly lastBreak?: PageBreak;
  /** A later one that parts what should stay together. */
  readonly lastResort?: (PageBreak & { readonly unlessEmptier: number }) | undefined;
  /** Whether a page may end before the next box; a share where it may only to keep the page from being emptier. */
  readonly free: boolean | number;
  /** White space before the next box. */
  readonly pending: number;
  /** Whether pages of another shape wait for this one to be full. */
  readonly owing: boolean;
}
