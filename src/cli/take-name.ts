import { renameSync } from 'node:fs';

export interface Disk {
  readonly rename: (from: string, to: string) => void;
  readonly wait: (ms: number) => void;
  /** Whether other programs can keep a file from being moved. */
  readonly shared: boolean;
}

const thisDisk: Disk = {
  rename: renameSync,
  wait: (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms),
  shared: process.platform === 'win32',
};

/** Together less than a second: who has a file open in a reader should soon be told so. */
const pausesMs = [10, 20, 40, 80, 160, 320];
const held = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Gives a file or folder a name in one step. On Windows a virus scanner, an indexer or the client of a shared disk
 * opens whatever is new, and until it lets go the file can be neither moved nor replaced.
 */
export function takeName(from: string, to: string, disk: Disk = thisDisk): void {
  for (const pause of disk.shared ? pausesMs : []) {
    try {
      disk.rename(from, to);
      return;
    } catch (error) {
      if (!held.has(codeOf(error))) throw error;
      disk.wait(pause);
    }
  }
  disk.rename(from, to);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
