import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTinyRegion } from './cli/tiny-region.js';

// What a region gets: the package as npm makes it, installed where nothing else is, without a network.
const root = path.dirname(import.meta.dirname);
const home = mkdtempSync(path.join(tmpdir(), 'plan-package-'));
const windows = process.platform === 'win32';
let packed: readonly string[] = [];

beforeAll(() => {
  // `npm test` has just compiled; compiling again would take dist from under the other tests.
  const [{ filename, files }] = JSON.parse(
    npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', home),
  );
  packed = files.map((file: { readonly path: string }) => file.path);
  writeFileSync(path.join(home, 'package.json'), '{ "private": true, "type": "module" }');
  npm(home, 'install', '--offline', '--no-audit', '--no-fund', path.join(home, filename));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function plan(...args: readonly string[]) {
  const command = path.join(home, 'node_modules', '.bin', windows ? 'plan.cmd' : 'plan');
  return spawnSync(command, args, { cwd: home, encoding: 'utf8', shell: windows });
}

describe('the package', () => {
  it('holds what runs, what it needs and the licences, and nothing else', () => {
    const folders = new Set(packed.map((file) => file.split('/')[0] ?? ''));
    const allowed = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'docs',
      'package.json',
      'schemas',
      'templates',
    ];
    expect([...folders].filter((folder) => !allowed.includes(folder))).toEqual([]);
    expect(packed).toEqual(
      expect.arrayContaining([
        'bin/plan.js',
        'dist/main.cjs',
        'dist/index.js',
        'dist/THIRD-PARTY-LICENSES.txt',
      ]),
    );
    expect(packed.filter((file) => /\.(ts|tsbuildinfo|map)$/.test(file) && !file.endsWith('.d.ts'))).toEqual(
      [],
    );
  });

  it('passes on the licence of every font it ships', () => {
    const fonts = packed.filter((file) => /\.(ttf|otf|woff2?)$/.test(file));
    expect(fonts).not.toEqual([]);
    for (const font of fonts) {
      expect(
        packed.some((file) => path.dirname(file) === path.dirname(font) && /OFL.*\.txt$/.test(file)),
      ).toBe(true);
    }
  });

  it('brings no other package with it', () => {
    const installed = readdirSync(path.join(home, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['plan']);
  });

  it('names the licence of every library inside it', () => {
    const text = readFileSync(path.join(home, 'node_modules/plan/dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    const entries = [...text.matchAll(/^==== (\S+) \S+ \((.*)\) ====$/gm)].map(([, name, licence]) => ({
      name,
      licence,
    }));
    expect(entries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['chalk', 'commander', 'pdfkit', 'yaml']),
    );
    const permissive = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|see the text|\(MIT .*\))$/;
    expect(entries.filter(({ licence = '' }) => !permissive.test(licence))).toEqual([]);
    expect(text.match(/\b(GPL|AGPL|LGPL|SSPL|Commons Clause)\b/g)).toBeNull();
  });
});

describe('the installed plan', () => {
  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(plan('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  it('builds a plan with nothing but what was installed', () => {
    const region = path.join(home, 'region');
    writeTinyRegion(region);
    const { status, stdout, stderr } = plan('build', 'region', '--out', 'ut');
    expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' });
    const written = (format: string) =>
      readFileSync(path.join(home, 'ut', `regionstyrelsen-2022-verksamhetsplan.${format}`), 'latin1');
    expect(written('pdf')).toMatch(/^%PDF-/);
    expect(written('html')).toMatch(/^<!doctype html>/i);
  });

  it('is a library whose types hold for a program that checks all of them', () => {
    writeFileSync(
      path.join(home, 'consumer.ts'),
      `import { checkRegion, findRegions, type Diagnostic, type Severity } from 'plan';
const worst: Severity = 'error';
const found: Diagnostic[] = [];
for (const selection of findRegions('/nowhere').value) {
  for (const plan of checkRegion(selection)) found.push(...plan.diagnostics);
}
console.log(found.filter(({ severity, message }) => severity === worst && message.sv !== '').length);
`,
    );
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const types = path.join(root, 'node_modules/@types');
    const flags =
      '--strict --module nodenext --target es2023 --skipLibCheck false --outDir js --types node'.split(' ');
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsc, ...flags, '--typeRoots', types, 'consumer.ts'],
      {
        cwd: home,
        encoding: 'utf8',
      },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(execFileSync(process.execPath, ['js/consumer.js'], { cwd: home, encoding: 'utf8' })).toBe('0\n');
  });
});
