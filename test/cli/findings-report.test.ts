import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { diagnose } from '../../src/base/diagnostic.js';
import { textReport } from '../../src/cli/commands/findings-report.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { noSuchPath } from '../../src/source/rules/finding.js';

it('reads a file once to show the lines of all its findings', async () => {
  const files = memoryReader({ 'a.md': 'ett\ntvå\ntre\n' });
  let reads = 0;
  const reader: typeof files = {
    entries: files.entries,
    read(file) {
      reads += 1;
      return files.read(file);
    },
  };
  const said: string[] = [];
  const out = (text: string) => said.push(text);
  const terminal = {
    out,
    err: out,
    width: 80,
    paint: new Chalk({ level: 0 }),
    onScreen: false,
    watched: false,
  };
  const report = textReport({ language: 'sv', terminal, folder: '/', version: '1.2.3' });
  const findings = [1, 2, 3].map((line) => {
    const range = { start: { line, column: 1 }, end: { line, column: 4 } };
    return diagnose(noSuchPath, { place: { path: 'a.md', range }, message: { sv: 'Fel.', en: 'Wrong.' } });
  });
  await report.add(findings, { selection: { root: '/', folder: '', reader }, title: 'Plan' });
  expect(said.join('')).toMatch(/ 1 \| ett[\s\S]* 2 \| två[\s\S]* 3 \| tre/);
  expect(reads).toBe(1);
});
