import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runPlan } from '../docs/run-plan.js';
import { writeTinyRegion } from './tiny-region.js';

let folder = '';
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: folder,
  });
const changed = { 'regionstyrelsen/2022/inledning.md': '# Inledning\n\nStyrelsen leder hela regionen.\n' };

const nextYear = {
  'regionstyrelsen/2023/plan.yaml': `plan: verksamhetsplan
nämnd: regionstyrelsen
period: 2023
regionplan: 2022-2024
läge: utkast
innehåll:
  - inledning.md
`,
  'regionstyrelsen/2023/inledning.md': '# Inledning\n\nStyrelsen leder hela regionen.\n',
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-diff-'));
  writeTinyRegion(folder);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Planen som den beslutades');
  git('tag', 'v1');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('plan diff', () => {
  it('tells what has changed since what was committed last', async () => {
    writeTinyRegion(folder, changed);
    const { code, out, err } = await runPlan('plan diff', folder);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`Verksamhetsplan 2022, Regionstyrelsen  regionstyrelsen/2022

  Texter
    Inledning (ändrat)
      Styrelsen leder {+hela +}regionen.
      regionstyrelsen/2022/inledning.md:3

1 av 2 planer skiljer sig.
`);
  });

  it('says so when nothing has', async () => {
    const { code, out } = await runPlan('plan diff --exit-code --lang en', folder);
    expect([code, out]).toEqual([0, 'Nothing differs in the 2 plans.\n']);
  });

  it('compares two revisions, whatever is in the folder now, and fails where that is asked for', async () => {
    writeTinyRegion(folder, changed);
    git('commit', '-qam', 'Ändrad');
    writeTinyRegion(folder, { 'regionstyrelsen/2022/inledning.md': '# Inledning\n\nNågot annat.\n' });
    const { code, out } = await runPlan(
      'plan diff --since v1 --until HEAD --exit-code --format json',
      folder,
    );
    expect(code).toBe(1);
    const { since, until, earlier, later, plans } = JSON.parse(out).regions[0];
    expect([since, until]).toEqual(['v1', 'HEAD']);
    const commit = (revision: string) => git('rev-parse', revision).toString().trim();
    expect([earlier.commit, later.commit]).toEqual([commit('v1^{commit}'), commit('HEAD')]);
    expect(earlier.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(plans[0].texts[0].pieces).toContainEqual({ change: 'added', text: 'hela ' });
  });

  it('gives Markdown alone to stdout, for a comment', async () => {
    writeTinyRegion(folder, changed);
    const { out } = await runPlan('plan diff --format md', folder);
    expect(out).toContain('Styrelsen leder <ins>hela</ins> regionen.');
    expect(existsSync(path.join(folder, 'build'))).toBe(false);
  });

  it('writes documents in build/andringar', async () => {
    writeTinyRegion(folder, changed);
    const { code, out } = await runPlan('plan diff --format pdf,html,md', folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^Skrivna filer:\n {2}build\/andringar\/andringar\.pdf +\d sidor/);
    expect(readdirSync(path.join(folder, 'build/andringar'))).toEqual([
      'andringar.html',
      'andringar.md',
      'andringar.pdf',
    ]);
  });

  it('refuses a revision that is not there, and a folder that is not in git', async () => {
    const unknown = await runPlan('plan diff --since v9', folder);
    expect([unknown.code, unknown.out]).toEqual([2, expect.stringContaining('source/unknown-revision')]);
    rmSync(path.join(folder, '.git'), { recursive: true });
    const without = await runPlan('plan diff --format pdf', folder);
    expect([without.code, without.out]).toEqual([2, expect.stringContaining('source/no-repository')]);
    expect(existsSync(path.join(folder, 'build'))).toBe(false);
  });

  it('tells what it could not read, and fails', async () => {
    writeTinyRegion(folder, { 'regionstyrelsen/2022/plan.yaml': 'plan: verksamhetsplan\n' });
    const { code, out } = await runPlan('plan diff', folder);
    expect(code).toBe(1);
    expect(out).toContain('regionstyrelsen/2022/plan.yaml');
    expect(out).toContain('schema/missing-key');
  });

  it('says which versions it has compared, by more than their names', async () => {
    writeTinyRegion(folder, changed);
    git('commit', '-qam', 'Ändrad');
    const { out } = await runPlan('plan diff --since v1 --until HEAD --format md --lang en', folder);
    const short = (revision: string) => git('rev-parse', revision).toString().slice(0, 10);
    expect(out).toMatch(new RegExp(`The earlier: v1 \\(\\d{4}-\\d\\d-\\d\\d, ${short('v1^{commit}')}\\)`));
    expect(out).toContain(`${short('HEAD')})`);
  });

  it('says in every form which plan could not be read, and that it is not compared', async () => {
    writeTinyRegion(folder, {
      'regionstyrelsen/2022/plan.yaml': 'plan: verksamhetsplan\nnämnd regionstyrelsen\n',
    });
    const told = 'Gick inte att läsa och är inte jämfört: regionstyrelsen/2022.';
    const text = await runPlan('plan diff', folder);
    expect([text.code, text.out]).toEqual([1, expect.stringContaining(`Inget skiljer i planen.\n${told}\n`)]);
    const [md, json] = [
      await runPlan('plan diff --format md', folder),
      await runPlan('plan diff --format json', folder),
    ];
    expect(md.out).toContain(told);
    expect(JSON.parse(json.out).regions[0]).toMatchObject({ compared: 1, unread: ['regionstyrelsen/2022'] });
  });

  it('says which plan could be read only in part, and in which version', async () => {
    const plan = (content: string) =>
      `plan: verksamhetsplan\nnämnd: regionstyrelsen\nperiod: 2022\nregionplan: 2022-2024\nläge: utkast\ninnehåll:\n  - inledning.md\n${content}`;
    writeTinyRegion(folder, { 'regionstyrelsen/2022/plan.yaml': plan('fel här\n') });
    git('commit', '-qam', 'Fel');
    writeTinyRegion(folder, { 'regionstyrelsen/2022/plan.yaml': `# Rättad\n${plan('')}` });
    const { code, out } = await runPlan('plan diff', folder);
    expect(code).toBe(1);
    expect(out).toContain('I den tidigare versionen: ”fel här” saknar kolon');
    expect(out).toContain('8 | fel här\n');
    expect(out).toContain('utan att vara det: regionstyrelsen/2022.');
    git('commit', '-qam', 'Rättad');
    writeTinyRegion(folder, { ...changed, 'regionstyrelsen/2022/plan.yaml': plan('fel här\n') });
    const { out: now } = await runPlan('plan diff --since HEAD~1', folder);
    expect(now.match(/saknar kolon/g)).toHaveLength(1);
    expect(now).not.toContain('I den tidigare versionen');
  });

  it('tells what is new against the plan before, without git', async () => {
    writeTinyRegion(folder, nextYear);
    rmSync(path.join(folder, '.git'), { recursive: true });
    const { code, out, err } = await runPlan('plan diff regionstyrelsen/2023 --against previous', folder);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`Verksamhetsplan 2023, Regionstyrelsen, mot 2022  regionstyrelsen/2023

  Texter
    Inledning (ändrat)
      Styrelsen leder {+hela +}regionen.
      regionstyrelsen/2023/inledning.md:3

1 av 1 plan skiljer sig.
`);
  });

  it('holds a plan against another by its year or its folder', async () => {
    writeTinyRegion(folder, nextYear);
    for (const other of ['2022', 'regionstyrelsen/2022']) {
      const { code, out } = await runPlan(
        `plan diff regionstyrelsen/2023 --against ${other} --format json`,
        folder,
      );
      const { against, since, plans } = JSON.parse(out).regions[0];
      expect([code, against, since, plans[0].against]).toEqual([0, other, null, 'regionstyrelsen/2022']);
    }
  });

  it('takes the plan before as it was in a version', async () => {
    writeTinyRegion(folder, {
      ...nextYear,
      'regionstyrelsen/2022/inledning.md': '# Inledning\n\nStyrelsen leder hela regionen.\n',
    });
    const now = await runPlan('plan diff regionstyrelsen/2023 --against 2022', folder);
    expect(now.out).toBe('Inget skiljer i planen.\n');
    const { out } = await runPlan('plan diff regionstyrelsen/2023 --against 2022 --since v1', folder);
    expect(out).toContain('{+hela +}');
  });

  it('says which plans have none before them, and refuses one that is not there', async () => {
    const { code, out } = await runPlan('plan diff --against previous', folder);
    expect([code, out]).toEqual([
      0,
      `Ingen plan är jämförd.
Det finns ingen plan att jämföra med för: regionplan/2022-2024, regionstyrelsen/2022.
`,
    ]);
    const unknown = await runPlan('plan diff regionstyrelsen --against 2020', folder);
    expect([unknown.code, unknown.out]).toEqual([2, expect.stringContaining('regionstyrelsen/2022')]);
  });

  it('takes every plan for new where there was no region yet', async () => {
    git('rm', '-rq', '--cached', '.');
    git('commit', '-q', '-m', 'Tomt');
    const { out } = await runPlan('plan diff', folder);
    expect(out.match(/Planen är ny\./g)).toHaveLength(2);
  });
});
