import { folderName } from '../base/folder-name.js';
import type { Result } from '../base/result.js';
import type { DraftFile } from '../draft/draft-file.js';
import { firstRegionplan, newRegionFiles, type RegionStart } from '../draft/new-region.js';
import { memoryReader } from '../source/memory-reader.js';
import { readSkeletons } from '../template/read-skeleton.js';
import { planFromTemplate } from './plan-from-template.js';
import { regionSchemas } from './region-schemas.js';

export type { DraftFile, RegionStart };

/**
 * The files of a new region: `region.yaml`, a regionplan, a board's plan, and the schemas that an editor reads.
 * Undefined, with the reason, where there is no such template.
 */
export function startRegion(start: RegionStart): Result<readonly DraftFile[] | undefined> {
  const skeletons = readSkeletons(start.template, { path: '--template' });
  if (!skeletons.value) return { value: undefined, diagnostics: skeletons.diagnostics };
  const region = newRegionFiles(skeletons.value.region, start);
  const plan = planFromTemplate(skeletons.value, readerOf(region), {
    region: start.region,
    board: { folder: folderName(start.board), name: start.board, abbreviation: undefined },
    year: start.year,
    regionplan: firstRegionplan(start),
  });
  const files = [...region, ...plan];
  return { value: [...files, ...schemasFor(files)], diagnostics: [] };
}

function schemasFor(files: readonly DraftFile[]): readonly DraftFile[] {
  const schemas = regionSchemas({ root: '', folder: '', reader: readerOf(files) });
  return (schemas.value?.files ?? []).map(({ name, bytes }) => ({ path: `.plan/schema/${name}`, bytes }));
}

function readerOf(files: readonly DraftFile[]) {
  return memoryReader(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));
}
