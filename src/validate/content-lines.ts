import type { BoardPlanRecord, ContentItem, RegionplanRecord } from '../../schemas/plan.js';
import type { ContentLine } from './content-line.js';
import type { Located, Path } from './located.js';

type Front = Located<RegionplanRecord | BoardPlanRecord>;

/** The lines of `innehåll` in the order of the document: a file, then what stands under it. */
export function contentLines(front: Front): readonly ContentLine[] {
  const linesOf = (items: readonly ContentItem[], path: Path, below: number): readonly ContentLine[] =>
    items.flatMap((item, index) => {
      const at = [...path, index];
      if (typeof item === 'string') return [{ text: item, place: front.at(at), below, holds: false }];
      return Object.entries(item).flatMap(([text, inner]) => [
        { text, place: front.keyAt([...at, text]), below, holds: true },
        ...linesOf(inner, [...at, text], below + 1),
      ]);
    });
  return linesOf(front.value.innehåll, ['innehåll'], 0);
}
