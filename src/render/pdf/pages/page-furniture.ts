import type { DocumentRoot } from '../../../document/document.js';
import type { Theme } from '../../../document/theme.js';
import type { ArtifactRole, Box, LineBox } from '../layout/box.js';
import type { Sheet } from '../layout/flow.js';
import type { TextStyle } from '../layout/text-style.js';
import { mixColor } from '../measure/mix-color.js';
import { logotypeBox, type PrintLogotype } from '../picture/print-logotype.js';
import type { FontMetrics } from '../text/font-metrics.js';
import type { BarePage } from './paginate.js';

const size = 8.5;
/** Distance of the running head from the text below it, and of the page number from the text above. */
const headDistance = 26;
const footDistance = 30;

export interface FurnitureContext {
  readonly theme: Theme;
  readonly metrics: FontMetrics;
  readonly logotype: PrintLogotype | undefined;
  readonly printable: (text: string, style: TextStyle) => string;
}

/** Running head, page number and watermark: everything that a page has because it is a page. */
export function withFurniture(
  page: BarePage,
  pages: number,
  document: DocumentRoot,
  context: FurnitureContext,
): BarePage {
  const { sheet } = page;
  const mark = watermark(page, document, context);
  if (!page.running) return { ...page, boxes: [...page.boxes, ...mark] };
  const { height, margin } = sheet;
  const { left, right } = document.meta.runningHead;
  const number = pageLabel(document.labels.page, page.number, pages);
  const headY = margin.top - headDistance;
  const furniture: readonly Box[] = [
    headLogotype(headY, sheet, context) ?? runningLine(left, headY, 'start', 'Header', sheet, context),
    runningLine(right, headY, 'end', 'Header', sheet, context),
    headRule(headY + 6, sheet, context.theme),
    runningLine(number, height - margin.bottom + footDistance, 'end', 'Footer', sheet, context),
  ];
  return { ...page, boxes: [...mark, ...furniture, ...page.boxes] };
}

function pageLabel(pattern: string, page: number, pages: number): string {
  return pattern.replaceAll('{page}', `${page}`).replaceAll('{pages}', `${pages}`);
}

function runningLine(
  words: string,
  y: number,
  align: 'start' | 'end',
  subtype: 'Header' | 'Footer',
  { width: pageWidth, margin }: Sheet,
  { theme: { colors }, metrics, printable }: FurnitureContext,
): LineBox {
  const style: TextStyle = { face: 'regular', size, rise: 0, color: colors.muted };
  const text = printable(words, style);
  const width = metrics.width(text, style);
  const x = align === 'start' ? margin.left : pageWidth - margin.right - width;
  const role: ArtifactRole = { kind: 'artifact', type: 'Pagination', subtype };
  return { kind: 'line', role, y, ending: 'none', segments: [{ x, width, text, style, wordGap: 0 }] };
}

/** In place of the organisation's name, which it shows. The cover has said it in words, so here it is an artifact. */
function headLogotype(y: number, { width, margin }: Sheet, { logotype }: FurnitureContext): Box | undefined {
  if (logotype?.headHeight === undefined) return undefined;
  const role: ArtifactRole = { kind: 'artifact', type: 'Pagination', subtype: 'Header' };
  const most = (width - margin.left - margin.right) / 2;
  const { headHeight: height } = logotype;
  return logotypeBox(logotype, role, { edge: 'left', x: margin.left, bottom: y + 1, height, most });
}

function headRule(y: number, { width: pageWidth, margin }: Sheet, { colors }: Theme): Box {
  const width = pageWidth - margin.left - margin.right;
  return { kind: 'fill', x: margin.left, y, width, height: 0.5, color: colors.rule };
}

/**
 * As large as the page's diagonal allows and pale enough to read through. The cover has its panel there, so the word
 * stands lower and smaller on it.
 */
function watermark(
  { running, sheet }: BarePage,
  { meta }: DocumentRoot,
  { theme, metrics, printable }: FurnitureContext,
): readonly Box[] {
  if (meta.watermark === undefined) return [];
  const { width, height } = sheet;
  const color = mixColor(theme.colors.muted, '#ffffff', 0.1);
  const unitStyle: TextStyle = { face: 'bold', size: 1, rise: 0, color };
  const text = printable(meta.watermark, unitStyle);
  const unit = Math.max(metrics.width(text, unitStyle), 0.01);
  const length = running ? Math.hypot(width, height) * 0.6 : width * 0.6;
  const large = Math.min(150, length / unit);
  const style: TextStyle = { ...unitStyle, size: large };
  const place = running
    ? { x: width / 2, y: height / 2, angle: Math.atan2(height, width) }
    : { x: width * 0.64, y: height * 0.82, angle: 0.3 };
  return [{ kind: 'watermark', ...place, text, width: unit * large, style }];
}
