import { describe, expect, it } from 'vitest';
import { codeBlocks, codeSpans, plainText, readDocument, readText, tablesByHeading } from './documents.js';

const document = readDocument('ARCHITECTURE.md');

describe('ARCHITECTURE.md', () => {
  it('shows the import map that is enforced', () => {
    const shown = codeBlocks(document).find(({ text }) => text.includes('→'));
    const pairs = shown?.text.split('\n').map((line): readonly [string, readonly string[]] => {
      const [from = '', to = ''] = line.split('→').map((part) => part.trim());
      return [from, to === '' ? [] : to.split(', ')];
    });
    const { base, ...enforced } = enforcedImports();
    expect(base).toEqual([]);
    expect(Object.fromEntries(pairs ?? [])).toEqual(enforced);
  });

  it('gives a reason for every package, and for no other', () => {
    const rows = tablesByHeading(document)
      .get('Dependencies')
      ?.flatMap(({ children: [, ...body] }) => body);
    const named = rows?.flatMap(({ children: [name] }) => (name ? codeSpans(name) : []));
    const { dependencies = {}, devDependencies } = JSON.parse(readText('package.json'));
    expect(named?.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
    const unreasoned = rows?.filter(({ children: [name, why] }) => {
      const isTypes = name !== undefined && plainText(name).startsWith('@types/');
      return !isTypes && (why === undefined || plainText(why) === '');
    });
    expect(unreasoned).toEqual([]);
  });
});

/** The map as the test that enforces it has it, which runs when it is imported and so is read as text. */
function enforcedImports(): Readonly<Record<string, readonly string[]>> {
  const [, map = ''] =
    /const mayImport[^=]*= \{\n(.*?)\n\};/s.exec(readText('test/architecture.test.ts')) ?? [];
  const entries = [...map.matchAll(/^ {2}(\w+): \[(.*?)\]/gms)];
  return Object.fromEntries(
    entries.map(([, from = '', to = '']) => [
      from,
      [...to.matchAll(/'(\w+)'/g)].map(([, name = '']) => name),
    ]),
  );
}
