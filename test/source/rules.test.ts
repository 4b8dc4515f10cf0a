import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/base/rule.js';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'src/source/rules');
const modules = readdirSync(folder).sort();
const rules: readonly Rule[] = (
  await Promise.all(modules.map((file) => import(path.join(folder, file)) as Promise<Record<string, Rule>>))
).flatMap((module) => Object.values(module));

const cases = path.join(root, 'test/cases/source');
const said = readdirSync(cases)
  .map((name) => readFileSync(path.join(cases, name, 'expected.txt'), 'utf8'))
  .join('\n');

describe('the rules of reading', () => {
  it('have ids of their own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s speaks both languages', (_, rule) => {
    for (const text of [rule.title, rule.why, rule.help]) {
      expect(text.sv).not.toBe(text.en);
      expect(text.sv.length * text.en.length).toBeGreaterThan(0);
      expect(text.sv).not.toMatch(/[“]/);
      expect(text.en).not.toMatch(/[åäö](?![,\s]|$)/);
    }
  });

  // A picture takes a plan around it, and what is read at all a disk: their cases are elsewhere.
  const own = rules.map((rule) => rule.id).filter((id) => !/^(source|pictures)\//.test(id));
  it.each(own)('%s has a case', (id) => {
    expect(said).toMatch(new RegExp(` ${id}$`, 'm'));
  });
});
