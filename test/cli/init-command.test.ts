import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Chalk } from 'chalk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { runPlan } from '../docs/run-plan.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plan = (command: string) => runPlan(`plan ${command}`, folder);
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const exists = (file: string) => existsSync(path.join(folder, file));

describe('plan init', () => {
  it('makes a region that is built at once, with nothing found but what is to be rewritten', async () => {
    expect(await plan('init --region "Region Öst" --short RÖ --year 2026')).toMatchObject({
      code: 0,
      err: '',
    });
    const { code, out } = await plan('check --format json');
    const rules = JSON.parse(out).findings.map(({ ruleId }: { readonly ruleId: string }) => ruleId);
    expect(code).toBe(0);
    expect(rules.length).toBeGreaterThan(5);
    expect(new Set(rules)).toEqual(new Set(['structure/left-to-do']));
    expect(await plan('build --format html --strict')).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(path.join(folder, 'build'))).toEqual([
      'regionplan-2026-2028.html',
      'regionstyrelsen-2026-verksamhetsplan.html',
    ]);
  });

  it('marks what the adopted plan must not hold', async () => {
    await plan('init --year 2026');
    const file = path.join(folder, 'regionstyrelsen/2026/plan.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('läge: utkast', 'läge: beredd'));
    expect((await plan('check regionstyrelsen --strict')).code).toBe(1);
  });

  it('names every schema by a way that leads to one', async () => {
    await plan('init --year 2026');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    const schemas = files.map((file) => {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(.*)\n/.exec(read(file)) ?? [];
      return path.join(path.dirname(file), schema);
    });
    expect(schemas.length).toBe(6);
    expect(schemas.filter((file) => !exists(file))).toEqual([]);
  });

  it('names the board’s folder so that every system can have it', async () => {
    await plan('init --board "Nämnden för hållbar utveckling" --year 2026');
    expect(exists('namnden-for-hallbar-utveckling/2026/plan.yaml')).toBe(true);
    expect(read('region.yaml')).toContain(
      '  namnden-for-hallbar-utveckling:\n    namn: Nämnden för hållbar utveckling\n',
    );
    expect((await plan('check --fail-on warning')).code).toBe(0);
  });

  it('keeps a name that YAML would read as something else', async () => {
    await plan('init --region "Region: #1" --short "- R" --year 2026');
    expect((await plan('check --fail-on warning')).out).toContain('0 fel, 0 varningar');
    await plan('build --format html');
    expect(read('build/regionplan-2026-2028.html')).toContain('Region: #1');
  });

  it('writes into a repository and leaves what is there', async () => {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    writeFileSync(path.join(folder, '.gitignore'), 'kladd/\n');
    writeFileSync(path.join(folder, 'README.md'), '# Planer\n');
    expect((await plan('init --year 2026')).code).toBe(0);
    expect([read('.gitignore'), read('README.md')]).toEqual(['kladd/\n', '# Planer\n']);
  });

  it('writes nothing where a region is already, or in the midst of one', async () => {
    await plan('init planer --year 2026');
    const before = everything();
    for (const command of ['init planer', 'init planer/nytt', 'init planer/regionstyrelsen']) {
      const { code, err } = await plan(command);
      expect(code).toBe(2);
      expect(err).toContain('Här finns redan en region');
    }
    expect(everything()).toEqual(before);
  });

  it('writes nothing where a file of its own name is', async () => {
    mkdirSync(path.join(folder, 'regionstyrelsen/2026'), { recursive: true });
    const { code, err } = await plan('init --year 2026');
    expect(code).toBe(2);
    expect(err).toContain('”regionstyrelsen/2026” finns redan');
    expect(everything()).toEqual(['regionstyrelsen', 'regionstyrelsen/2026']);
  });

  it('takes away what it had written when the rest cannot be', async () => {
    writeFileSync(path.join(folder, 'regionstyrelsen'), 'en fil');
    const { code, err } = await plan('init --year 2026');
    expect(code).toBe(2);
    expect(err).toContain('Kunde inte skriva');
    expect(everything()).toEqual(['regionstyrelsen']);
  });

  it('knows no other templates than there are', async () => {
    const { code, out } = await plan('init --template vasternorland');
    expect(code).toBe(2);
    expect(out).toContain('menade du ”vasternorrland”?');
    expect(everything()).toEqual([]);
  });

  it('asks on a terminal for what no flag says', async () => {
    const asked: string[] = [];
    const answers = ['Region Syd', '', 'Kulturnämnden'];
    const terminal = {
      out: () => {},
      err: () => {},
      width: 80,
      paint: new Chalk({ level: 0 }),
      onScreen: true,
      watched: false,
      ask: async (question: string) => {
        asked.push(question);
        return answers.shift() ?? '';
      },
    };
    expect(await run({ args: ['init', '--year', '2026'], version: '0.0.0', terminal, folder })).toBe(0);
    expect(asked.length).toBe(3);
    expect(read('region.yaml')).toContain('region: Region Syd\nmall: standard\n');
    expect(exists('kulturnamnden/2026/plan.yaml')).toBe(true);
  });
});

function everything(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}
