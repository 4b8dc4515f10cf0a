import { expect } from 'vitest';
import type { Diagnostic } from '../src/base/diagnostic.js';
import type { Place, Point } from '../src/base/place.js';
import { readSource } from '../src/source/read-source.js';
import type { SourceReader } from '../src/source/source-reader.js';

/** What holds for findings whatever was found: they point into their files, and say what they have to say in words. */
export function expectSoundFindings(diagnostics: readonly Diagnostic[], reader: SourceReader): void {
  for (const diagnostic of diagnostics) {
    const { ruleId, message, why, help, place, related = [], fix = [] } = diagnostic;
    const told = [message, help, why, ...related.map((each) => each.message)];
    for (const words of told.flatMap((each) => (each ? [each.sv, each.en] : []))) {
      expect(words, ruleId).not.toMatch(/undefined|\bNaN\b|\[object |: ?\.(?:\s|$)|\(\)/);
    }
    expect(message.sv, ruleId).not.toBe(message.en);
    const places = [place, ...related.map((each) => each.place)];
    const edits = fix.map(({ path = place.path, range }) => ({ path, range }));
    for (const each of [...places, ...edits]) expectInside(each, reader, ruleId);
  }
}

function expectInside({ path, range }: Place, reader: SourceReader, ruleId: string): void {
  if (!range) return;
  const { start, end } = range;
  const where = `${ruleId} at ${path}:${start.line}:${start.column}-${end.line}:${end.column}`;
  const lines = readSource(reader, path).value?.text.split('\n') ?? [];
  const isInside = ({ line, column }: Point) =>
    line >= 1 && column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
  expect(isInside(start) && isInside(end), where).toBe(true);
  expect(start.line < end.line || (start.line === end.line && start.column <= end.column), where).toBe(true);
}
