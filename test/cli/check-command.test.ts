import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runArguments } from '../docs/run-plan.js';
import { writeTinyRegion } from './tiny-region.js';
import { exempting, wrongTotal } from './wrong-total.js';

// What CI asks of `plan check`.
const ground = mkdtempSync(path.join(tmpdir(), 'plan-check-'));
const table = 'regionstyrelsen/2022/ekonomi/ramar.yaml';
let folder = '';

afterAll(() => rmSync(ground, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(path.join(ground, 'case-'));
});

async function check(...args: readonly string[]) {
  const { code, out, err } = await runArguments(['check', ...args], folder);
  return { status: code, stdout: out, stderr: err };
}

function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
}

function commitAll(): void {
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Planer');
}

describe('an exemption', () => {
  it('lets a plan pass, and is told with its reason', async () => {
    writeTinyRegion(folder, { ...wrongTotal, ...exempting });
    const { status, stdout } = await check('--date', '2032-12-31', '--fail-on', 'info');
    expect(status).toBe(0);
    expect(stdout).toContain(`${table}:10:32  upplysning  totals/column-sum`);
    expect(stdout).toMatch(/ {2}undantagen till 2032-12-31, beslutat av Styrelsens sekreterare: Planen är/);
    expect(stdout).toContain('0 fel, 0 varningar, 1 upplysning\n1 av upplysningarna är en anmärkning');
  });

  it('counts no more the day after, and is itself a finding', async () => {
    writeTinyRegion(folder, { ...wrongTotal, ...exempting });
    const { status, stdout } = await check('--date', '2033-01-01');
    expect(status).toBe(1);
    expect(stdout).toContain(`${table}:10:32  fel  totals/column-sum`);
    expect(stdout).toContain('plan.yaml:9:5  varning  policy/expired-exemption');
  });

  it('goes by the clock where no day is given', async () => {
    const past = exempting['regionstyrelsen/2022/plan.yaml'].replace('2032-12-31', '2021-01-01');
    writeTinyRegion(folder, { ...wrongTotal, 'regionstyrelsen/2022/plan.yaml': past });
    expect((await check()).stdout).toContain('policy/expired-exemption');
  });

  it('is no way around a file that cannot be read', async () => {
    const text = exempting['regionstyrelsen/2022/plan.yaml'].replace(
      'totals/column-sum',
      'schema/unknown-key',
    );
    writeTinyRegion(folder, {
      'regionstyrelsen/2022/plan.yaml': text,
      [table]: wrongTotal[table].replace('enhet', 'enhett').replace('| 32', '| 22'),
    });
    const { status, stdout } = await check('--date', '2022-01-01', '--format', 'json');
    expect(status).toBe(1);
    const found = JSON.parse(stdout).findings.map((one: { ruleId: string }) => one.ruleId);
    expect(found).toEqual(['schema/unknown-key', 'policy/fixed-rule']);
  });
});

describe('what is told and counted', () => {
  it('is narrowed by rule and by group', async () => {
    writeTinyRegion(folder, wrongTotal);
    expect((await check('--rule', 'totals/column-sum')).status).toBe(1);
    expect(await check('--group', 'goals,tables')).toMatchObject({ status: 0 });
    expect((await check('--group', 'goals', '--group', 'totals')).status).toBe(1);
  });

  it('needs a rule that is there', async () => {
    writeTinyRegion(folder);
    expect(await check('--rule', 'totals/colum-sum')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Menade du totals/column-sum?'),
    });
    expect((await check('--group', 'total', '--lang', 'en')).stderr).toContain('Did you mean totals?');
  });

  it('may have so many warnings and no more', async () => {
    const region = 'region: R\nnämnder:\n  regionstyrelsen:\n    namn: RS\nregler:\n  totals/*: varning\n';
    writeTinyRegion(folder, { ...wrongTotal, 'region.yaml': region });
    expect(await check('--max-warnings', '1')).toMatchObject({ status: 0 });
    const { status, stdout } = await check('--max-warnings', '0');
    expect(status).toBe(1);
    expect(stdout).toContain('Varningarna är fler än de 0 som --max-warnings tillåter.');
    expect((await check('--max-warnings', '-1')).status).toBe(2);
  });

  it('refuses a day that is none', async () => {
    writeTinyRegion(folder);
    for (const day of ['2022-02-30', 'i dag', '2022-1-1'])
      expect((await check('--date', day)).status).toBe(2);
  });
});

