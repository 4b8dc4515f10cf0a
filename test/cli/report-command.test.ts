import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runPlan } from '../docs/run-plan.js';
import { writeTinyRegion } from './tiny-region.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-report-'));
  writeTinyRegion(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('plan report', () => {
  it('writes a document for readers in build/rapporter', async () => {
    const { code, out } = await runPlan('plan report thread', folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^Skrivna filer:\n {2}build\/rapporter\/rapport-rod-trad\.pdf +\d+ sidor/);
    expect(readdirSync(path.join(folder, 'build/rapporter'))).toEqual([
      'rapport-rod-trad.html',
      'rapport-rod-trad.pdf',
    ]);
  });

  it('writes json alone to stdout, unless a folder is given', async () => {
    const { code, out, err } = await runPlan('plan report findings --format json', folder);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out).reports.map(({ report }: { report: string }) => report)).toEqual(['findings']);
    expect(existsSync(path.join(folder, 'build'))).toBe(false);
    await runPlan('plan report all --format json --out ut', folder);
    expect(readdirSync(path.join(folder, 'ut'))).toEqual(['rapport.json']);
    const all = JSON.parse(readFileSync(path.join(folder, 'ut/rapport.json'), 'utf8'));
    expect(all.reports).toHaveLength(6);
  });

  it('writes a file of CSV for each table', async () => {
    await runPlan('plan report thread --format csv --out ut', folder);
    const [gaps, thread] = readdirSync(path.join(folder, 'ut'));
    expect([gaps, thread]).toEqual(['rapport-rod-trad-luckor.csv', 'rapport-rod-trad.csv']);
    expect(readFileSync(path.join(folder, 'ut/rapport-rod-trad-luckor.csv'), 'utf8')).toContain(
      'ingen nämnd tar sig an målet;',
    );
  });

  it('goes on without a plan that cannot be read, says so, and fails', async () => {
    writeTinyRegion(folder, { 'regionstyrelsen/2022/plan.yaml': 'plan: verksamhetsplan\n' });
    const { code, out, err } = await runPlan('plan report frames --format json', folder);
    expect(code).toBe(1);
    expect(err).toContain('regionstyrelsen/2022/plan.yaml');
    expect(JSON.parse(out).reports[0].summary.at(-1)).toContain('saknas i rapporten: regionstyrelsen/2022.');
  });

  it('does not fail for findings in plans, which are what a report may be about', async () => {
    writeTinyRegion(folder, { 'regionstyrelsen/2022/oplacerad.md': '# Text\n' });
    const { code, out } = await runPlan('plan report findings --format json', folder);
    expect(code).toBe(0);
    expect(JSON.parse(out).reports[0].tables.findings).toHaveLength(1);
  });

  it.each([
    [
      'plan report',
      'Skriv vilken rapport du vill ha: frames (ramar), thread (röd tråd), indicators (indikatorer), ' +
        'assignments (uppdrag), calendar (kalender), findings (anmärkningar), all (alla).\n',
    ],
    [
      'plan report ramar',
      /^Det finns ingen rapport ”ramar”\. De som finns: frames \(ramar\), .*\nMenade du frames\?\n$/,
    ],
    ['plan report frame --lang en', /\nDid you mean frames\?\n$/],
    [
      'plan report frames --format pdf,xls',
      'Flaggan --format kan inte vara ”pdf,xls”. ”xls” finns inte. ' +
        'Välj bland: pdf, html, md, csv, xlsx, json, ics.\nMer hjälp: plan report --help\n',
    ],
    ['plan report frames --format ics', 'Bara rapporten calendar kan skrivas som ics.\n'],
    ['plan report frames --out regionstyrelsen/2022', /planernas egna filer/],
  ])('refuses %s', async (command, words) => {
    const { code, err, out } = await runPlan(command, folder);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });

  it('ends with 2 where region.yaml cannot be used', async () => {
    writeTinyRegion(folder, { 'region.yaml': 'mall: standard\n' });
    expect((await runPlan('plan report frames', folder)).code).toBe(2);
  });
});
