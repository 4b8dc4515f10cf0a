import type { Figure, Inline, Paragraph, SmallDrawing } from '../../../document/document.js';
import { endWithSpace } from '../layout/box.js';
import { type FlowBox, type FlowItem, flowBox, gap, keep } from '../layout/flow.js';
import { addTag, createTag, type TagNode } from '../layout/tag-node.js';
import { stackBoxes } from '../table/cut-rows.js';
import { fitPicture } from './fit-picture.js';
import type { MeasureContext } from './measure-context.js';
import { setDrawing } from './set-drawing.js';
import { setInlines } from './set-text.js';

/**
 * A caption with the drawing below it in one piece, which may float. What was drawn follows as a table where no other
 * holds it, and then the figure stays where it is: a table is not read before its figure.
 */
export function measureFigure(figure: Figure, context: MeasureContext): readonly FlowItem[] {
  const parent = addTag(context.parent, 'Div');
  const caption = setCaption(figure, addTag(parent, 'Caption'), context);
  const { picture, alternative } = figure;
  const node = createTag('Figure', { attributes: { owner: 'Figure', alternative } });
  const box = fitPicture(picture, node, context);
  if (!box) return damaged(figure, caption, { ...context, parent });
  parent.children.push(node);
  const { height, boxes } = stackBoxes([...caption, flowBox(box.height, [box])]);
  const table = figure.data && !figure.dataElsewhere ? [figure.data] : [];
  const whole = flowBox(height, boxes, {
    notes: caption.flatMap((line) => line.notes),
    anchors: [{ id: figure.id, y: 0 }, ...caption.flatMap((line) => line.anchors)],
    ...(table.length === 0 ? { floats: true } : {}),
  });
  const { leading } = context.text;
  return [
    gap(leading * 0.8),
    whole,
    ...context.measureBlocks(table, { ...context, parent }),
    gap(leading * 1.2),
  ];
}

/** The words stand in the place of what cannot be shown. */
function damaged(figure: Figure, caption: readonly FlowBox[], context: MeasureContext): readonly FlowItem[] {
  context.problems.report({ kind: 'picture-damaged', description: figure.alternative });
  const words: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: figure.alternative }] };
  return [...caption.flatMap((line) => [line, keep]), ...context.measureBlocks([words], context)];
}

/** In the cell of a table, where its column begins. */
export function measureSmallDrawing(
  { drawing, alternative }: SmallDrawing,
  context: MeasureContext,
): readonly FlowItem[] {
  const node = addTag(context.parent, 'Figure', { attributes: { owner: 'Figure', alternative } });
  const scale = Math.min(1, context.width / drawing.width);
  const box = setDrawing(drawing, { kind: 'content', node }, { x: context.x, y: 0, scale }, context);
  return [flowBox(box.height, [box])];
}

function setCaption(figure: Figure, node: TagNode, context: MeasureContext): readonly FlowBox[] {
  const { theme, text } = context;
  const { size, leading } = theme.table;
  const setting = {
    ...text,
    style: { ...text.style, size: size + 0.5 },
    leading: leading + 0.5,
    align: 'start' as const,
    hyphens: false,
  };
  const small = { ...setting, style: { ...setting.style, size: size - 0.5, color: theme.colors.muted } };
  const title = setInlines(captionInlines(figure), node, { ...context, text: setting });
  const unit: readonly Inline[] = figure.unit === undefined ? [] : [{ type: 'text', value: figure.unit }];
  const unitLines = unit.length > 0 ? setInlines(unit, node, { ...context, text: small }) : [];
  const lines = [...title, ...unitLines].map((line, index, all) =>
    index < all.length - 1 ? { ...line, boxes: line.boxes.map(endWithSpace) } : line,
  );
  return [...lines, flowBox(4, [])];
}

function captionInlines({ number, caption }: Figure): readonly Inline[] {
  if (number === undefined) return [{ type: 'strong', children: caption }];
  return [{ type: 'strong', children: [{ type: 'text', value: `${number}.\u00a0 ` }] }, ...caption];
}
