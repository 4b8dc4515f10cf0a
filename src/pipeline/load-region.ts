import { type RegionRecord, regionSchema } from '../../schemas/region.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { linkRegion } from '../link/link-region.js';
import type { Region } from '../model/region.js';
import type { Selection } from '../source/find-regions.js';
import { noPlans } from '../source/rules/finding.js';
import type { SourceReader } from '../source/source-reader.js';
import { readRecord } from '../validate/read-record.js';
import { folderWithoutPlan } from '../validate/structure-rules.js';

/** A region ready for its plans to be loaded one by one. */
export interface LoadedRegion {
  readonly reader: SourceReader;
  /** Undefined when region.yaml cannot be used: then no plan can be either. */
  readonly region: Region | undefined;
  /** The folders of the plans asked for, by name; regionplans first since the others answer to them. */
  readonly folders: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function loadRegion({ reader, folder }: Pick<Selection, 'reader' | 'folder'>): LoadedRegion {
  const record = readRecord(reader, 'region.yaml', regionSchema);
  const within = (each: string) => folder === '' || each === folder || each.startsWith(`${folder}/`);
  const folders = planFolders(reader).filter(within);
  const lost = foldersWithoutPlan(reader, record.value?.value).filter(within);
  const none = folders.length === 0 && lost.length === 0 ? [nothing(folder)] : [];
  return {
    reader,
    region: record.value && linkRegion(record.value),
    folders,
    diagnostics: [...record.diagnostics, ...lost.map(planless), ...none],
  };
}

/** The region by itself, for who is told which plans to read. */
export function readRegion(reader: SourceReader): Region | undefined {
  const { value } = readRecord(reader, 'region.yaml', regionSchema);
  return value && linkRegion(value);
}

/** How many plans there are, as far as anybody wants to count. */
export function countFolders({ reader, folder }: Pick<Selection, 'reader' | 'folder'>, most: number): number {
  let count = 0;
  for (const each of eachPlanFolder(reader)) {
    if (folder === '' || each === folder || each.startsWith(`${folder}/`)) count += 1;
    if (count === most) break;
  }
  return count;
}

/** A reader is for one run, and a region of a thousand plans takes long to look through. */
const found = new WeakMap<SourceReader, readonly string[]>();

export function planFolders(reader: SourceReader): readonly string[] {
  const folders = found.get(reader) ?? [...eachPlanFolder(reader)];
  found.set(reader, folders);
  const isRegionplan = (each: string) => each.startsWith('regionplan/');
  return [...folders.filter(isRegionplan), ...folders.filter((each) => !isRegionplan(each))];
}

function* eachPlanFolder(reader: SourceReader): Generator<string> {
  for (const outer of foldersIn(reader, '')) {
    for (const inner of foldersIn(reader, outer)) {
      const each = `${outer}/${inner}`;
      if (reader.entries(each).some(({ name }) => name === 'plan.yaml')) yield each;
    }
  }
}

/** Folders of a year or a period that hold files but no plan.yaml: their texts would vanish without a word. */
function foldersWithoutPlan(reader: SourceReader, region: RegionRecord | undefined): readonly string[] {
  return ['regionplan', ...Object.keys(region?.nämnder ?? {})].flatMap((outer) =>
    foldersIn(reader, outer)
      .filter((name) => /^\d{4}/.test(name))
      .map((name) => `${outer}/${name}`)
      .filter((each) => {
        const names = reader.entries(each).map(({ name }) => name);
        return names.length > 0 && !names.includes('plan.yaml');
      }),
  );
}

function planless(folder: string): Diagnostic {
  return diagnose(folderWithoutPlan, {
    place: { path: folder },
    message: {
      sv: `Mappen ”${folder}” har ingen plan.yaml, så ingen plan byggs av det som ligger där.`,
      en: `The folder “${folder}” has no plan.yaml, so no plan is built from what is in it.`,
    },
  });
}

function foldersIn(reader: SourceReader, folder: string): readonly string[] {
  return reader.entries(folder).flatMap(({ kind, name }) => (kind === 'folder' ? [name] : []));
}

function nothing(folder: string): Diagnostic {
  return diagnose(noPlans, {
    place: { path: folder === '' ? 'region.yaml' : folder },
    message: {
      sv: folder === '' ? 'Regionen har inga planer.' : `Mappen ”${folder}” har inga planer.`,
      en: folder === '' ? 'The region has no plans.' : `The folder “${folder}” has no plans.`,
    },
  });
}
