import { spawnSync } from 'node:child_process';
import path from 'node:path';

export type GitOutcome =
  | { readonly kind: 'ok'; readonly output: Uint8Array }
  | { readonly kind: 'failed' }
  /** git reads no repository that belongs to somebody else, unless whoever runs it has said that it may. */
  | { readonly kind: 'foreign' }
  /** git itself could not be started. */
  | { readonly kind: 'absent' };

/** Everything a region has written in a year is far below this. */
const maxOutput = 1_000_000_000;

/**
 * Windows, and a careless PATH, look for a program in the folder it is started in before anywhere else. In the
 * repository anybody may have put something called git; where Node is nobody has.
 */
const startedIn = path.dirname(process.execPath);

/** Runs git in a folder, never through a shell, and never asking anyone anything. Only reads. */
export function git(folder: string, args: readonly string[], input = ''): GitOutcome {
  const { error, status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
    cwd: startedIn,
    input,
    maxBuffer: maxOutput,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  if (error) return { kind: 'absent' };
  if (status === 0) return { kind: 'ok', output: stdout };
  // git says why in the language of whoever runs it, but names the setting as it is written.
  return { kind: stderr.includes('safe.directory') ? 'foreign' : 'failed' };
}
