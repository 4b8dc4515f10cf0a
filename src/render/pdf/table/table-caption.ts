import type { Table } from '../../../document/document.js';
import { asArtifact } from '../layout/box.js';
import { type FlowBox, flowBox, type RepeatedHead } from '../layout/flow.js';
import { addTag, createTag, type TagNode } from '../layout/tag-node.js';
import type { TextStyle } from '../layout/text-style.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { setCaption } from '../measure/set-caption.js';
import { setInlines } from '../measure/set-text.js';
import { undivided } from '../measure/undivided.js';
import { plainText } from '../text/plain-text.js';
import { stackBoxes } from './cut-rows.js';

/** A head higher than this share of the page is printed once only. */
const repeatedHeadShare = 0.3;

export function captionText(table: Table): string {
  return [table.number, plainText(table.caption)].filter(Boolean).join('. ');
}

/** None where a heading says the same and there is no unit. */
export function tableCaption(table: Table, node: TagNode, context: MeasureContext): readonly FlowBox[] {
  if (!table.captionVisible && table.unit === undefined) return [];
  const lines = setCaption(table, table.captionVisible, addTag(node, 'Caption'), context);
  return [...lines, flowBox(3, [])];
}

/** On one line: a longer caption is cut at its colon, or else after the last word that has room. */
function continuedCaption(caption: string, style: TextStyle, context: MeasureContext): string {
  const { metrics, labels, width } = context;
  const ending = `, ${labels.continued}`;
  const fits = (words: string): boolean => metrics.width(words, style) <= width;
  if (fits(caption + ending)) return caption + ending;
  const [beforeColon = ''] = caption.split(/:\s/);
  if (beforeColon !== caption && fits(beforeColon + ending)) return beforeColon + ending;
  const words = caption.split(' ');
  const shortened = words.map((_, at) => `${words.slice(0, at + 1).join(' ')} …${ending}`);
  return shortened.findLast(fits) ?? labels.continued;
}

/** On the next page: ”Tabell 3. Ekonomiska ramar, forts.” and the column heads. */
export function repeatedHead(
  table: Table,
  head: readonly FlowBox[],
  context: MeasureContext,
): RepeatedHead | undefined {
  const { theme } = context;
  const style = { ...context.text.style, size: theme.table.size - 0.5, color: theme.colors.muted };
  const text = undivided(context.text, style, theme.table.leading);
  const words = continuedCaption(captionText(table), style, context);
  const title = setInlines([{ type: 'text', value: words }], createTag('P'), { ...context, text });
  const { height, boxes } = stackBoxes([...title, flowBox(3, []), ...head]);
  const room = theme.page.height * repeatedHeadShare;
  return height > room ? undefined : { height, boxes: boxes.map(asArtifact) };
}
