import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runPlan } from '../docs/run-plan.js';
import { writeTinyRegion } from './tiny-region.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-schema-'));
  writeTinyRegion(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('plan schema', () => {
  it('writes beside the plans, also from inside one, and tells the line to write', async () => {
    const { code, out, err } = await runPlan('plan schema regionstyrelsen/2022', folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('# yaml-language-server: $schema=../../.plan/schema/plan.schema.json\n');
    const plan = readFileSync(path.join(folder, '.plan/schema/plan.schema.json'), 'utf8');
    expect(plan).toContain('"const": "regionstyrelsen"');
  });

  it('is no part of the plans it stands beside', async () => {
    const before = await runPlan('plan check', folder);
    await runPlan('plan schema', folder);
    expect(await runPlan('plan check', folder)).toEqual(before);
  });

  it('says so when region.yaml cannot be used, and writes nothing', async () => {
    writeFileSync(path.join(folder, 'region.yaml'), 'regionen: X\n');
    const { code, out } = await runPlan('plan schema --out scheman', folder);
    expect(code).toBe(2);
    expect(out).toContain('region.yaml:1');
    expect(() => readFileSync(path.join(folder, 'scheman/plan.schema.json'))).toThrow('ENOENT');
  });

  it('writes the rest when a plan cannot be read, and tells which', async () => {
    writeFileSync(path.join(folder, 'regionstyrelsen/2022/plan.yaml'), 'plan: ingenting\n');
    const { code, err } = await runPlan('plan schema', folder);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'regionstyrelsen/2022 gick inte att läsa, så det som står där saknas i schemana. Kör plan check regionstyrelsen/2022.\n',
    });
  });
});
