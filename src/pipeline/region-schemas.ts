import { schemaText } from '../../schemas/json-schema.js';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { Selection } from '../source/find-regions.js';
import { editorSchemas } from './editor-schemas/editor-schemas.js';
import { planLoader } from './load-plan.js';
import { loadRegion } from './load-region.js';

/** A schema as a file, not yet written anywhere. */
export interface SchemaFile {
  /** From the folder of the schemas: `plan.schema.json`, `2022-2024/malfil-mal.schema.json`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RegionSchemas {
  readonly files: readonly SchemaFile[];
  /** Folders of plans that could not be read, so that what they name is no choice in an editor. */
  readonly unread: readonly string[];
}

/**
 * The schemas for an editor of the whole region, whichever part was asked for. Undefined, with the reasons, where
 * region.yaml cannot be used; what else is wrong with the plans is for the checks.
 */
export function regionSchemas(selection: Selection): Result<RegionSchemas | undefined> {
  const { region, reader, folders, diagnostics } = loadRegion({ ...selection, folder: '' });
  if (!region) return { value: undefined, diagnostics: inRegion(diagnostics) };
  const loader = planLoader(reader, region);
  const plans = folders.flatMap((folder) => loader.load(folder).value ?? []);
  const read = new Set(plans.map(({ folder }) => folder));
  const files = [...editorSchemas({ region, plans })].map(([name, schema]) => ({
    name: `${name}.schema.json`,
    bytes: new TextEncoder().encode(schemaText(schema)),
  }));
  return { value: { files, unread: folders.filter((folder) => !read.has(folder)) }, diagnostics: [] };
}

function inRegion(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ place }) => place.path === 'region.yaml');
}
