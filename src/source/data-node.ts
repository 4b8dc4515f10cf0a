import type { Range } from '../base/place.js';

/**
 * Structured data with positions, as YAML's failsafe schema sees it: text, lists and maps, nothing else. A scalar
 * is the text its author wrote (`1.50`, `012`, `2022-12-06`, `ja`, `~`); an empty value is empty text.
 */
export type DataNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly text: string;
  /** True when the author wrote quotation marks or a block scalar around it. */
  readonly quoted: boolean;
  readonly range: Range;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
  readonly range: Range;
}

/** Entries in the order written. Keys are unique. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly range: Range;
}

export interface MapEntry {
  readonly key: ScalarNode;
  readonly value: DataNode;
}
