import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flow, nest } from '../../src/compose/flow.js';
import { identifiers } from '../../src/compose/identifiers.js';
import type { Block, Section } from '../../src/document/document.js';

describe('identifiers', () => {
  const bases = fc.array(fc.oneof(fc.constantFrom('Mål 2.1', 'mal-2-1', '', '2022', 'Åtgärd'), fc.string()));

  it('are unique, ASCII and begin with a letter', () => {
    fc.assert(
      fc.property(bases, (names) => {
        const { unique } = identifiers();
        const made = names.map((name) => unique(name));
        expect(new Set(made).size).toBe(made.length);
        for (const id of made) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      }),
    );
  });

  it('are the same whenever they are asked for in the same order', () => {
    fc.assert(
      fc.property(bases, (names) => {
        const [first, second] = [identifiers(), identifiers()];
        expect(names.map((name) => first.unique(name))).toEqual(names.map((name) => second.unique(name)));
      }),
    );
  });
});

describe('nesting', () => {
  const heading = fc.integer({ min: 1, max: 9 }).map((depth) => ({ depth }));
  const flows = fc
    .array(fc.oneof(heading, fc.constant('paragraph' as const)), { maxLength: 30 })
    .map((items) => items.map(flowOf));

  it('never skips a level and loses nothing', () => {
    fc.assert(
      fc.property(flows, (flow) => {
        const { blocks } = nest(flow);
        expectNoGap(blocks, 0);
        expect(inReadingOrder(blocks)).toEqual(flow.map(nameOf));
      }),
    );
  });
});

function flowOf(item: 'paragraph' | { readonly depth: number }, index: number): Flow {
  if (item === 'paragraph') return { type: 'preformatted', value: `text-${index}` };
  const { depth } = item;
  return { type: 'heading', depth, id: `heading-${index}`, title: [], numbered: true, anchors: [] };
}

function nameOf(item: Flow): string {
  if (item.type === 'heading') return item.id;
  return item.type === 'preformatted' ? item.value : item.type;
}

function expectNoGap(blocks: readonly Block[], above: number): void {
  for (const section of blocks.filter((block): block is Section => block.type === 'section')) {
    expect(section.level).toBe(above + 1);
    expectNoGap(section.children, section.level);
  }
}

function inReadingOrder(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'section') return [block.id, ...inReadingOrder(block.children)];
    return [block.type === 'preformatted' ? block.value : block.type];
  });
}
