import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CodeBlock, codeBlocks, plainText, readDocument } from './documents.js';
import { runPlan } from './run-plan.js';

const folder = mkdtempSync(path.join(tmpdir(), 'plan-handbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A reader follows the handbook from top to bottom, so the test does too. A block with a file name is that file; the
// word `prov` after the name means that it stands until the next command only, as the text then has it put back.
describe('the walk-through of the handbook', () => {
  const trials = new Map<string, string>();

  for (const block of codeBlocks(readDocument('docs/handbok.md'))) {
    const [file, trial] = block.words;
    if (file) {
      it(`line ${block.line}: writes ${file}`, () => {
        if (trial) trials.set(file, readFileSync(path.join(folder, file), 'utf8'));
        write(file, `${block.text}\n`);
      });
    } else if (block.language === 'sh') {
      it(`line ${block.line}: ${block.text}`, async () => {
        try {
          await runAsShown(block, trials.size > 0);
        } finally {
          for (const [changed, text] of trials) write(changed, text);
          trials.clear();
        }
      });
    }
  }

  it('has nothing to remark on when the plan is adopted as it shows', async () => {
    const adopted = codeBlocks(readDocument('docs/handbok.md')).find(({ text }) =>
      /^läge: fastställd/.test(text),
    );
    const file = 'regionstyrelsen/2026/plan.yaml';
    const draft = readFileSync(path.join(folder, file), 'utf8');
    expect(draft).toContain('läge: utkast');
    write(file, draft.replace('läge: utkast', adopted?.text ?? ''));
    expect(await runPlan('plan check --strict', folder)).toMatchObject({ code: 0, err: '' });
  });

  // The words after a fence's language are not shown where the handbook is read.
  it('names every file above its text', () => {
    const { children } = readDocument('docs/handbok.md');
    const unnamed = children.flatMap((node, index) => {
      const file = node.type === 'code' ? node.meta?.split(' ')[0] : undefined;
      const above = children[index - 1];
      return file && (!above || plainText(above) !== file) ? [file] : [];
    });
    expect(unnamed).toEqual([]);
  });

  it('ends with both plans, as PDF and as web page', () => {
    expect(readdirSync(path.join(folder, 'utskrift')).sort()).toEqual([
      'regionplan-2026-2028.html',
      'regionplan-2026-2028.pdf',
      'regionstyrelsen-2026-verksamhetsplan.html',
      'regionstyrelsen-2026-verksamhetsplan.pdf',
    ]);
  });
});

async function runAsShown({ text, next }: CodeBlock, isTrial: boolean): Promise<void> {
  const { code, out, err } = await runPlan(text, folder);
  expect({ code, err }, out).toEqual({ code: isTrial ? 1 : 0, err: '' });
  if (next) expect(`${next.value}\n`).toBe(out);
}

function write(file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
