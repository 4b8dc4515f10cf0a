import path from 'node:path';
import { composePlan } from '../../src/compose/compose-plan.js';
import { planLoader } from '../../src/pipeline/load-plan.js';
import { loadRegion } from '../../src/pipeline/load-region.js';
import type { Layout } from '../../src/render/pdf/layout/layout.js';
import { faces } from '../../src/render/pdf/layout/text-style.js';
import { layoutDocument } from '../../src/render/pdf/layout-document.js';
import { paintDocument } from '../../src/render/pdf/paint/paint-document.js';
import { createProblemLog } from '../../src/render/pdf/pdf-problem.js';
import { createSvgTrial } from '../../src/render/pdf/picture/draw-svg.js';
import { createFontMetrics } from '../../src/render/pdf/text/font-metrics.js';
import { openFont } from '../../src/render/pdf/text/shaped-font.js';
import { diskReader } from '../../src/source/disk-reader.js';
import { loadTemplate } from '../../src/template/load-template.js';

const examples = path.join(import.meta.dirname, '../../examples');

export interface ExampleLayout {
  readonly layout: Layout;
  readonly bytes: Uint8Array;
}

/** The pages of an example's plan before and after they are painted; `region/board/year` is its folder. */
export function layOutExample(folder: string): ExampleLayout {
  const [name = '', ...plan] = folder.split('/');
  const reader = diskReader(path.join(examples, name));
  const { region } = loadRegion({ folder: '', reader });
  const loaded = region && planLoader(reader, region).load(plan.join('/')).value;
  const printed = region && loadTemplate(region.template, region.templateAt, reader).value;
  const files = printed?.theme.fonts().value;
  if (!loaded || !printed || !files) throw new Error(`${folder} could not be loaded`);
  const document = composePlan(loaded, printed.template);
  const [regular, italic, bold, boldItalic] = faces.map((face) => openFont(files[face]));
  if (!regular || !italic || !bold || !boldItalic) throw new Error('A face is missing');
  const fonts = { regular, italic, bold, boldItalic };
  const { theme } = printed.theme;
  const metrics = createFontMetrics(fonts);
  const layout = layoutDocument(document, theme, metrics, createProblemLog(), createSvgTrial(fonts));
  return { layout, bytes: paintDocument(layout, document, theme, fonts) };
}
