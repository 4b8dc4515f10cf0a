import { readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Result } from '../base/result.js';
import { diskReader } from './disk-reader.js';
import { noRegion, noSuchPath } from './rules/finding.js';
import type { SourceReader } from './source-reader.js';

/** A region found on disk, and what of it was asked for. */
export interface Selection {
  /** The absolute folder of its `region.yaml`. */
  readonly root: string;
  /** '' for the whole region, else a board's folder or a plan's: `regionstyrelsen/2022`. */
  readonly folder: string;
  readonly reader: SourceReader;
}

/**
 * The region that an absolute path lies in; where it lies in none, every region below it, in the order of their
 * folders' names.
 */
export function findRegions(asked: string): Result<readonly Selection[]> {
  const folder = nearestFolder(asked);
  if (folder === undefined) return { value: [], diagnostics: [missing(asked)] };
  const root = regionAbove(folder);
  const selections = root ? [selectionOf(root, folder)] : regionsBelow(folder, maximumDepth).map(whole);
  return { value: selections, diagnostics: selections.length > 0 ? [] : [none(asked)] };
}

/** Plans lie near the folder people stand in; a whole disk is not searched because somebody stood at its root. */
const maximumDepth = 4;

function whole(root: string): Selection {
  return { root, folder: '', reader: diskReader(root) };
}

/** Anything deeper than a plan's folder stands for the plan it is part of. */
function selectionOf(root: string, folder: string): Selection {
  const segments = path.relative(root, folder).normalize('NFC').split(path.sep).filter(Boolean);
  return { ...whole(root), folder: segments.slice(0, 2).join('/') };
}

function nearestFolder(asked: string): string | undefined {
  const stat = statOf(asked);
  if (!stat) return undefined;
  return stat.isDirectory() ? asked : path.dirname(asked);
}

function regionAbove(folder: string): string | undefined {
  if (isRegion(folder)) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : regionAbove(parent);
}

function regionsBelow(folder: string, depth: number): readonly string[] {
  if (isRegion(folder)) return [folder];
  if (depth === 0) return [];
  return foldersIn(folder).flatMap((name) => regionsBelow(path.join(folder, name), depth - 1));
}

function isRegion(folder: string): boolean {
  return statOf(path.join(folder, 'region.yaml'))?.isFile() === true;
}

/** What may not be looked at, or cannot be a path at all, is not there for us. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** A folder that cannot be listed has no region that could be read. */
function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

function missing(asked: string) {
  const name = path.basename(asked);
  const beside = foldersIn(path.dirname(asked));
  return diagnose(noSuchPath, {
    place: { path: asked },
    message: { sv: `”${name}” finns inte.`, en: `“${name}” does not exist.` },
    suggestion: nearest(name, beside),
  });
}

function none(asked: string) {
  return diagnose(noRegion, {
    place: { path: asked },
    message: {
      sv: 'Det finns ingen region.yaml i mappen, ovanför den eller i mapparna under den.',
      en: 'There is no region.yaml in the folder, above it or in the folders below it.',
    },
  });
}
