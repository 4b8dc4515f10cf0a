import type { Inline, Table } from '../../../document/document.js';
import { asArtifact, endWithSpace } from '../layout/box.js';
import { type FlowBox, flowBox, type RepeatedHead } from '../layout/flow.js';
import { addTag, createTag, type TagNode } from '../layout/tag-node.js';
import type { TextStyle } from '../layout/text-style.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { setInlines } from '../measure/set-text.js';
import { plainText } from '../text/plain-text.js';
import { stackBoxes } from './cut-rows.js';

/** A head higher than this share of the page is printed once only. */
const repeatedHeadShare = 0.3;

export function captionText(table: Table): string {
  return [table.number, plainText(table.caption)].filter(Boolean).join('. ');
}

export function setCaption(table: Table, node: TagNode, context: MeasureContext): readonly FlowBox[] {
  const { theme, text } = context;
  const visible = table.captionVisible;
  if (!visible && table.unit === undefined) return [];
  const caption = addTag(node, 'Caption');
  const size = theme.table.size + 0.5;
  const leading = theme.table.leading + 0.5;
  const setting = {
    ...text,
    style: { ...text.style, size },
    leading,
    align: 'start' as const,
    hyphens: false,
  };
  const small = {
    ...setting,
    style: { ...setting.style, size: theme.table.size - 0.5, color: theme.colors.muted },
  };
  const title = visible ? setInlines(captionInlines(table), caption, { ...context, text: setting }) : [];
  const unit: readonly Inline[] = table.unit === undefined ? [] : [{ type: 'text', value: table.unit }];
  const unitLine = unit.length > 0 ? setInlines(unit, caption, { ...context, text: small }) : [];
  const lines = [...title, ...unitLine].map((line, index, all) =>
    index < all.length - 1 ? withSpace(line) : line,
  );
  return [...lines, flowBox(3, [])];
}

function withSpace(line: FlowBox): FlowBox {
  return { ...line, boxes: line.boxes.map(endWithSpace) };
}

function captionInlines(table: Table): readonly Inline[] {
  if (table.number === undefined) return [{ type: 'strong', children: table.caption }];
  const number: Inline = { type: 'strong', children: [{ type: 'text', value: `${table.number}.\u00a0 ` }] };
  return [number, ...table.caption];
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
  const text = {
    ...context.text,
    style,
    leading: theme.table.leading,
    align: 'start' as const,
    hyphens: false,
  };
  const words = continuedCaption(captionText(table), style, context);
  const title = setInlines([{ type: 'text', value: words }], createTag('P'), { ...context, text });
  const { height, boxes } = stackBoxes([...title, flowBox(3, []), ...head]);
  const room = theme.page.height * repeatedHeadShare;
  return height > room ? undefined : { height, boxes: boxes.map(asArtifact) };
}