describe('--since', () => {
  it('tells only what a change brought, whatever lines have moved', async () => {
    writeTinyRegion(folder, wrongTotal);
    commitAll();
    writeFileSync(path.join(folder, table), `# Antagen i november.\n\n${wrongTotal[table]}`);
    expect(await check('--since', 'HEAD')).toMatchObject({ status: 0 });
    writeFileSync(path.join(folder, table), wrongTotal[table].replace(' 11 |', ' 15 |'));
    const { status, stdout } = await check('--since', 'HEAD');
    expect(status).toBe(1);
    expect(stdout).toMatch(/anger 15\stkr/);
    expect(stdout).not.toMatch(/anger 32\stkr/);
  });

  it('finds a region that is a folder of its repository, with an exemption that has ended', async () => {
    writeTinyRegion(path.join(folder, 'planer [å]'), { ...wrongTotal, ...exempting });
    commitAll();
    writeTinyRegion(path.join(folder, 'planer [å]'), wrongTotal);
    const { status, stdout } = await check('planer [å]', '--since', 'HEAD', '--date', '2023-01-01');
    expect(stdout).toContain('1 fel, 0 varningar, 0 upplysningar');
    expect(status).toBe(1);
  });

  it('says that a revision is not there, and never hands git a flag', async () => {
    writeTinyRegion(folder);
    expect((await check('--since', 'main')).stdout).toContain('source/no-repository');
    commitAll();
    for (const revision of ['finns-inte', '-h', '--output=fil', 'HEAD:region.yaml', '']) {
      const { status, stdout } = await check(`--since=${revision}`);
      expect([revision, status]).toEqual([revision, 2]);
      expect(stdout).toContain('source/unknown-revision');
    }
  });
});

describe('formats', () => {
  const machine = ['json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'];

  it.each(machine)('%s is alone on stdout and gives the same exit codes', async (format) => {
    writeTinyRegion(folder, wrongTotal);
    const found = await check('--format', format);
    expect(found).toMatchObject({ status: 1, stderr: '1 fel, 0 varningar, 0 upplysningar\n' });
    expect(found.stdout).toContain(table);
    expect((await check('--format', format)).stdout).toBe(found.stdout);
    writeTinyRegion(folder, { [table]: wrongTotal[table].replace('| 32', '| 22') });
    expect((await check('--format', format)).status).toBe(0);
  });

  it.each([
    ['findings', wrongTotal, '.'],
    ['exempted findings', { ...wrongTotal, ...exempting }, '.'],
    ['no region', {}, 'finns-inte'],
  ])('json with %s holds to its published schema', async (_, changes, asked) => {
    writeTinyRegion(folder, changes);
    const schema = JSON.parse(readFileSync('schemas/json/findings.schema.json', 'utf8'));
    const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
    const document = JSON.parse((await check(asked, '--format', 'json')).stdout);
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document.findings).toHaveLength(1);
  });

  it('sarif holds to the official schema, with and without exemptions', async () => {
    writeTinyRegion(folder, { ...wrongTotal, ...exempting });
    const validate = sarifValidator();
    for (const date of ['2030-01-01', '2040-01-01']) {
      const log = JSON.parse((await check('--format', 'sarif', '--date', date)).stdout);
      validate(log);
      expect(validate.errors).toBeNull();
      const [{ results, tool }] = log.runs;
      expect(results.length).toBeGreaterThan(0);
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    }
  });

  it('sarif has what --fix would do, in every file that it would change', async () => {
    const slips = {
      [table]: `${wrongTotal[table]}  räknas ut: ja\n`,
      'regionstyrelsen/2022/inledning.md': '# Inledning\n\nAndelen var 71 %.\n\n## Mål\n\nMålet är 5%.\n',
    };
    writeTinyRegion(folder, slips);
    const validate = sarifValidator();
    const log = JSON.parse((await check('--format', 'sarif')).stdout);
    validate(log);
    expect(validate.errors).toBeNull();
    const results: readonly { fixes?: readonly { artifactChanges: readonly ArtifactChange[] }[] }[] =
      log.runs[0].results;
    const changes = results.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.artifactChanges));
    const made = new Map(
      changes.map(({ artifactLocation: { uri }, replacements }) => [
        uri,
        withReplacements(readFileSync(path.join(folder, uri), 'utf8'), replacements),
      ]),
    );
    expect([...made.keys()].sort()).toEqual(Object.keys(slips).sort());
    await check('--fix');
    for (const [uri, text] of made) expect(readFileSync(path.join(folder, uri), 'utf8')).toBe(text);
  });

  it('sarif and gitlab know a finding again when its line has moved', async () => {
    writeTinyRegion(folder, wrongTotal);
    const prints = async () => [
      JSON.parse((await check('--format', 'sarif')).stdout).runs[0].results[0].partialFingerprints,
      JSON.parse((await check('--format', 'gitlab', '--lang', 'en')).stdout)[0].fingerprint,
    ];
    const before = await prints();
    writeFileSync(path.join(folder, table), `# Antagen.\n${wrongTotal[table]}`);
    expect(await prints()).toEqual(before);
    writeFileSync(path.join(folder, table), wrongTotal[table].replace('| 32', '| 33'));
    expect(await prints()).not.toEqual(before);
  });
});

function sarifValidator() {
  const require = createRequire(import.meta.url);
  // Draft 04 as the standard has it; what of it the schema uses means the same in later drafts.
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  return new Ajv({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
    allErrors: true,
  }).compile(schema);
}

interface ArtifactChange {
  readonly artifactLocation: { readonly uri: string };
  readonly replacements: readonly Replacement[];
}

interface Replacement {
  readonly deletedRegion: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  readonly insertedContent: { readonly text: string };
}

/** From the last to the first, so that no place moves before its turn. */
function withReplacements(text: string, replacements: readonly Replacement[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  return replacements
    .toReversed()
    .reduce(
      (soFar, { deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent }) =>
        soFar.slice(0, offset(startLine, startColumn)) +
        insertedContent.text +
        soFar.slice(offset(endLine, endColumn)),
      text,
    );
}
