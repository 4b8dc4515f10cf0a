import { toString as plainText } from 'mdast-util-to-string';
import type { Place } from '../base/place.js';
import type { RichText } from '../model/rich-text.js';
import { parseInline } from '../source/parse-inline.js';

/** Takes a text value apart as inline Markdown. */
export function richText(text: string, place: Place): RichText {
  const start = { line: 1, column: 1 };
  const content = parseInline(text, place.range ?? { start, end: start });
  return { plain: plainText([...content]), content };
}
