import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runPlan } from '../docs/run-plan.js';
import { writeTinyRegion } from './tiny-region.js';

const file = 'regionstyrelsen/2022/plan.yaml';
const wrong = `plan: verksamhetsplan
nämnd: regionstyrelsn # så heter mappen
period: 2022
regionplan: 2022-2024
läge: Utkast
innehåll:
  - inledning.md
`;
const right = wrong.replace('regionstyrelsn', 'regionstyrelsen').replace('Utkast', 'utkast');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-fix-'));
  writeTinyRegion(folder, { [file]: wrong });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plan = (command: string) => runPlan(`plan ${command}`, folder);
const read = () => readFileSync(path.join(folder, file), 'utf8');

describe('plan check --fix', () => {
  it('corrects, tells where, and then checks what is left', async () => {
    const { code, out, err } = await plan('check --fix');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`Rättade 2 anmärkningar i 1 fil:\n  ${file}\n0 fel, 0 varningar, 0 upplysningar\n`);
    expect(read()).toBe(right);
    expect((await plan('check --fix')).out).toContain('Inget att rätta av sig självt.\n');
  });

  it('is offered where there is something for it to do', async () => {
    expect((await plan('check')).out).toContain('1 av dem har ett enda rätt svar: plan check --fix rättar');
  });

  it('corrects only what is asked for', async () => {
    await plan('check --fix --rule schema/unknown-value');
    expect(read()).toBe(wrong.replace('Utkast', 'utkast'));
  });

  it('keeps what was there before a revision as it is', async () => {
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder });
    git('init', '-q');
    git('add', '-A');
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'Before');
    await plan('check --fix --since HEAD');
    expect(read()).toBe(wrong);
  });

  it('keeps stdout for the form that another program reads', async () => {
    const { out, err } = await plan('check --fix --format json');
    expect(JSON.parse(out).findings).toEqual([]);
    expect(err).toContain('Rättade 2 anmärkningar');
  });

  it('writes the file that a link leads to, with its rights', async () => {
    const target = path.join(folder, 'regionstyrelsen/2022/egen.yaml');
    writeFileSync(target, wrong);
    chmodSync(target, 0o640);
    rmSync(path.join(folder, file));
    symlinkSync('egen.yaml', path.join(folder, file));
    await plan('check --fix');
    expect(readFileSync(target, 'utf8')).toBe(right);
    expect(statSync(target).mode & 0o777).toBe(
      process.platform === 'win32' ? statSync(target).mode & 0o777 : 0o640,
    );
  });

  it('tells the edits to programs', async () => {
    const [finding] = JSON.parse((await plan('check --format json')).out).findings;
    expect(finding.fix).toEqual([
      { path: file, line: 5, column: 7, endLine: 5, endColumn: 13, text: 'utkast' },
    ]);
  });
});

describe('plan check --fix --dry-run', () => {
  it('shows a patch that git applies, and writes nothing', async () => {
    writeFileSync(path.join(folder, file), `\ufeff${wrong.replaceAll('\n', '\r\n')}`);
    const { code, out, err } = await plan('check --fix --dry-run');
    expect(code).toBe(1);
    expect(out).toContain('-läge: Utkast\r\n+läge: utkast\r\n');
    expect(err).toBe('Så här skulle 2 anmärkningar i 1 fil rättas. Ingenting är skrivet.\n');
    expect(read()).toBe(`\ufeff${wrong.replaceAll('\n', '\r\n')}`);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: out });
    expect(read()).toBe(`\ufeff${right.replaceAll('\n', '\r\n')}`);
  });

  it('is 0 when there is nothing to correct', async () => {
    await plan('check --fix');
    expect(await plan('check --fix --dry-run')).toMatchObject({ code: 0, out: '' });
  });

  it('means nothing without --fix', async () => {
    const { code, err } = await plan('check --dry-run');
    expect(code).toBe(2);
    expect(err).toContain('plan check --fix --dry-run');
  });
});
