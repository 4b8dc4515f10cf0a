import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeTinyRegion } from './tiny-region.js';
import { wrongTotal } from './wrong-total.js';

// The program as it is run, all stages included. What the command line does with their findings is tested closer.
const executable = path.resolve(import.meta.dirname, '../../bin/plan.js');
const ground = mkdtempSync(path.join(tmpdir(), 'plan-executable-'));
let folder = '';

afterAll(() => rmSync(ground, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(path.join(ground, 'case-'));
});

function plan(...args: readonly string[]) {
  return spawnSync(process.execPath, [executable, ...args], { cwd: folder, encoding: 'utf8' });
}

describe('plan check', () => {
  it('has nothing to say about a plan without faults', () => {
    writeTinyRegion(folder);
    expect(plan('check')).toMatchObject({
      status: 0,
      stdout: '0 fel, 0 varningar, 0 upplysningar\n',
      stderr: '',
    });
  });

  it('points at a wrong total', () => {
    writeTinyRegion(path.join(folder, 'rx'), wrongTotal);
    const { status, stdout } = plan('check', 'rx/regionstyrelsen');
    expect(status).toBe(1);
    expect(stdout).toContain('rx/regionstyrelsen/2022/ekonomi/ramar.yaml:10:32  fel  totals/column-sum\n');
    expect(stdout).toContain(
      [
        '   9 | summa:',
        '  10 |   Regionstyrelsen totalt: 11 | 32',
        '     |                                ^^\n',
      ].join('\n'),
    );
    expect(stdout.endsWith('\n1 fel, 0 varningar, 0 upplysningar\n')).toBe(true);
  });

  it('tells a program the same', () => {
    writeTinyRegion(folder, wrongTotal);
    const { status, stdout, stderr } = plan('check', '--format', 'json', '--lang', 'en');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      findings: [
        {
          ruleId: 'totals/column-sum',
          path: 'regionstyrelsen/2022/ekonomi/ramar.yaml',
          line: 10,
          column: 32,
        },
      ],
      summary: { plans: 2, errors: 1, warnings: 0, infos: 0 },
    });
    expect(stderr).toBe('1 error, 0 warnings, 0 notes\n');
  });

  it('asks whether a near name was meant when there is no such path', () => {
    writeTinyRegion(folder);
    const { status, stdout } = plan('check', 'regionstyrelse');
    expect(status).toBe(2);
    expect(stdout).toContain('menade du ”regionstyrelsen”?');
  });
});

describe('plan build', () => {
  it('writes one plan in both formats, the same bytes each time', () => {
    writeTinyRegion(folder);
    expect(plan('build', 'regionstyrelsen/2022', '--out', 'a').status).toBe(0);
    expect(plan('build', 'regionstyrelsen/2022', '--out', 'b').status).toBe(0);
    const names = ['html', 'pdf'].map((format) => `regionstyrelsen-2022-verksamhetsplan.${format}`);
    expect(readdirSync(path.join(folder, 'a')).sort()).toEqual(names);
    for (const name of names) {
      const [first, second] = ['a', 'b'].map((out) => readFileSync(path.join(folder, out, name)));
      expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
    }
  });

  it('writes a plan with errors, but not with --strict', () => {
    writeTinyRegion(folder, wrongTotal);
    const lenient = plan('build', '--format', 'html', '--out', 'mild');
    expect(lenient.status).toBe(1);
    expect(lenient.stdout).toContain('1 plan har fel men är skriven ändå');
    expect(readdirSync(path.join(folder, 'mild'))).toHaveLength(2);
    const strict = plan('build', '--format', 'html', '--out', 'hård', '--strict');
    expect(strict.status).toBe(1);
    expect(readdirSync(path.join(folder, 'hård'))).toEqual(['regionplan-2022-2024.html']);
  });
});
