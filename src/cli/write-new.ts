import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../base/bilingual.js';
import { takeName } from './take-name.js';
import { writeFailure } from './write-failure.js';
import { writeOutput } from './write-output.js';

/** A file that is not there yet, by its path from a folder. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The first of some paths under a folder that something has already. */
export function alreadyThere(folder: string, paths: readonly string[]): string | undefined {
  return paths.find((each) => existsSync(path.join(folder, each)));
}

/**
 * Writes files that are not there yet, all of them or none: they are made in a folder of their own, beside where they
 * are to be, and then moved. What was moved before a failure is taken away again. Nothing that is there is touched;
 * the caller has asked `alreadyThere`.
 *
 * @returns why it could not be done, or undefined.
 */
export function writeNew(folder: string, files: readonly NewFile[]): Bilingual | undefined {
  const ground = nearestExisting(folder);
  const temporary = path.join(ground, `.plan-${randomBytes(6).toString('hex')}.tmp`);
  const inside = path.relative(ground, folder);
  const moved: string[] = [];
  try {
    for (const file of files) {
      const target = path.join(folder, file.path);
      const failure = writeOutput(path.join(temporary, inside, file.path), file.bytes, target);
      if (failure) return failure;
    }
    for (const unit of unitsOf(files, folder, ground)) {
      const target = path.join(ground, unit);
      mkdirSync(path.dirname(target), { recursive: true });
      takeName(path.join(temporary, unit), target);
      moved.push(target);
    }
  } catch (error) {
    for (const target of moved) rmSync(target, { recursive: true, force: true });
    return writeFailure(folder, error);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return undefined;
}

/** The folder itself, or the nearest one around it that there is. */
export function nearestExisting(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearestExisting(parent);
}

/** What can be moved in one step: of each path the shortest beginning that is not there yet, from the ground. */
function unitsOf(files: readonly NewFile[], folder: string, ground: string): readonly string[] {
  const units = files.map((file) => {
    const steps = path.relative(ground, path.join(folder, file.path)).split(path.sep);
    const first = steps.findIndex((_, index) => !existsSync(path.join(ground, ...steps.slice(0, index + 1))));
    return steps.slice(0, first + 1).join(path.sep);
  });
  return [...new Set(units)];
}
