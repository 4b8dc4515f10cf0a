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

/** A place where the page may end. */
export interface PageBreak {
  readonly draft: Draft;
  readonly index: number;
  /** It parts what should stay together, so it serves only where the ones before leave more than this share empty. */
  readonly unlessEmptier: number;
}

/** How far the filling has come: the draft, and where the page may end if the next box does not fit. */
export interface Progress {
  readonly draft: Draft;
  /** Each later than the one before, and worse: a later one that is as good takes its place. */
  readonly breaks: readonly PageBreak[];
  /** What a break before the next box would be, as of a `PageBreak`; undefined where the page must not end. */
  readonly free: number | undefined;
  /** White space before the next box. */
  readonly pending: number;
  /** Whether pages of another shape wait for this one to be full. */
  readonly owing: boolean;
}
