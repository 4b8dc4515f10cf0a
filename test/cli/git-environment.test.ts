import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeTinyRegion } from './tiny-region.js';

const executable = path.resolve(import.meta.dirname, '../../bin/plan.js');
const ground = mkdtempSync(path.join(tmpdir(), 'plan-hook-'));
afterAll(() => rmSync(ground, { recursive: true, force: true }));

const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

function repository(name: string): string {
  const folder = path.join(ground, name);
  mkdirSync(folder);
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'pipe' });
  git('init', '-q');
  writeTinyRegion(path.join(folder, 'planer'));
  git('add', '.');
  git('commit', '-q', '-m', 'Planer');
  return folder;
}

it('asks the repository that the plans are in, also when git runs it for another', () => {
  const plans = repository('planer');
  const other = repository('annan');
  const text = path.join(plans, 'planer/regionstyrelsen/2022/inledning.md');
  writeFileSync(text, '# Inledning\n\nTODO: skriv.\n');
  execFileSync('git', [...who, 'commit', '-q', '-a', '-m', 'TODO'], { cwd: plans });
  const { stdout, status } = spawnSync(process.execPath, [executable, 'check', '--since', 'HEAD'], {
    cwd: path.join(plans, 'planer'),
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_DIR: path.join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: path.join(other, '.git/index'),
      GIT_PREFIX: '',
    },
  });
  expect(stdout).not.toContain('TODO');
  expect(status).toBe(0);
});
