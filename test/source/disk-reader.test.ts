import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diskReader } from '../../src/source/disk-reader.js';
import { readSource } from '../../src/source/read-source.js';

const outer = mkdtempSync(path.join(tmpdir(), 'plan-source-'));
const root = path.join(outer, 'plans');
mkdirSync(path.join(root, 'nämnd'), { recursive: true });
mkdirSync(path.join(root, 'node_modules'));
writeFileSync(path.join(outer, 'secret.md'), 'hemligt');
writeFileSync(path.join(root, 'ö.md'), 'sist');
writeFileSync(path.join(root, 'Mal.md'), 'stort M');
writeFileSync(path.join(root, '.hidden.md'), 'dolt');
writeFileSync(path.join(root, 'nämnd', `${'mål'.normalize('NFD')}.md`), 'hittad');
afterAll(() => rmSync(outer, { recursive: true, force: true }));

// A reader is for one run and remembers what it has listed, so each look at the disk has its own.
const reader = () => diskReader(root);
const textOf = (name: string) => {
  const outcome = reader().read(name);
  return outcome.kind === 'bytes' ? new TextDecoder().decode(outcome.bytes) : outcome.kind;
};

describe('a folder of plans', () => {
  it('lists names composed, in code unit order, without hidden files and packages', () => {
    expect(reader().entries('')).toEqual([
      { name: 'Mal.md', kind: 'file' },
      { name: 'nämnd', kind: 'folder' },
      { name: 'ö.md', kind: 'file' },
    ]);
    expect(reader().entries('nämnd')).toEqual([{ name: 'mål.md', kind: 'file' }]);
    expect(reader().entries('saknas')).toEqual([]);
  });

  it('finds a file whose name the disk keeps decomposed, by either spelling', () => {
    expect(textOf('nämnd/mål.md')).toBe('hittad');
    expect(textOf('nämnd/mål.md'.normalize('NFD'))).toBe('hittad');
  });

  it('tells capital from small letters on every disk', () => {
    expect(textOf('mal.md')).toBe('missing');
    expect(readSource(reader(), 'mal.md').diagnostics[0]?.suggestion).toBe('Mal.md');
  });

  it('says what a path leads to when that is no text', () => {
    expect(textOf('saknas.md')).toBe('missing');
    expect(textOf('Mal.md/x')).toBe('missing');
    expect(textOf('nämnd')).toBe('folder');
    expect(textOf('.hidden.md')).toBe('missing');
  });

  it.each([
    '../secret.md',
    'nämnd/../../secret.md',
    '/etc/passwd',
    'nämnd\\mål.md',
    'C:/x.md',
    'a\0b',
  ])('does not leave the root by %j', (name) => {
    expect(textOf(name)).toBe('outside');
    expect(reader().entries(name)).toEqual([]);
  });
});

describe('links and special files', () => {
  it('follows a link within the root and refuses one that leads out', () => {
    symlinkSync('Mal.md', path.join(root, 'lank.md'));
    symlinkSync('../secret.md', path.join(root, 'ut.md'));
    symlinkSync('..', path.join(root, 'upp'));
    expect(textOf('lank.md')).toBe('stort M');
    expect(textOf('ut.md')).toBe('outside');
    expect(textOf('upp/secret.md')).toBe('outside');
    expect(
      reader()
        .entries('')
        .map((entry) => entry.name),
    ).not.toContain('ut.md');
    expect(reader().entries('upp')).toEqual([]);
  });

  it('does not walk in circles', () => {
    symlinkSync('rund', path.join(root, 'rund'));
    symlinkSync('.', path.join(root, 'nämnd', 'själv'));
    expect(reader().read('rund')).toEqual({ kind: 'unreadable', reason: 'ELOOP' });
    expect(
      reader()
        .entries('nämnd')
        .map((entry) => entry.name),
    ).toEqual(['mål.md']);
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody writes to', () => {
    execFileSync('mkfifo', [path.join(root, 'ror.md')]);
    expect(reader().read('ror.md')).toEqual({ kind: 'unreadable', reason: 'ENOTSUP' });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says when it may not read', () => {
    writeFileSync(path.join(root, 'last.md'), 'x');
    chmodSync(path.join(root, 'last.md'), 0);
    expect(reader().read('last.md')).toEqual({ kind: 'unreadable', reason: 'EACCES' });
  });

  it('does not read a file over the limit', () => {
    writeFileSync(path.join(root, 'stor.md'), '');
    truncateSync(path.join(root, 'stor.md'), 100_000_000);
    expect(reader().read('stor.md')).toEqual({ kind: 'too-large', size: 100_000_000, limit: 10_000_000 });
    expect(readSource(reader(), 'stor.md').diagnostics[0]?.message.sv).toBe(
      'Filen ”stor.md” är 100 MB. Gränsen är 10 MB.',
    );
    expect(diskReader(root, { sizeLimit: 3 }).read('ö.md')).toEqual({ kind: 'too-large', size: 4, limit: 3 });
  });
});
