import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskReader } from '../../src/source/disk-reader.js';
import { describeSource } from './describe-source.js';

const cases = path.join(import.meta.dirname, '../cases/source');

/** Every folder is a case: its files are read, and `expected.txt` holds what is said about them, in Swedish. */
describe('what is said about a file', () => {
  for (const name of readdirSync(cases).sort()) {
    it(name, async () => {
      const reader = diskReader(path.join(cases, name));
      const files = reader
        .entries('')
        .filter((entry) => entry.kind === 'file' && entry.name !== 'expected.txt');
      const text = files.map((file) => describeSource(reader, file.name)).join('\n');
      await expect(text).toMatchFileSnapshot(path.join(cases, name, 'expected.txt'));
    });
  }
});
