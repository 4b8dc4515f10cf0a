import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixRegion } from '../../src/pipeline/fix-region.js';
import { checkRegion } from '../../src/pipeline.js';
import { changedReader } from '../../src/source/changed-reader.js';
import type { SourceReader } from '../../src/source/source-reader.js';
import { expectSoundFindings } from '../expect-sound-findings.js';
import { overlayReader } from '../overlay-reader.js';
import { filesBelow } from './files-below.js';

const cases = path.join(import.meta.dirname, '../cases');
const folders = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
/** Every rule there is has a case, so together they hold about all that a plan can. */
const regions = folders(cases)
  .filter((group) => group !== 'base' && group !== 'source')
  .flatMap((group) => folders(path.join(cases, group)).map((name) => path.join(cases, group, name)))
  .sort();

const signs = [
  '\0',
  '\t',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\ufffe',
  'å'.normalize('NFD'),
  '👩‍👩‍👧',
  'א',
  '"',
  "'",
  '#',
  ': ',
];
const marks = [
  '- ',
  '|',
  '[',
  '{',
  '*',
  '&',
  '!',
  '>',
  '%',
  '@',
  '`',
  '<b>',
  ':ref[',
  '::infoga[',
  '[^1]',
  '---',
  '\\',
];
const values = [
  ...[
    '',
    '~',
    '1e999',
    '-0',
    '0,1',
    '9'.repeat(400),
    '100 %',
    '< 5',
    ' | | ',
    '2024-02-30',
    '2024–2022',
    '1–9999',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '1e3',
    '..',
    '/',
    'con',
    '[1, 2]',
    '{a: b}',
    '- a',
    '=A1',
    'A / 0',
  ],
  ...[
    '::infoga[texter/a]',
    ':värde{antal=mål}',
    '| a |\n|---|\n',
    '    kod',
    '2022. år',
    '31 februari',
    'tabell 99',
  ],
];

interface Damage {
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly how: keyof typeof ways;
  readonly word: string;
}

/** What happens to one line; what it gives is put in its place. */
const ways = {
  lose: () => [],
  double: (line: string) => [line, line],
  cut: (line: string, { column }: Damage) => [line.slice(0, column)],
  behead: (line: string, { column }: Damage) => [line.slice(column)],
  indent: (line: string, { column }: Damage) => [`${' '.repeat(column % 5)}${line}`],
  insert: (line: string, { column, word }: Damage) => [line.slice(0, column) + word + line.slice(column)],
  value: (line: string, { word }: Damage) => [line.replace(/^(\s*(?:- )?[^:]*:).*/, `$1 ${word}`)],
  key: (line: string, { word }: Damage) => [line.replace(/^(\s*(?:- )?)[^:]*:/, `$1${word}:`)],
  below: (line: string, { column, word }: Damage) => [line, `${' '.repeat(column % 7)}${word}`],
} satisfies Readonly<Record<string, (line: string, damage: Damage) => readonly string[]>>;

const damages = fc.array(
  fc.record<Damage>({
    file: fc.nat(50),
    line: fc.nat(60),
    column: fc.nat(40),
    how: fc.constantFrom(...(Object.keys(ways) as readonly (keyof typeof ways)[])),
    word: fc.constantFrom(...signs, ...marks, ...values),
  }),
  { minLength: 1, maxLength: 5 },
);

function damaged(reader: SourceReader, all: readonly Damage[]): SourceReader {
  const names = filesBelow(reader).filter((name) => /\.(ya?ml|md|csv)$/.test(name));
  const changes = new Map<string, Uint8Array>();
  for (const damage of all) {
    const name = names[damage.file % names.length] ?? '';
    const outcome = changedReader(reader, changes).read(name);
    const lines = outcome.kind === 'bytes' ? new TextDecoder().decode(outcome.bytes).split('\n') : [];
    const at = damage.line % lines.length;
    lines.splice(at, 1, ...ways[damage.how](lines[at] ?? '', damage));
    changes.set(name, new TextEncoder().encode(lines.join('\n')));
  }
  return changedReader(reader, changes);
}

describe('files that are damaged in any way', () => {
  it('are told of soundly, the same each time, and what is corrected stays so', () => {
    fc.assert(
      fc.property(fc.constantFrom(...regions), damages, (region, all) => {
        const reader = damaged(overlayReader(path.join(cases, 'base'), region), all);
        const selection = { root: region, folder: '', reader };
        const options = { today: '2022-06-01', wanted: () => true };
        const found = () => [...checkRegion(selection, options)].flatMap(({ diagnostics }) => diagnostics);
        const first = found();
        expectSoundFindings(first, reader);
        expect(found()).toEqual(first);
        const { files } = fixRegion(selection, options);
        const fixed = changedReader(reader, new Map(files.map((file) => [file.path, file.after])));
        expect(fixRegion({ ...selection, reader: fixed }, options).files).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
