import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkRegion } from '../../src/pipeline.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { writeTinyRegion } from '../cli/tiny-region.js';
import { wrongTotal } from '../cli/wrong-total.js';
import { codeBlocks, readDocument, root } from './documents.js';

const blocks = codeBlocks(readDocument('docs/ci.md'));
const folder = mkdtempSync(path.join(tmpdir(), 'plan-ci-'));

/** A repository of plans with an error on main and a new one on top, and the program among its packages. */
beforeAll(() => {
  const table = 'regionstyrelsen/2022/ekonomi/ramar.yaml';
  writeTinyRegion(folder, {
    ...wrongTotal,
    '.gitignore': 'node_modules\nsummary.md\n*.sarif\n*.xml\n*.json\n',
  });
  mkdirSync(path.join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(path.join(root, 'bin/plan.js'), path.join(folder, 'node_modules/.bin/plan'));
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Planer');
  writeFileSync(path.join(folder, table), wrongTotal[table].replace(' 11 |', ' 15 |'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]) {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

function shell(command: string) {
  const env = { ...process.env, BASE: git('rev-parse', 'HEAD').trim(), GITHUB_STEP_SUMMARY: 'summary.md' };
  return spawnSync('bash', ['-e', '-c', command], { cwd: folder, encoding: 'utf8', env });
}

function block(file: string): string {
  const found = blocks.find(({ words }) => words[0] === file);
  if (!found) throw new Error(`docs/ci.md has no ${file}`);
  return found.text;
}

describe('docs/ci.md', () => {
  it('annotates in GitHub Actions what a change brought, and uploads the file it writes', () => {
    const { steps } = parse(block('.github/workflows/plans.yml')).jobs.check;
    const runs: readonly string[] = steps.flatMap(({ run }: { run?: string }) => (run ? [run] : []));
    const [install, summarise = '', annotate = '', sarif = ''] = runs;
    expect(install).toBe('npm ci');
    expect(shell(summarise).status).toBe(0);
    expect(readFileSync(path.join(folder, 'summary.md'), 'utf8')).toMatch(/\+4\stkr/);
    const annotated = shell(annotate);
    expect(annotated.status).toBe(1);
    expect(annotated.stdout.match(/^::error /gm)).toHaveLength(1);
    expect(annotated.stdout).toMatch(/anger 15\stkr/);
    expect(shell(sarif).status).toBe(0);
    const { with: upload } = steps.at(-1);
    expect(existsSync(path.join(folder, upload.sarif_file))).toBe(true);
  });

  it('writes in GitLab the reports that it names, and fails on errors', () => {
    const { script, artifacts } = parse(block('.gitlab-ci.yml')).plans;
    const [install, ...commands] = script;
    expect(install).toBe('npm ci');
    expect(shell(commands.join('\n')).status).toBe(1);
    for (const file of Object.values<string>(artifacts.reports)) {
      expect([file, existsSync(path.join(folder, file))]).toEqual([file, true]);
    }
  });

  it('refuses a commit that brings an error, and lets through one that does not', () => {
    const hook = path.join(folder, '.git/hooks/pre-commit');
    mkdirSync(path.dirname(hook), { recursive: true });
    writeFileSync(hook, `${block('.git/hooks/pre-commit')}\n`);
    chmodSync(hook, 0o755);
    expect(() => git('commit', '--quiet', '--all', '--message', 'Ny summa')).toThrow();
    git('checkout', '--quiet', '.');
    git('commit', '--quiet', '--allow-empty', '--message', 'Samma planer');
  });

  it('shows keys as region.yaml and plan.yaml take them', () => {
    const [settings = '', exemption = ''] = blocks
      .filter(({ language, words }) => language === 'yaml' && words.length === 0)
      .map(({ text }) => text);
    const files = {
      'region.yaml': `region: R\nnämnder:\n  rs:\n    namn: RS\n${settings}\n`,
      'regionplan/2022/plan.yaml': `plan: regionplan\nperiod: 2022\nläge: utkast\nmålkedja:\n  mål:\n    beslutas av: regionfullmäktige\ninnehåll:\n  - mal.yaml\n${exemption}\n`,
      'regionplan/2022/mal.yaml': 'mål:\n  - id: 1\n    namn: Vård\n',
    };
    const found = [...checkRegion({ root: '/', folder: '', reader: memoryReader(files) })];
    // Nothing is wrong with the exemption but that these plans have no such fault.
    expect(found.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId))).toEqual([
      'policy/unused-exemption',
    ]);
  });
});
