import { git } from './git.js';

/** A version in git: what it was asked for by, and what does not change when a branch goes on. */
export interface GitVersion {
  readonly name: string;
  /** All forty figures of it. */
  readonly commit: string;
  /** The day it was committed, ISO, where its committer was. */
  readonly day: string;
}

/** A version of which `commit` is known to be there. */
export function versionOf(repository: string, commit: string, name: string): GitVersion {
  // The region's own settings of git must not add to what is said.
  const shown = git(repository, ['cat-file', 'commit', commit]);
  const text = shown.kind === 'ok' ? new TextDecoder().decode(shown.output) : '';
  const [, seconds = '0', sign = '+', hours = '0', minutes = '0'] =
    /^committer .* (\d+) ([+-])(\d\d)(\d\d)$/m.exec(text) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60 * (sign === '-' ? -1 : 1);
  const day = new Date((Number(seconds) + offset) * 1000).toISOString().slice(0, 10);
  return { name, commit, day };
}
