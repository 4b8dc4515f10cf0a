import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { composePlan } from '../../src/compose/compose-plan.js';
import type { DocumentRoot } from '../../src/document/document.js';
import { planLoader } from '../../src/pipeline/load-plan.js';
import { loadRegion } from '../../src/pipeline/load-region.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { loadTemplate } from '../../src/template/load-template.js';

const base = path.join(import.meta.dirname, '../cases/base');

/** The document of the base's board plan, or of another plan, with files laid over the base, in its own template or another. */
export function composePlanFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  folder = 'halsonamnden/2022',
  templateName?: string,
): DocumentRoot {
  const reader = memoryReader({ ...filesOfBase(), ...bytes(files) });
  const { region } = loadRegion({ folder: '', reader });
  const plan = region && planLoader(reader, region).load(folder).value;
  const named =
    templateName === undefined ? plan?.template : { name: templateName, at: { path: 'region.yaml' } };
  const template = named && loadTemplate(named.name, named.at, reader).value?.template;
  if (!plan || !template) throw new Error(`${folder} could not be loaded`);
  return composePlan(plan, template);
}

function filesOfBase(): Record<string, Uint8Array> {
  const entries = readdirSync(base, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(base, file).split(path.sep).join('/'), readFileSync(file)]),
  );
}

function bytes(files: Readonly<Record<string, string | Uint8Array>>): Record<string, Uint8Array> {
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      name,
      typeof file === 'string' ? encoder.encode(file) : file,
    ]),
  );
}
