import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { recordedTerminal } from './recorded-terminal.js';

vi.mock('../../src/pipeline.js', () => import('./pipeline-double.js'));
vi.mock('../../src/pipeline/git-reader.js', () => import('./pipeline-double.js'));

const ground = mkdtempSync(path.join(tmpdir(), 'plan-run-'));
let folder = '';
afterAll(() => rmSync(ground, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(path.join(ground, 'case-'));
});

function region(plans: Readonly<Record<string, string>>, root = '.'): void {
  mkdirSync(path.join(folder, root), { recursive: true });
  writeFileSync(path.join(folder, root, 'region.yaml'), 'region: Region X\n');
  for (const [name, text] of Object.entries(plans)) {
    mkdirSync(path.join(folder, root, name), { recursive: true });
    writeFileSync(path.join(folder, root, name, 'plan.yaml'), `plan: x\nläge: ${text}\n`);
  }
}

async function plan(command: string, { watched = false } = {}) {
  const { terminal, written } = recordedTerminal(watched);
  const args = command.split(' ').filter(Boolean);
  const code = await run({ args, version: '1.2.3', terminal, folder });
  return { code, ...written() };
}

describe('exit codes', () => {
  it.each([
    ['klar', 'check', 0],
    ['UPPLYSNING', 'check', 0],
    ['UPPLYSNING', 'check --strict', 0],
    ['UPPLYSNING', 'check --fail-on info', 1],
    ['VARNING', 'check', 0],
    ['VARNING', 'check --fail-on warning', 1],
    ['VARNING', 'check --strict', 1],
    ['VARNING', 'check --strict --fail-on info', 1],
    ['FEL', 'check', 1],
    ['FEL', 'check --fail-on never', 0],
    ['FEL', 'check --format json', 1],
    ['FEL', 'build', 1],
    ['FEL', 'build --fail-on never', 0],
    ['VARNING', 'build', 0],
    ['VARNING', 'build --strict', 1],
    ['FEL', 'build --strict --fail-on never', 2],
  ])('%s under “plan %s” gives %i', async (text, command, code) => {
    region({ 'rs/2022': text });
    expect((await plan(command)).code).toBe(code);
  });

  it.each([
    'biuld',
    'build --frmat pdf',
    'build a b',
    'build --out',
    'build --format docx',
    'check --fail-on sometimes',
    'check --lang de',
    'check nej/finns/inte',
    'check --rule finns/inte',
    'check --group finns',
    'check --max-warnings några',
    'check --date i-går',
    'explain finns/inte',
    'explain double word',
    'build nej/finns/inte',
  ])('plan %s gives 2', async (command) => {
    const { code, out, err } = await plan(command);
    expect(code).toBe(2);
    expect(out + err).not.toMatch(/error:|Did you mean|undefined/);
  });
});

describe('plan check', () => {
  it('says why and what to do the first time that a run has reason to', async () => {
    region({ 'rs/2022': 'FEL', 'rs/2023': 'FEL' });
    const { out } = await plan('check');
    expect(out.match(/Ordet ”FEL” är här\./g)).toHaveLength(2);
    expect(out.match(/varför: det är sagt så\./g)).toHaveLength(1);
    expect(out.match(/gör så: ta bort ordet\./g)).toHaveLength(1);
    expect((await plan('check')).out).toBe(out);
  });

  it('tells findings with paths from the current folder, and counts them last', async () => {
    region({ 'rs/2022': 'FEL', 'rs/2023': 'VARNING' }, 'planer');
    const { out, err } = await plan('check planer');
    expect(out).toContain('planer/rs/2022/plan.yaml:2:7  fel  double/word\n  Ordet ”FEL” är här.\n');
    expect(out).toContain('  2 | läge: FEL\n    |       ^^^\n');
    expect(out.endsWith('\n1 fel, 1 varning, 0 upplysningar\n')).toBe(true);
    expect(err).toBe('');
  });

  it('takes one plan, one board, or every region below', async () => {
    region({ 'rs/2022': 'FEL', 'hsn/2022': 'FEL' }, 'a');
    region({ 'rs/2022': 'FEL' }, 'b');
    const counted = async (given: string) => (await plan(`check ${given}`)).out.split('\n').at(-2);
    expect(await counted('')).toBe('3 fel, 0 varningar, 0 upplysningar');
    expect(await counted('a')).toBe('2 fel, 0 varningar, 0 upplysningar');
    expect(await counted('a/rs')).toBe('1 fel, 0 varningar, 0 upplysningar');
  });

  it('gives programs one object on stdout, and readers their words on stderr', async () => {
    region({ 'rs/2022': 'FEL' });
    const { out, err } = await plan('check --format json --lang en');
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ path: 'rs/2022/plan.yaml', line: 2, message: 'The word “FEL” is here.' }],
      summary: { plans: 1, errors: 1 },
    });
    expect(err).toBe('1 error, 0 warnings, 0 notes\n');
  });

  it('shows progress only to someone who watches', async () => {
    region({ 'rs/2022': 'klar' });
    expect((await plan('check', { watched: true })).err).toContain('[1/1] Plan rs/2022');
    expect((await plan('check')).err).toBe('');
  });
});

