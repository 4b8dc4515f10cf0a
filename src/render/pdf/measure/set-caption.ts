import type { Inline } from '../../../document/document.js';
import { endWithSpace } from '../layout/box.js';
import type { FlowBox } from '../layout/flow.js';
import type { TagNode } from '../layout/tag-node.js';
import type { MeasureContext } from './measure-context.js';
import { setInlines } from './set-text.js';
import { undivided } from './undivided.js';

/** What a table and a figure have in common. */
interface Captioned {
  readonly number?: string;
  readonly caption: readonly Inline[];
  readonly unit?: string;
}

/** ”Tabell 3. Ekonomiska ramar”, unless a heading says it already, and ”Belopp i tkr” below. */
export function setCaption(
  captioned: Captioned,
  isTitled: boolean,
  node: TagNode,
  context: MeasureContext,
): readonly FlowBox[] {
  const { theme, text } = context;
  const { size, leading } = theme.table;
  const setting = undivided(text, { ...text.style, size: size + 0.5 }, leading + 0.5);
  const small = { ...setting, style: { ...setting.style, size: size - 0.5, color: theme.colors.muted } };
  const title = isTitled ? setInlines(titleOf(captioned), node, { ...context, text: setting }) : [];
  const unit: readonly Inline[] =
    captioned.unit === undefined ? [] : [{ type: 'text', value: captioned.unit }];
  const unitLines = unit.length > 0 ? setInlines(unit, node, { ...context, text: small }) : [];
  return [...title, ...unitLines].map((line, index, all) =>
    index < all.length - 1 ? { ...line, boxes: line.boxes.map(endWithSpace) } : line,
  );
}

function titleOf({ number, caption }: Captioned): readonly Inline[] {
  if (number === undefined) return [{ type: 'strong', children: caption }];
  return [{ type: 'strong', children: [{ type: 'text', value: `${number}.\u00a0 ` }] }, ...caption];
}
