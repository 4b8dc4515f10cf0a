import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { leavesOf } from '../../src/formula/formula.js';
import { readFormula } from '../../src/formula/read-formula.js';
import { type CodeBlock, codeBlocks, plainText, readDocument, tablesByHeading } from './documents.js';
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

  it('has nothing to remark on in the table with formulas', async () => {
    const table = codeBlocks(readDocument('docs/handbok.md')).find(({ text }) =>
      /^kolumnformler:/m.test(text),
    );
    write('regionstyrelsen/2026/ekonomi/plan.yaml', `${table?.text}\n`);
    const { out } = await runPlan('plan check regionstyrelsen/2026 --fail-on never', folder);
    expect(out).toBe('0 fel, 0 varningar, 0 upplysningar\n');
    write(
      'regionstyrelsen/2026/ekonomi/plan.yaml',
      `${table?.text}\n`.replace('Åtgärder:', 'Åtgärder: 57 | 65 | 60'),
    );
    const wrong = await runPlan('plan check regionstyrelsen/2026 --fail-on never', folder);
    expect(wrong.out.replace(/\s+/g, ' ')).toContain(
      'Formeln ”summan av raderna ovan” ger 55 mnkr, men ”Åtgärder” anger 57 mnkr för Budget 2026',
    );
  });

  it('shows formulas that are read as it says', () => {
    const [table] = tablesByHeading(readDocument('docs/handbok.md')).get('Räkna i tabeller') ?? [];
    const written = (table?.children.slice(1) ?? []).flatMap(({ children: [cell] }) =>
      cell ? [plainText(cell)] : [],
    );
    const names = written.flatMap((text) => {
      const read = readFormula(text);
      return read.ok
        ? leavesOf(read.formula).map((term) => (term.type === 'reference' ? term.name : term.type))
        : [text];
    });
    expect(written).toHaveLength(10);
    expect([...new Set(names)].sort()).toEqual([
      ...[
        'Bemanning',
        'Eget kapital',
        'Inköp',
        'Krav',
        'Skillnad',
        'Tillgångar',
        'neighbours',
        'range',
        'Åtgärder',
      ],
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
