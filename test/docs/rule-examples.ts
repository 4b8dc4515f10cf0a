import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { checkRegion } from '../../src/pipeline.js';
import { diskReader } from '../../src/source/disk-reader.js';
import { parseMarkdown } from '../../src/source/parse-markdown.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { readSource } from '../../src/source/read-source.js';
import type { SourceReader } from '../../src/source/source-reader.js';
import { overlayReader } from '../overlay-reader.js';

const cases = path.join(import.meta.dirname, '../cases');
export const base = path.join(cases, 'base');

/** A file of a case where a rule has found something, and the same file without the fault where there is one. */
export interface Example {
  readonly wrong: { readonly path: string; readonly text: string };
  /** `folder` is the case it is a file of; '' for the base of all cases. */
  readonly right: { readonly path: string; readonly text: string; readonly folder: string } | undefined;
  readonly diagnostic: Diagnostic;
  /** Everything found in the case: the fewer, the clearer the example. */
  readonly found: number;
}

/** The clearest example of every rule that has one: few findings, and a right file that is much the same. */
export function clearestExamples(): ReadonlyMap<string, Example> {
  const examples = new Map<string, Example[]>();
  for (const example of [...overlaidExamples(), ...sourceExamples()]) {
    const { ruleId } = example.diagnostic;
    examples.set(ruleId, [...(examples.get(ruleId) ?? []), example]);
  }
  return new Map(
    [...examples].flatMap(([id, list]) => {
      const [clearest] = list.sort((a, b) => unclear(a) - unclear(b));
      return clearest ? [[id, clearest] as const] : [];
    }),
  );
}

function unclear({ found, right, wrong }: Example): number {
  if (wrong.text === '') return 2000;
  const lines = wrong.text.split('\n');
  return found * 10 + (right ? linesApart(lines, right.text.split('\n')) : 1000) + lines.length / 100;
}

/** How many lines only one of them has: a reader sees the fault best where everything else is the same. */
function linesApart(a: readonly string[], b: readonly string[]): number {
  return a.filter((line) => !b.includes(line)).length + b.filter((line) => !a.includes(line)).length;
}

function overlaidExamples(): readonly Example[] {
  const groups = foldersIn(cases).filter((name) => name !== 'base' && name !== 'source');
  const clean = overlayReader(base, base);
  return groups.flatMap((group) =>
    foldersIn(path.join(cases, group)).flatMap((name) => {
      const folder = path.join(cases, group, name);
      const reader = overlayReader(base, folder);
      const own = path.join(folder, 'right');
      const selection = { root: name, folder: '', reader };
      const found = [...checkRegion(selection, { today: '2022-06-01' })].flatMap((plan) => plan.diagnostics);
      return found.map((diagnostic) =>
        exampleOf(diagnostic, {
          found: found.length,
          reader,
          right: existsSync(own)
            ? rightOf(own, reader)
            : { reader: clean, folder: '', path: diagnostic.place.path },
        }),
      );
    }),
  );
}

/** Of the files in a case's folder `right` the first that is not the same in the case itself. */
function rightOf(own: string, wrong: SourceReader): CaseFiles['right'] {
  const reader = overlayReader(base, own);
  const files = readdirSync(own, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => textIn(reader, file) !== undefined)
    .sort();
  const changed = files.find((file) => textIn(reader, file) !== textIn(wrong, file));
  return { reader, folder: '', path: changed ?? '' };
}

/** The folder `right` of every case that has one. */
export function rightFolders(): readonly string[] {
  return foldersIn(cases)
    .flatMap((group) =>
      foldersIn(path.join(cases, group)).map((name) => path.join(cases, group, name, 'right')),
    )
    .filter((folder) => existsSync(folder));
}

function sourceExamples(): readonly Example[] {
  return foldersIn(path.join(cases, 'source')).flatMap((name) => {
    const reader = diskReader(path.join(cases, 'source', name));
    const names = reader.entries('').map((entry) => entry.name);
    return names
      .filter((file) => /\.(yaml|md)$/.test(file))
      .flatMap((file) => {
        const found = findingsIn(reader, file);
        const right = names.find(
          (each) => each.startsWith('ratt.') && path.extname(each) === path.extname(file),
        );
        return found.map((diagnostic) =>
          exampleOf(diagnostic, {
            found: found.length,
            reader,
            right: { reader, folder: name, path: right ?? '' },
          }),
        );
      });
  });
}

export function findingsIn(reader: SourceReader, file: string): readonly Diagnostic[] {
  const source = readSource(reader, file);
  if (!source.value) return source.diagnostics;
  const parsed = file.endsWith('.md') ? parseMarkdown(source.value) : parseYaml(source.value);
  return [...source.diagnostics, ...parsed.diagnostics];
}

interface CaseFiles {
  readonly found: number;
  readonly reader: SourceReader;
  readonly right: { readonly reader: SourceReader; readonly folder: string; readonly path: string };
}

function exampleOf(diagnostic: Diagnostic, { found, reader, right }: CaseFiles): Example {
  const wrong = { path: diagnostic.place.path, text: textIn(reader, diagnostic.place.path) ?? '' };
  const text = textIn(right.reader, right.path);
  const differs = text !== undefined && text !== wrong.text;
  return {
    wrong,
    right: differs ? { path: right.path, text, folder: right.folder } : undefined,
    diagnostic,
    found,
  };
}

function textIn(reader: SourceReader, file: string): string | undefined {
  return file === '' ? undefined : readSource(reader, file).value?.text;
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
