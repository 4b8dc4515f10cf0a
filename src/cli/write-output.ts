import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../base/bilingual.js';
import { takeName } from './take-name.js';
import { writeFailure } from './write-failure.js';

/**
 * The only way a byte leaves this program for a disk. The target is at every moment either the whole old file or
 * the whole new one: the bytes go to a temporary file in the same folder, down to the disk, and then take the
 * target's name in one step. Two builds at once each write a whole file; the last one is the one that stays.
 *
 * Synchronous on purpose: a signal is handled between two turns of the event loop, so never halfway through here.
 *
 * @param called what the file is called where it could not be written: it may be on its way to another place.
 * @returns why it could not be written, or undefined. The old file is then as it was.
 */
export function writeOutput(target: string, bytes: Uint8Array, called = target): Bilingual | undefined {
  const folder = path.dirname(target);
  const temporary = path.join(folder, `${temporaryPrefix(target)}${randomBytes(6).toString('hex')}.tmp`);
  try {
    makeFolder(folder);
    asCourtesy(() => removeAbandonedFiles(target));
    writeToDisk(temporary, bytes);
    asCourtesy(() => chmodSync(temporary, statSync(target).mode));
    takeName(temporary, target);
  } catch (error) {
    asCourtesy(() => rmSync(temporary, { force: true }));
    return writeFailure(called, error);
  }
  asCourtesy(() => settle(folder));
  return undefined;
}

/** Node's own recursive `mkdir` tries for ever where a folder can be seen but not written in, as in `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another build may have made it in the meantime.
    if (!existsSync(folder)) throw error;
  }
}

function writeToDisk(file: string, bytes: Uint8Array): void {
  const descriptor = openSync(file, 'wx');
  try {
    writeFileSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes the new name survive a power cut, where the system can. */
function settle(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Older than this, a temporary file belongs to a process that was killed; a write takes seconds. */
const abandonedAfterMs = 60 * 60 * 1000;

/** Takes away what a killed process or a power cut left beside the target. */
function removeAbandonedFiles(target: string): void {
  const folder = path.dirname(target);
  const prefix = temporaryPrefix(target);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith('.tmp')) continue;
    const file = path.join(folder, name);
    const modified = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - modified > abandonedAfterMs) rmSync(file, { force: true });
  }
}

function temporaryPrefix(target: string): string {
  return `.${path.basename(target)}.`;
}

/** For what is good to have done but no reason to fail: the target is whole without it. */
function asCourtesy(action: () => void): void {
  try {
    action();
  } catch {
    // Windows cannot flush a folder, and another process may be cleaning the same one.
  }
}
