import { spawnSync } from 'node:child_process';

export type GitOutcome =
  | { readonly kind: 'ok'; readonly output: Uint8Array }
  | { readonly kind: 'failed' }
  /** git itself could not be started. */
  | { readonly kind: 'absent' };

/** Everything a region has written in a year is far below this. */
const maxOutput = 1_000_000_000;

/** Runs git in a folder, never through a shell, and never asking anyone anything. Only reads. */
export function git(folder: string, args: readonly string[], input = ''): GitOutcome {
  const { error, status, stdout } = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: maxOutput,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  if (error) return { kind: 'absent' };
  return status === 0 ? { kind: 'ok', output: stdout } : { kind: 'failed' };
}
