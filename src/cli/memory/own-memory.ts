import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { memoryFolder } from './memory-folder.js';

/** Where the compiled program keeps its findings, and by what it knows them again. Plain data, for threads. */
export interface OwnMemory {
  readonly folder: string;
  readonly program: string;
}

/** Undefined where nothing may be kept, and for a program that has not been compiled. */
export function ownMemory(environment: Readonly<Record<string, string | undefined>>): OwnMemory | undefined {
  try {
    const folder = memoryFolder({ environment, platform: process.platform, home: homedir() });
    // Written beside the code when it was compiled.
    const program = readFileSync(path.join(import.meta.dirname, 'identity'), 'latin1');
    return folder === undefined ? undefined : { folder, program };
  } catch {
    return undefined;
  }
}
