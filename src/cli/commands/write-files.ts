import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../../base/bilingual.js';
import { writeOutput } from '../write-output.js';

export interface WrittenFile {
  /** Absolute. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly pages: number | undefined;
  /** It stood there already, to the byte, and was left alone. */
  readonly unchanged: boolean;
}

interface FinishedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a format that has pages. */
  readonly pages?: number;
}

/** Writes files into a folder and adds them to those written. Given back is why it stopped: the first that could not be. */
export function writeFiles(
  files: readonly FinishedFile[],
  folder: string,
  written: WrittenFile[],
): Bilingual | undefined {
  for (const { name, bytes, pages } of files) {
    const target = path.join(folder, name);
    const unchanged = holds(target, bytes);
    const failure = unchanged ? undefined : writeOutput(target, bytes);
    if (failure) return failure;
    written.push({ path: target, size: bytes.length, pages, unchanged });
  }
  return undefined;
}

function holds(file: string, bytes: Uint8Array): boolean {
  try {
    return statSync(file).size === bytes.length && readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
