import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const ground = mkdtempSync(path.join(tmpdir(), 'plan-process-'));
const executable = path.join(ground, 'program', 'main.js');
let folder = '';

const pipelineDouble: Plugin = {
  name: 'pipeline-double',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/pipeline\.js$/ }, () => ({
      path: path.join(import.meta.dirname, 'pipeline-double.ts'),
    })),
};

beforeAll(async () => {
  await build({
    entryPoints: [path.join(import.meta.dirname, '../../src/cli/main.ts')],
    outdir: path.dirname(executable),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    define: { PLAN_VERSION: '"1.2.3"' },
    banner: {
      js: "import{createRequire as createRequire$}from'node:module';const require=createRequire$(import.meta.url);",
    },
    plugins: [pipelineDouble],
  });
  writeFileSync(path.join(ground, 'package.json'), '{"type":"module"}');
});
afterAll(() => rmSync(ground, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(path.join(ground, 'case-'));
  writeFileSync(path.join(folder, 'region.yaml'), '');
});

function writePlan(name: string, text: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'plan.yaml'), text);
}

function plan(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { FORCE_COLOR: _, ...env } = process.env;
  const options = { cwd: folder, encoding: 'utf8', env: { ...env, ...environment } } as const;
  return spawnSync(process.execPath, [executable, ...args], options);
}

describe('the process', () => {
  it('says its version', () => {
    expect(plan(['--version'])).toMatchObject({ status: 0, stdout: '1.2.3\n', stderr: '' });
  });

  it('admits a bug of its own with 3, a sentence and what a report needs', () => {
    writePlan('rs', 'KRASCH');
    const { status, stderr } = plan(['check']);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^Något gick fel i programmet självt, inte i dina filer\.\n {2}TypeError: the double has crashed\n/,
    );
    expect(stderr).toContain('plan 1.2.3');
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('shows the stack of a bug only when asked to', () => {
    writePlan('rs', 'KRASCH');
    const { status, stderr } = plan(['check', '--lang', 'en'], { PLAN_DEBUG: '1' });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^Something went wrong in plan itself/);
    expect(stderr).toMatch(/^ +at /m);
  });

  it('has no colour in a pipe unless forced', () => {
    writePlan('rs', 'FEL');
    expect(plan(['check']).stdout).not.toContain('\u001b');
    expect(plan(['check'], { FORCE_COLOR: '1' }).stdout).toContain('\u001b[31m');
    expect(plan(['check'], { FORCE_COLOR: '0' }).stdout).not.toContain('\u001b');
  });

  it('ends quietly, its work done, when the reader of its words has gone', () => {
    writePlan('rs', 'FEL\n'.repeat(3000));
    const command = `"$0" "$1" build --format pdf | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, executable], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^rs\/plan\.yaml:1:1 {2}fel {2}double\/word\n1\n$/);
    expect(readdirSync(path.join(folder, 'build'))).toEqual(['rs.pdf']);
  });

  it.skipIf(!existsSync('/dev/full'))('says so when its words do not fit on the disk', () => {
    const run = (args: string) =>
      spawnSync('bash', ['-c', `"$0" "$1" ${args} > /dev/full`, process.execPath, executable], {
        cwd: folder,
        encoding: 'utf8',
      });
    writePlan('rs', 'FEL');
    for (const args of ['check', '--version', '--help']) {
      expect(run(args)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^Kunde inte skriva utskriften: disken är full/),
      });
    }
  });

  it('ends with 130 on an interrupt, leaving whole files only', async () => {
    for (let number = 0; number < 2000; number++) writePlan(`rs/${number}`, 'klar');
    const child = spawn(process.execPath, [executable, 'build'], { cwd: folder });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (!existsSync(path.join(folder, 'build/rs-0.pdf'))) await setTimeout(1);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    const files = readdirSync(path.join(folder, 'build'));
    expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(files.length).toBeLessThan(4000);
  });
});
