import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { codeBlocks, readDocument, root } from './documents.js';
import { runPlan } from './run-plan.js';

const folder = mkdtempSync(path.join(tmpdir(), 'plan-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the plan language as README shows it', () => {
  it('is a goal file and a table that the example could have', async () => {
    const plan = path.join(folder, 'regionstyrelsen/2022');
    cpSync(path.join(root, 'examples/vasternorrland'), folder, { recursive: true });
    const shown = (language: string) =>
      codeBlocks(readDocument('README.md')).find((block) => block.language === language)?.text ?? '';
    writeFileSync(path.join(plan, 'mal/2.1-tillganglig-vard.md'), `${shown('markdown')}\n`);
    writeFileSync(path.join(plan, 'ekonomi/ramar.yaml'), `${shown('yaml')}\n`);
    const { code, out } = await runPlan('plan check regionstyrelsen/2022 --strict', folder);
    expect(code).toBe(0);
    // What is left is the plan's own: one name in two spellings.
    expect(out.match(/^\S+:\d+:\d+ {2}.*$/gm)).toEqual([expect.stringContaining('wording/name-spelling')]);
  });
});
