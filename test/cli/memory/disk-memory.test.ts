import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskMemory } from '../../../src/cli/memory/disk-memory.js';

let ground = '';
beforeEach(() => {
  ground = mkdtempSync(path.join(tmpdir(), 'plan-memory-'));
});
afterEach(() => rmSync(ground, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined) => content && Buffer.from(content).toString();
const memory = (folder = path.join(ground, 'minne')) => diskMemory({ folder, program: 'p' });
const files = () => readdirSync(path.join(ground, 'minne')).map((name) => path.join(ground, 'minne', name));

describe('what is kept on disk', () => {
  it('is recalled by its name, and replaced by what is kept next', () => {
    memory().keep('en', bytes('ett'));
    memory().keep('två', bytes('två'));
    memory().keep('en', bytes('nytt'));
    expect(text(memory().recall('en'))).toBe('nytt');
    expect(text(memory().recall('två'))).toBe('två');
    expect(memory().recall('tre')).toBeUndefined();
    expect(files()).toHaveLength(2);
  });

  it.skipIf(process.platform === 'win32')('is for nobody else to read', () => {
    memory().keep('en', bytes('ett'));
    expect(statSync(path.join(ground, 'minne')).mode & 0o077).toBe(0);
    for (const file of files()) expect(statSync(file).mode & 0o077).toBe(0);
  });

  it.each([
    ['cut', (content: Buffer) => content.subarray(0, -1)],
    ['changed', (content: Buffer) => Buffer.concat([content.subarray(0, -1), Buffer.from('x')])],
    ['emptied', () => Buffer.alloc(0)],
  ])('is not recalled when the file has been %s', (_, damage) => {
    memory().keep('en', bytes('ett'));
    for (const file of files()) writeFileSync(file, damage(readFileSync(file)));
    expect(memory().recall('en')).toBeUndefined();
  });

  it('is left where nothing can be written', () => {
    writeFileSync(path.join(ground, 'minne'), 'a file where the folder would be');
    memory().keep('en', bytes('ett'));
    expect(memory().recall('en')).toBeUndefined();
  });

  it('gives way to newer when there is too much of it', () => {
    for (let index = 0; index < 500; index += 1) memory().keep(String(index), bytes('x'));
    const [oldest = ''] = files();
    const foreign = path.join(ground, 'minne', 'brev.docx');
    writeFileSync(foreign, 'not ours');
    for (const file of [oldest, foreign]) utimesSync(file, 1, 1);
    memory().keep('ny', bytes('x'));
    expect(files()).toHaveLength(501);
    expect(files()).toContain(foreign);
    expect(files()).not.toContain(oldest);
    expect(text(memory().recall('ny'))).toBe('x');
  });
});
