import type { Block } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import type { TextChange } from './changes.js';
import { movedFrom } from './words.js';
import type { Writer } from './writer.js';

/** The texts that differ with their words marked. The heading that they stand under is named once before them. */
export function redlinedTexts(texts: readonly TextChange[], writer: Writer): readonly Block[] {
  return texts.flatMap((each, index): readonly Block[] => {
    const before = texts[index - 1];
    const first = before?.under !== each.under || before.place.path !== each.place.path;
    const heading = paragraph(writer.inlines(`${each.under} (${each.place.path})`), 'label');
    return [...(first ? [heading] : []), paragraph(redline(each, writer))];
  });
}

function redline(change: TextChange, { inlines, pieces }: Writer) {
  const { sv, en } = movedFrom(change);
  const moved = change.change === 'moved' ? inlines({ sv: `[${sv}] `, en: `[${en}] ` }) : [];
  return [...moved, ...pieces(change.pieces)];
}
