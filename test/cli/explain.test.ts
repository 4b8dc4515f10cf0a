import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/pipeline.js';

const executable = path.resolve(import.meta.dirname, '../../bin/plan.js');

function explain(...args: readonly string[]) {
  return spawnSync(process.execPath, [executable, 'explain', ...args], { encoding: 'utf8' });
}

describe('plan explain', () => {
  it('prints one rule, with how it looks when it is wrong and when it is right', () => {
    const { status, stdout } = explain('totals/column-sum');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^totals\/column-sum {2}fel\n {2}Totalen stämmer inte med raderna\n\n {2}varför: /,
    );
    const [, wrong = '', right = ''] = stdout.split(/\n {2}(?:fel|rätt): .*\n/);
    expect(wrong).toContain('      Totalt: 1 501,5 | 1 560\n');
    expect(wrong).toMatch(/ {2}→ Summan av raderna är 1\s500,5\stkr, men ”Totalt” anger/);
    expect(right).toContain('Totalt: 1 500,5 | 1 560\n');
  });

  it('speaks English', () => {
    const { stdout } = explain('totals/column-sum', '--lang', 'en');
    expect(stdout).toMatch(/^totals\/column-sum {2}error\n {2}The total does not agree/);
    expect(stdout).toMatch(/\n {2}wrong: [\s\S]*\n {2}→ The rows add up to[\s\S]*\n {2}right: /);
  });

  it('lists every rule by group, or those of one group', () => {
    const listed = explain().stdout.match(/^ {2}[a-z]+\/[\w-]+/gm);
    expect(listed?.map((id) => id.trim()).sort()).toEqual(allRules.map(({ id }) => id).sort());
    expect(explain('totals').stdout).toMatch(/^totals\n {2}totals\/column-sum +Totalen stämmer/);
  });

  it('asks whether a near name was meant', () => {
    expect(explain('totals/colum-sum')).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        'Det finns ingen regel ”totals/colum-sum”. plan explain visar alla.\nMenade du totals/column-sum?\n',
    });
  });

  it('explains a rule that no file can show', () => {
    const { status, stdout } = explain('page/cut-word');
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/^ {2}(fel|rätt):/m);
  });
});
