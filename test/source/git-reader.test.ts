import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitReader } from '../../src/source/git-reader.js';

const { PATH } = process.env;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-git-'));
  writeFileSync(path.join(folder, 'region.yaml'), 'region: Region X\n');
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'Plan');
});
afterEach(() => {
  process.env.PATH = PATH;
  rmSync(folder, { recursive: true, force: true });
});

describe('a revision', () => {
  it('is read by the git of the computer, never by one that lies in the repository', () => {
    const own = path.join(folder, 'git');
    writeFileSync(own, `#!/bin/sh\ntouch "${folder}/taken"\n`);
    chmodSync(own, 0o755);
    process.env.PATH = `.${path.delimiter}${PATH}`;
    const { value } = gitReader(folder, 'HEAD');
    expect(value?.entries('')).toEqual([{ name: 'region.yaml', kind: 'file' }]);
    expect(existsSync(path.join(folder, 'taken'))).toBe(false);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'of a repository that belongs to somebody else is not called unknown',
    () => {
      chownSync(folder, 12_345, 12_345);
      chownSync(path.join(folder, '.git'), 12_345, 12_345);
      const { value, diagnostics } = gitReader(folder, 'HEAD');
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([{ ruleId: 'source/no-repository' }]);
      expect(diagnostics[0]?.message.sv).toContain('tillhör en annan användare');
      expect(diagnostics[0]?.help.sv).toContain(`safe.directory "${folder}"`);
    },
  );
});
