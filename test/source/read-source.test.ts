import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/source/memory-reader.js';
import { readSource } from '../../src/source/read-source.js';

const reader = memoryReader({
  'nämnd/inledning.md': 'Hej',
  'nämnd/ekonomi/ramar.yaml': 'tabell: x',
  'nämnd/.git/config': 'x',
});

describe('a repository in memory', () => {
  it('lists files and folders as a disk does', () => {
    expect(reader.entries('nämnd')).toEqual([
      { name: 'ekonomi', kind: 'folder' },
      { name: 'inledning.md', kind: 'file' },
    ]);
    expect(reader.entries('../nämnd')).toEqual([]);
  });

  it('reads by composed or decomposed path and keeps within the root', () => {
    expect(readSource(reader, 'nämnd/inledning.md'.normalize('NFD')).value).toEqual({
      path: 'nämnd/inledning.md',
      text: 'Hej',
    });
    expect(reader.read('nämnd/../../x').kind).toBe('outside');
    expect(reader.read('nämnd').kind).toBe('folder');
  });
});

describe('a file that cannot be read', () => {
  const from = {
    path: 'nämnd/plan.yaml',
    range: { start: { line: 9, column: 5 }, end: { line: 9, column: 18 } },
  };

  it('is reported where it was named, with the near name', () => {
    const { value, diagnostics } = readSource(reader, 'nämnd/inledningen.md', from);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { ruleId: 'source/missing-file', place: from, suggestion: 'inledning.md' },
    ]);
    expect(diagnostics[0]?.message.sv).toBe('Filen ”inledningen.md” finns inte i mappen ”nämnd”.');
  });

  it('is reported at itself when nothing named it', () => {
    expect(readSource(reader, 'x.md').diagnostics[0]?.place).toEqual({ path: 'x.md' });
  });

  it('names the files of a folder that was given instead of a file', () => {
    expect(readSource(reader, 'nämnd', from).diagnostics[0]?.help.sv).toBe(
      'Ange en fil i mappen. Där finns: inledning.md',
    );
  });
});
