import type { Figure, Paragraph, SmallDrawing } from '../../../document/document.js';
import { type FlowBox, type FlowItem, flowBox, gap, keep } from '../layout/flow.js';
import { addTag, createTag } from '../layout/tag-node.js';
import { stackBoxes } from '../table/cut-rows.js';
import { fitPicture } from './fit-picture.js';
import type { MeasureContext } from './measure-context.js';
import { setCaption } from './set-caption.js';
import { setDrawing } from './set-drawing.js';

/**
 * A caption with the drawing below it in one piece, which may float. What was drawn follows as a table where no other
 * holds it, and then the figure stays where it is: a table is not read before its figure.
 */
export function measureFigure(figure: Figure, context: MeasureContext): readonly FlowItem[] {
  const parent = addTag(context.parent, 'Div');
  const caption = [...setCaption(figure, true, addTag(parent, 'Caption'), context), flowBox(4, [])];
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