describe('plan build', () => {
  it('writes what was asked for and lists it with pages and size', async () => {
    region({ 'rs/2022': 'klar' });
    const { out } = await plan('build --format html,pdf,html --out ut/pdf');
    expect(out).toBe(
      [
        'Skrivna filer:',
        '  ut/pdf/rs-2022.html            12 byte',
        '  ut/pdf/rs-2022.pdf   12 sidor  12 byte',
        '0 fel, 0 varningar, 0 upplysningar\n',
      ].join('\n'),
    );
    expect(readFileSync(path.join(folder, 'ut/pdf/rs-2022.pdf'), 'utf8')).toBe('Plan rs/2022');
  });

  it('writes a plan with errors and says so, unless --strict', async () => {
    region({ 'rs/2022': 'FEL', 'rs/2023': 'klar' });
    const lenient = await plan('build --format pdf --out mild');
    expect(lenient.out).toContain('1 plan har fel men är skriven ändå');
    expect(readdirSync(path.join(folder, 'mild'))).toEqual(['rs-2022.pdf', 'rs-2023.pdf']);
    const strict = await plan('build --format pdf --out hård --strict');
    expect(strict.out).toContain('1 plan är inte skriven');
    expect(readdirSync(path.join(folder, 'hård'))).toEqual(['rs-2023.pdf']);
  });

  it('gives each of several regions a folder, since their boards have the same names', async () => {
    region({ 'rs/2022': 'klar' }, 'a');
    region({ 'rs/2022': 'klar' }, 'b');
    await plan('build --format pdf');
    expect(readdirSync(path.join(folder, 'build'), { recursive: true }).sort()).toEqual([
      'a',
      'a/rs-2022.pdf',
      'b',
      'b/rs-2022.pdf',
    ]);
  });

  it('writes nothing among the sources of the plans', async () => {
    region({ 'rs/2022': 'klar' });
    const { code, err } = await plan('build --out rs/2022');
    expect(code).toBe(2);
    expect(err).toContain('innehåller planernas egna filer');
    expect(readdirSync(path.join(folder, 'rs/2022'))).toEqual(['plan.yaml']);
  });

  it('writes nothing among the sources of one of several regions', async () => {
    region({ 'rs/2022': 'klar' }, 'a');
    region({ 'rs/2022': 'klar' }, 'b');
    expect((await plan('build --out .')).code).toBe(2);
    expect(readdirSync(path.join(folder, 'a'))).toEqual(['region.yaml', 'rs']);
  });

  it('may write in a folder of its own below a plan', async () => {
    region({ 'rs/2022': 'klar' });
    folder = path.join(folder, 'rs/2022');
    expect((await plan('build --format pdf')).code).toBe(0);
    expect(readdirSync(path.join(folder, 'build'))).toEqual(['rs-2022.pdf']);
  });

  it('says before it starts that a file lies where the folder is to be', async () => {
    region({ 'rs/2022': 'FEL' });
    writeFileSync(path.join(folder, 'ut'), 'kvar');
    const { code, out, err } = await plan('build --out ut/djupare');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('en fil ligger där en mapp skulle behövas');
    expect(readFileSync(path.join(folder, 'ut'), 'utf8')).toBe('kvar');
  });

  it('lists what it had written when a file cannot be', async () => {
    region({ 'rs/2022': 'klar', 'rs/2023': 'klar' });
    mkdirSync(path.join(folder, 'build/rs-2023.pdf'), { recursive: true });
    const { code, out, err } = await plan('build --format pdf');
    expect(code).toBe(2);
    expect(out).toContain('build/rs-2022.pdf');
    expect(err).toContain('en mapp har redan det namnet');
  });
});

describe('help', () => {
  it('is what plan alone prints', async () => {
    const alone = await plan('');
    expect(alone).toMatchObject({ code: 0, err: '' });
    expect(alone.out).toBe((await plan('--help')).out);
    expect((await plan('--lang en')).out).toBe((await plan('--help --lang en')).out);
  });

  it.each([
    '--help',
    'build --help',
    'check --help',
    'explain --help',
    'help build',
  ])('of “plan %s” is Swedish, with an example', async (command) => {
    const { code, out } = await plan(command);
    expect(code).toBe(0);
    expect(out).toMatch(/^Så här: plan/);
    expect(out).toMatch(/\nExempel:\n {2}plan /);
    expect(out).not.toMatch(/Usage|Options|Arguments|Commands|default|choices|display|\[options\]/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(84);
  });

  it.each([
    '--help',
    'build --help',
    'check --help',
    'explain --help',
  ])('of “plan %s” is English with --lang en', async (command) => {
    const { out } = await plan(`${command} --lang en`);
    expect(out).toMatch(/^Usage: plan/);
    expect(out).not.toMatch(/[åäöÅÄÖ]/);
  });

  it('follows a mistake, with the near name', async () => {
    expect((await plan('biuld')).err).toBe(
      'Kommandot biuld finns inte.\nMenade du build?\nMer hjälp: plan --help\n',
    );
    expect((await plan('check --stict --lang en')).err).toBe(
      'There is no option --stict.\nDid you mean --strict?\nMore help: plan check --help --lang en\n',
    );
  });
});
