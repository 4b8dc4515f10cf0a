import path from 'node:path';
import { composePlan } from '../../src/compose/compose-plan.js';
import { planLoader } from '../../src/pipeline/load-plan.js';
import { loadRegion } from '../../src/pipeline/load-region.js';
import { diskReader } from '../../src/source/disk-reader.js';
import { loadTemplate } from '../../src/template/load-template.js';
import { root } from './documents.js';
import { printedText } from './printed-text.js';

/** The text that a plan of an example prints. `folder` is from the root of the project, as `examples/…/2022`. */
export function exampleText(folder: string): string {
  const [examples = '', name = '', board = '', year = ''] = folder.split('/');
  const reader = diskReader(path.join(root, examples, name));
  const own = `${board}/${year}`;
  const { region } = loadRegion({ folder: own, reader });
  const plan = region && planLoader(reader, region).load(own).value;
  const template = region && loadTemplate(region.template, region.templateAt, reader).value?.template;
  if (!plan || !template) throw new Error(`${folder} could not be loaded`);
  return printedText(composePlan(plan, template));
}
