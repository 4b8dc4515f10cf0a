import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Chalk } from 'chalk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCode } from '../../src/cli/exit-code.js';
import { createProgram } from '../../src/cli/program.js';
import { codeBlocks, codeSpans, documents, readDocument, readText, root } from './documents.js';
import { runPlan } from './run-plan.js';

const folder = mkdtempSync(path.join(tmpdir(), 'plan-docs-'));
beforeAll(() => {
  cpSync(path.join(root, 'examples'), path.join(folder, 'examples'), { recursive: true });
  // The versions that the documents speak of.
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Planerna som de beslutades');
  git('tag', 'v2021');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { scripts } = JSON.parse(readText('package.json'));
const english = {
  language: 'en',
  version: '0.0.0',
  folder,
  finish: () => {},
  terminal: {
    out: () => {},
    err: () => {},
    width: 80,
    paint: new Chalk({ level: 0 }),
    onScreen: false,
    watched: false,
  },
} as const;
const program = createProgram(english);

// The handbook's commands are run in the repository that it builds, in a test of its own.
const commands = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md'].flatMap((file) =>
  codeBlocks(readDocument(file))
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text, line, next }) =>
      text.split('\n').flatMap((row) => row.split(' && ').map((command) => ({ file, line, command, next }))),
    ),
);

describe('commands in the documents', () => {
  it.each(commands)('$file: $command', async ({ command, next }) => {
    const [tool = '', first = '', second = ''] = command.split(' ');
    if (tool === 'plan') {
      const { code, out } = await runPlan(command, folder);
      expect([exitCode.clean, exitCode.findings]).toContain(code);
      if (next) expect(`${next.value}\n`).toBe(out);
    } else if (tool === 'npx') {
      expect(existsSync(path.join(root, 'node_modules', '.bin', first)), `${first} is installed`).toBe(true);
    } else {
      expect(tool).toBe('npm');
      expect(first === 'ci' || (first === 'run' ? second : first) in scripts, `npm knows ${command}`).toBe(
        true,
      );
    }
  });

  it('that README opens with are those that a clean clone is tested with', () => {
    const opening = commands.filter(({ file, command }) => file === 'README.md' && command.startsWith('npm'));
    expect(opening.map(({ command }) => command)).toEqual(['npm ci', 'npm start', 'npm ci', 'npm test']);
    for (const { command } of opening) expect(readText('.ci/run')).toContain(`step ${command}\n`);
  });

  it.each(documents)('within the sentences of %s exist, with their flags', (file) => {
    const spans = codeSpans(readDocument(file)).filter((span) => /^plan [a-z]/.test(span));
    const wrong = spans.filter((span) => {
      const [, name = '', ...rest] = span.split(' ');
      const command = program.commands.find((each) => each.name() === name);
      const flags = rest.filter((word) => word.startsWith('--'));
      return !command || flags.some((flag) => !command.options.some(({ long }) => long === flag));
    });
    expect(wrong).toEqual([]);
  });

  it('are all in README, with every flag and exit code', () => {
    const spans = new Set(codeSpans(readDocument('README.md')));
    const flags = program.commands.flatMap(({ options }) => options.flatMap(({ long }) => long ?? []));
    expect([...new Set(flags)].filter((flag) => !spans.has(flag))).toEqual([]);
    for (const command of program.commands)
      expect(readText('README.md')).toContain(`plan ${command.name()} `);
    for (const code of Object.values(exitCode)) expect(readText('README.md')).toMatch(`\n| ${code} | `);
  });
});
