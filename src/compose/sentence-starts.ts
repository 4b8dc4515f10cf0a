import { capitalize } from '../base/letters.js';
import type { Block, Inline } from '../document/document.js';

/** References whose words begin a sentence with a capital: ”Tabell 1 visar …”. What begins an item of a list may not be one. */
export function withSentenceStarts(blocks: readonly Block[], begins = true): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, children: started(block.children, begins).inlines };
      case 'section':
      case 'quotation':
        return { ...block, children: withSentenceStarts(block.children) };
      case 'list':
        return {
          ...block,
          children: block.children.map((item) => ({
            ...item,
            children: withSentenceStarts(item.children, false),
          })),
        };
      default:
        return block;
    }
  });
}

interface Started {
  readonly inlines: readonly Inline[];
  /** What comes next begins a sentence. */
  readonly begins: boolean;
}

function started(inlines: readonly Inline[], begins: boolean): Started {
  let next = begins;
  const done = inlines.map((inline): Inline => {
    if (inline.type === 'text') {
      if (inline.value.trim() !== '') next = endsSentence(inline.value);
      return inline;
    }
    if (inline.type === 'lineBreak') return inline;
    const here = next;
    next = false;
    if (inline.type === 'crossReference') return here ? capitalized(inline) : inline;
    if (inline.type !== 'emphasis' && inline.type !== 'strong') return inline;
    const inner = started(inline.children, here);
    next = inner.begins;
    return { ...inline, children: inner.inlines };
  });
  return { inlines: done, begins: next };
}

function capitalized(reference: Extract<Inline, { type: 'crossReference' }>): Inline {
  const [first, ...others] = reference.children;
  if (first?.type !== 'text') return reference;
  return { ...reference, children: [{ ...first, value: capitalize(first.value) }, ...others] };
}

/** Abbreviations that a reference often follows, and what is all letters with stops between: ”bl.a.”, ”m.m.”. */
const abbreviation =
  /^[(”"]?(?:(?:\p{L}{1,2}\.){2,}|\p{L}\.|(?:t\.ex|dvs|jfr|jmf|kap|avd|resp|inkl|exkl|osv|nr|st|ev|tab|fig)\.)$/iu;

function endsSentence(text: string): boolean {
  const last = /(\S+)\s+$/.exec(text)?.[1] ?? '';
  return /[.!?…][”")]?$/.test(last) && !abbreviation.test(last);
}
