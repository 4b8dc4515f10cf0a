import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../../base/bilingual.js';
import { isInside, type Selection } from '../../pipeline/selections.js';
import { refusal, writeFailure } from '../write-failure.js';

/** Where the files of one region are to be written: an absolute folder. */
export interface Target {
  readonly selection: Selection;
  readonly folder: string;
}

/**
 * One region is written straight into `out`. Several may have boards of the same name, so each gets a folder there
 * by its path from where regions were looked for.
 */
export function targetsIn(out: string, from: string, selections: readonly Selection[]): readonly Target[] {
  if (selections.length === 1) return selections.map((selection) => ({ selection, folder: out }));
  return selections.map((selection) => {
    const name = path.relative(from, selection.root);
    return { selection, folder: path.join(out, name) };
  });
}

/**
 * Why nothing may or can be written in a region's folder, said before any work is done; undefined when it can. A
 * folder that holds sources of the plans is refused, so that no output ever takes the place of one.
 */
export function targetProblem({ folder, selection }: Target): Bilingual | undefined {
  const ground = nearestExisting(folder);
  try {
    if (!statSync(ground).isDirectory()) return refusal(folder, 'ENOTDIR');
    accessSync(ground, constants.W_OK);
  } catch (error) {
    return writeFailure(folder, error);
  }
  return ground === folder && holdsSources(folder, selection)
    ? {
        sv: `${folder} innehåller planernas egna filer. Välj en annan mapp med --out, till exempel build.`,
        en: `${folder} holds the files the plans are made of. Choose another folder with --out, such as build.`,
      }
    : undefined;
}

function nearestExisting(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearestExisting(parent);
}

function holdsSources(folder: string, { root, reader }: Selection): boolean {
  const [outer, inner] = [realpathSync(root), realpathSync(folder)];
  if (!isInside(outer, inner)) return false;
  const inside = path.relative(outer, inner);
  const entries = reader.entries(inside.split(path.sep).join('/').normalize('NFC'));
  return entries.some(({ name, kind }) => kind === 'file' && /\.(ya?ml|md)$/i.test(name));
}
