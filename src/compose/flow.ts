import type { Block, Inline, Section } from '../document/document.js';
import type { Anchor } from '../model/references.js';

/** A heading before it is known what stands under it. */
export interface FlowHeading {
  readonly type: 'heading';
  readonly depth: number;
  readonly id: string;
  readonly title: readonly Inline[];
  readonly numbered: boolean;
  /** What references can call it. */
  readonly anchors: readonly Anchor[];
}

/** What content becomes first: headings and blocks in reading order, not yet nested. */
export type Flow = FlowHeading | Block;

/** Finished sections, and which of them are to have no number. */
export interface Nested {
  readonly blocks: readonly Block[];
  readonly unnumbered: ReadonlySet<string>;
  readonly anchors: ReadonlyMap<Anchor, string>;
}

/** The same with every heading some levels further down, for what stands under another file. */
export function lowered(flow: readonly Flow[], levels: number): readonly Flow[] {
  if (levels === 0) return flow;
  return flow.map((item) => (item.type === 'heading' ? { ...item, depth: item.depth + levels } : item));
}

/**
 * Nests a flow into sections. A heading that skips a level is brought up to the level below its parent, so that
 * assistive technology never meets a gap.
 */
export function nest(flow: readonly Flow[]): Nested {
  const unnumbered = new Set<string>();
  const anchors = new Map<Anchor, string>();
  const read = (from: number, parentDepth: number, level: number): { blocks: Block[]; next: number } => {
    const blocks: Block[] = [];
    let at = from;
    for (let item = flow[at]; item; item = flow[at]) {
      if (item.type !== 'heading') {
        blocks.push(item);
        at += 1;
        continue;
      }
      if (item.depth <= parentDepth) break;
      if (!item.numbered) unnumbered.add(item.id);
      for (const anchor of item.anchors) anchors.set(anchor, item.id);
      const inner = read(at + 1, item.depth, level + 1);
      blocks.push(sectionOf(item, level, inner.blocks));
      at = inner.next;
    }
    return { blocks, next: at };
  };
  return { blocks: read(0, 0, 1).blocks, unnumbered, anchors };
}

function sectionOf({ id, title }: FlowHeading, level: number, children: readonly Block[]): Section {
  return { type: 'section', id, level, title, inContents: true, children };
}
