import { uncapitalize } from '../base/letters.js';
import type { Inline } from '../document/document.js';
import type { InlineMapper } from '../document/map-inlines.js';
import type { Anchor } from '../model/references.js';
import type { Template } from '../template/template.js';
import { fill } from './fill.js';
import type { Target } from './number-document.js';

/**
 * Turns each reference, which so far only knows its anchor, into a link with the words ”tabell 1”, ”avsnitt 4.2” or
 * the title of what has no number. What is not in the document after all prints as its name.
 */
export function referenceResolver(
  anchors: ReadonlyMap<Anchor, string>,
  targets: ReadonlyMap<string, Target>,
  template: Template,
  spoken: ReadonlyMap<Anchor, string>,
): InlineMapper {
  return (inline) => {
    if (inline.type !== 'crossReference') return [inline];
    const anchor = inline.target as Anchor;
    const id = anchors.get(anchor);
    const target = id === undefined ? undefined : targets.get(id);
    const name = anchor.slice(anchor.indexOf(' ') + 1);
    if (id === undefined || !target) return [{ type: 'text', value: name }];
    const words = spoken.get(anchor);
    const children = words === undefined ? wordsFor(target, anchor, name, template) : said(words);
    return [{ ...inline, target: id, children }];
  };
}

function wordsFor(target: Target, anchor: Anchor, name: string, { words }: Template): readonly Inline[] {
  const unbroken = (value: string) => said(value.replaceAll(' ', '\u00a0'));
  // A goal is known by its own id, whatever number its heading has; an id in words is for references alone.
  if (anchor.startsWith('goal ') && /\d/.test(name)) return unbroken(name);
  if (target.kind !== 'section' && target.number) return unbroken(uncapitalize(target.number));
  if (target.number) return unbroken(fill(words.section, { nummer: target.number }));
  const [before = '', after = ''] = words.unnumberedSection.split('{rubrik}');
  return [{ type: 'text', value: before }, ...target.title, { type: 'text', value: after }];
}

function said(value: string): readonly Inline[] {
  return [{ type: 'text', value }];
}
