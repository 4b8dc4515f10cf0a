import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeOutput } from '../../src/cli/write-output.js';

const ground = mkdtempSync(path.join(tmpdir(), 'plan-write-'));
/** Run as `node writer.mjs <target> <letter> <size> [times]`: writes the letter so many times, prints a refusal. */
const writer = path.join(ground, 'writer.mjs');
let folder = '';
let target = '';

beforeAll(async () => {
  const source = path.join(import.meta.dirname, 'writer.ts');
  await build({ entryPoints: [source], outfile: writer, bundle: true, platform: 'node', format: 'esm' });
});
afterAll(() => rmSync(ground, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(path.join(ground, 'case-'));
  target = path.join(folder, 'plan.pdf');
});

describe('writing an output', () => {
  it('makes the folders, replaces the old file and leaves nothing else', () => {
    const deep = path.join(folder, 'a', 'b', 'plan.pdf');
    expect(writeOutput(deep, letters('x', 10))).toBeUndefined();
    expect(writeOutput(deep, letters('y', 5))).toBeUndefined();
    expect(readFileSync(deep, 'utf8')).toBe('yyyyy');
    expect(readdirSync(path.dirname(deep))).toEqual(['plan.pdf']);
  });

  it('replaces a link by a file, and leaves what the link led to alone', () => {
    const source = path.join(folder, 'inledning.md');
    writeFileSync(source, 'källa');
    spawnSync('ln', ['-s', source, target]);
    expect(writeOutput(target, letters('x', 3))).toBeUndefined();
    expect([readFileSync(source, 'utf8'), readFileSync(target, 'utf8')]).toEqual(['källa', 'xxx']);
  });

  it('says in words when a folder or a file is in the way', () => {
    mkdirSync(target);
    expect(writeOutput(target, letters('x', 3))?.sv).toContain('en mapp har redan det namnet');
    const file = path.join(folder, 'fil');
    writeFileSync(file, 'kvar');
    expect(writeOutput(path.join(file, 'plan.pdf'), letters('x', 3))?.sv).toContain('en fil ligger där');
    expect(writeOutput(path.join(file, 'djupare', 'plan.pdf'), letters('x', 3))?.sv).toContain(
      'en fil ligger där',
    );
    expect(readFileSync(file, 'utf8')).toBe('kvar');
    expect(readdirSync(folder)).toEqual(['fil', 'plan.pdf']);
  });

  it('takes away what a killed process left long ago, and nothing newer', () => {
    for (const name of ['.plan.pdf.old.tmp', '.plan.pdf.new.tmp', '.annan.pdf.old.tmp']) {
      writeFileSync(path.join(folder, name), '');
    }
    for (const name of ['.plan.pdf.old.tmp', '.annan.pdf.old.tmp']) utimesSync(path.join(folder, name), 0, 0);
    expect(writeOutput(target, letters('x', 3))).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['.annan.pdf.old.tmp', '.plan.pdf.new.tmp', 'plan.pdf']);
  });

  it('keeps the old file whole when the process is killed in the middle of a write', async () => {
    const size = 48_000_000;
    writeFileSync(target, letters('o', size));
    for (let round = 0; round < 4; round++) {
      const child = spawn(process.execPath, [writer, target, 'n', String(size), '1000']);
      const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
      while (!halfWritten(size)) await setTimeout(1);
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      const bytes = readFileSync(target);
      expect(bytes.length).toBe(size);
      expect(bytes.equals(letters('o', size)) || bytes.equals(letters('n', size))).toBe(true);
      for (const name of temporaryFiles()) rmSync(path.join(folder, name));
    }
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves a whole file and no temporary one on %s', async (signal, code) => {
    const size = 8_000_000;
    const child = spawn(process.execPath, [writer, target, 'n', String(size), '1000']);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (!halfWritten(size)) await setTimeout(1);
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(readFileSync(target).equals(letters('n', size))).toBe(true);
    expect(temporaryFiles()).toEqual([]);
  });

  it('lets two processes write the same file, each a whole one', async () => {
    const writing = ['a', 'b', 'c'].map((letter) => {
      const child = spawn(process.execPath, [writer, target, letter, '300000', '40']);
      return new Promise((resolve) => child.once('exit', resolve));
    });
    expect(await Promise.all(writing)).toEqual([0, 0, 0]);
    const bytes = readFileSync(target);
    expect(['a', 'b', 'c'].some((letter) => bytes.equals(letters(letter, 300_000)))).toBe(true);
    expect(temporaryFiles()).toEqual([]);
  });
});

describe('a disk that takes no more', () => {
  it.skipIf(process.platform === 'win32')('keeps the old file when files may not grow so large', () => {
    writeFileSync(target, 'gammal');
    const { stdout } = sh(`ulimit -f 64 && "$NODE" "$WRITER" "$TARGET" n 5000000`);
    expect(stdout).toContain('filen är större än vad som är tillåtet där');
    expectUntouched();
  });

  // Needs the right to mount, which a container or a CI runner may lack; the limit above stands in for it there.
  it.skipIf(!canMount())('keeps the old file when the disk is full', () => {
    const { stdout } = sh(
      `mount -t tmpfs -o size=256k tmpfs "$FOLDER" && printf gammal > "$TARGET" &&
       "$NODE" "$WRITER" "$TARGET" n 5000000 && cat "$TARGET" && ls -A "$FOLDER"`,
      'unshare -m',
    );
    expect(stdout).toMatch(/disken är full.*\ngammalplan\.pdf\n$/s);
  });

  it.skipIf(!canMount())('says so when the disk can only be read', () => {
    writeFileSync(target, 'gammal');
    const { stdout } = sh(
      `mount --bind "$FOLDER" "$FOLDER" && mount -o remount,bind,ro "$FOLDER" && "$NODE" "$WRITER" "$TARGET" n 9`,
      'unshare -m',
    );
    expect(stdout).toContain('disken går bara att läsa');
    expectUntouched();
  });

  it.skipIf(process.getuid?.() === 0)('says so when the folder may not be written in', () => {
    writeFileSync(target, 'gammal');
    const { stdout } = sh(`chmod a-w "$FOLDER"; "$NODE" "$WRITER" "$TARGET" n 9; chmod u+w "$FOLDER"`);
    expect(stdout).toContain('du har inte rätt att skriva där');
    expectUntouched();
  });
});

function expectUntouched(): void {
  expect(readFileSync(target, 'utf8')).toBe('gammal');
  expect(readdirSync(folder)).toEqual(['plan.pdf']);
}

function letters(letter: string, size: number): Uint8Array {
  return Buffer.alloc(size, letter);
}

function temporaryFiles(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.tmp'));
}

/** True while some temporary file has begun to be filled and the first whole file is there to be compared with. */
function halfWritten(size: number): boolean {
  if (!existsSync(target)) return false;
  return temporaryFiles().some((name) => {
    const length = statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
    return length > 0 && length < size;
  });
}

function sh(script: string, around = ''): { readonly stdout: string } {
  const env = { ...process.env, NODE: process.execPath, WRITER: writer, TARGET: target, FOLDER: folder };
  const [command = 'bash', ...args] = [...around.split(' ').filter(Boolean), 'bash', '-c', script];
  return spawnSync(command, args, { env, encoding: 'utf8' });
}

function canMount(): boolean {
  return spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;
}
