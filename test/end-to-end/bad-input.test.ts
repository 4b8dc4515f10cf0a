import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runArguments } from '../docs/run-plan.js';
import { type Outcome, runPlan, soundRegion, writeFiles } from './plan-process.js';

const ground = mkdtempSync(path.join(tmpdir(), 'plan-bad-input-'));
const plan = 'halsonamnden/2022/plan.yaml';
const text = 'halsonamnden/2022/inledning.md';
const table = 'halsonamnden/2022/ekonomi.yaml';
let folder = '';

afterAll(() => rmSync(ground, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(path.join(ground, 'region-'));
  writeFiles(folder, soundRegion);
});

const planText = soundRegion[plan] ?? '';

/** What holds for every run whatever it was given: no crash, no stack, no words of a library. */
function expectOrderly({ status, stdout, stderr }: Outcome): void {
  const said = stdout + stderr;
  expect([0, 1, 2]).toContain(status);
  expect(said).not.toMatch(/^\s+at .*:\d+/m);
  expect(said).not.toMatch(
    /node_modules|dist\/|ENOENT|EACCES|EISDIR|ZodError|YAMLParse|Unexpected|Invalid|expected/,
  );
  expect(said).not.toContain('undefined');
}

/** In this process, unless what is tested could stop it for good. */
async function planHere(cwd: string, args: readonly string[]): Promise<Outcome> {
  const { code, out, err } = await runArguments(args, cwd);
  return { status: code, stdout: out, stderr: err };
}

function expectFinding(outcome: Outcome, place: string, ruleId: string): void {
  expectOrderly(outcome);
  expect(outcome.status).toBe(1);
  expect(outcome.stdout).toMatch(
    new RegExp(`^${place.replaceAll('.', '\\.')}(:\\d+:\\d+)?  fel  ${ruleId}$`, 'm'),
  );
}

describe('a file that cannot be taken as it is', () => {
  const faults: readonly (readonly [string, string, string | Uint8Array, string])[] = [
    ['a tab in YAML', plan, planText.replace('  - inledning', '\t- inledning'), 'yaml/tab'],
    [
      'an unclosed quote',
      table,
      'tabell: "Ramar\nkolumner: 2022\nrader:\n  - Vård: 1\n',
      'yaml/unclosed-quote',
    ],
    ['a duplicate key', plan, `${planText}period: 2023\n`, 'yaml/duplicate-key'],
    ['an alias bomb', table, aliasBomb(), 'yaml/reference'],
    ['an empty YAML file', plan, '', 'yaml/empty'],
    ['an empty data file', table, '\n\n', 'yaml/empty'],
    ['a Word file', text, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 0, 2]), 'encoding/binary'],
    ['Windows-1252', text, Buffer.from('# Inledning\n\nNämnden.\n', 'latin1'), 'encoding/not-utf8'],
    ['UTF-16', plan, Buffer.from(`\ufeff${planText}`, 'utf16le'), 'encoding/not-utf8'],
  ];

  it.each(faults)('%s is told in its place', async (_, file, content, ruleId) => {
    writeFiles(folder, { [file]: content });
    expectFinding(await planHere(folder, ['check']), file, ruleId);
  });

  it('a file of 100 MB is not read', () => {
    truncateSync(path.join(folder, text), 100_000_000);
    expectFinding(runPlan(folder, ['check']), plan, 'source/too-large');
  });

  it('a pipe that nobody writes to is not waited for', () => {
    rmSync(path.join(folder, text));
    spawnSync('mkfifo', [path.join(folder, text)]);
    expectFinding(runPlan(folder, ['check']), plan, 'source/unreadable');
  });

  it('a symlink that leads out of the repository is not followed', async () => {
    const secret = path.join(ground, 'secret.md');
    writeFileSync(secret, '# Hemligt\n');
    rmSync(path.join(folder, text));
    symlinkSync(secret, path.join(folder, text));
    const outcome = await planHere(folder, ['check']);
    expectOrderly(outcome);
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toContain('halsonamnden/2022/plan.yaml:7:5  fel  source/outside');
  });

  it('a path that leaves the repository is not read', async () => {
    writeFileSync(path.join(ground, 'secret.md'), '# Hemligt\n');
    writeFiles(folder, { [plan]: planText.replace('inledning.md', '../../../secret.md') });
    expectFinding(await planHere(folder, ['check']), plan, 'source/outside');
  });

  it('a listed name that is an empty folder is told', async () => {
    mkdirSync(path.join(folder, 'halsonamnden/2022/bilagor'));
    writeFiles(folder, { [plan]: `${planText}  - bilagor\n` });
    expectFinding(await planHere(folder, ['check']), plan, 'source/folder');
  });

  it('an unknown template is told once, where it is named', async () => {
    writeFiles(folder, { 'region.yaml': `${soundRegion['region.yaml']}mall: standrad\n` });
    const outcome = await planHere(folder, ['build']);
    expectFinding(outcome, 'region.yaml', 'template/unknown');
    expect(outcome.stdout).toContain('menade du ”standard”?');
    expect(outcome.stdout.match(/template\/unknown/g)).toHaveLength(1);
  });
});

function aliasBomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) =>
    level === 0
      ? 'a0: &a0 x'
      : `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
  );
  return `tabell: Ramar\n${levels.join('\n')}\n`;
}

describe('a file that is only written in another way', () => {
  const other: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['a byte order mark', { [plan]: `\ufeff${planText}`, [text]: `\ufeff${soundRegion[text]}` }],
    [
      'line ends of Windows',
      { [plan]: planText.replaceAll('\n', '\r\n'), [text]: '# Inledning\r\n\r\nNämnden.\r\n' },
    ],
    ['no line end at the end', { [plan]: planText.trimEnd() }],
    ['letters kept as letter and ring', { [plan]: planText.normalize('NFD') }],
  ];

  it.each(other)('%s makes no difference', async (_, files) => {
    writeFiles(folder, files);
    const outcome = await planHere(folder, ['check']);
    expect(outcome).toMatchObject({ status: 0, stdout: '0 fel, 0 varningar, 0 upplysningar\n' });
  });

  it('a file name kept as letter and ring is found by its name', async () => {
    rmSync(path.join(folder, text));
    writeFiles(folder, {
      [`halsonamnden/2022/${'åtaganden.md'.normalize('NFD')}`]: '# Åtaganden\n\nVåra.\n',
      [plan]: planText.replace('inledning.md', 'åtaganden.md'.normalize('NFC')),
    });
    expect(await planHere(folder, ['check'])).toMatchObject({ status: 0 });
  });
});

describe('a place that cannot be read or written', () => {
  it.each([
    ['a path that is not there', ['check', 'finns-inte']],
    ['a folder without a region', ['check', '..']],
    ['an unknown flag', ['check', '--fort']],
    ['an unknown format', ['build', '--format', 'docx']],
  ])('%s is wrong usage', async (_, args) => {
    const cwd = args[1] === '..' ? mkdtempSync(path.join(ground, 'empty-')) : folder;
    const outcome = await planHere(cwd, args[1] === '..' ? ['check'] : args);
    expectOrderly(outcome);
    expect(outcome.status).toBe(2);
    expect(outcome.stdout + outcome.stderr).not.toBe('');
  });

  it('an output folder whose place a file has taken is wrong usage', async () => {
    writeFileSync(path.join(folder, 'taken'), 'mine');
    const outcome = await planHere(folder, ['build', '--out', 'taken', '--format', 'html']);
    expectOrderly(outcome);
    expect(outcome.status).toBe(2);
    expect(readFileSync(path.join(folder, 'taken'), 'utf8')).toBe('mine');
  });

  it.each(['/sys/plan', '/proc/plan/2022'])('an output folder that nobody can write to, %s', (out) => {
    const outcome = runPlan(folder, ['build', '--out', out, '--format', 'html']);
    expectOrderly(outcome);
    expect(outcome.status).toBe(2);
  });
});

describe('documents already there', () => {
  const out = () => path.join(folder, 'build');
  const written = () =>
    Object.fromEntries(
      readdirSync(out()).map((name) => [name, readFileSync(path.join(out(), name), 'latin1')]),
    );

  it('stay whole when the plan can no longer be read', async () => {
    expect(await planHere(folder, ['build', '--format', 'html'])).toMatchObject({ status: 0 });
    const before = written();
    expect(Object.keys(before)).toContain('halsonamnden-2022-verksamhetsplan.html');
    writeFiles(folder, { [plan]: 'plan: "verksamhetsplan\n' });
    expect((await planHere(folder, ['build', '--format', 'html'])).status).toBe(1);
    expect(written()).toEqual(before);
  });

  it('are not replaced by a plan with errors when that is asked for', async () => {
    expect(await planHere(folder, ['build', '--format', 'html'])).toMatchObject({ status: 0 });
    const name = 'halsonamnden-2022-verksamhetsplan.html';
    const before = written()[name];
    writeFiles(folder, { [table]: (soundRegion[table] ?? '').replace('Totalt: 1 200', 'Totalt: 9 999') });
    expect((await planHere(folder, ['build', '--format', 'html', '--strict'])).status).toBe(1);
    expect(written()[name]).toBe(before);
    expect((await planHere(folder, ['build', '--format', 'html'])).status).toBe(1);
    expect(written()[name]).not.toBe(before);
  });

  it('are never left half written', async () => {
    await planHere(folder, ['build', '--format', 'html']);
    expect(readdirSync(out()).filter((name) => !name.endsWith('.html'))).toEqual([]);
    expect(existsSync(path.join(folder, 'halsonamnden/2022/build'))).toBe(false);
  });
});
