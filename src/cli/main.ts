import { availableParallelism } from 'node:os';
import type { Language } from '../base/bilingual.js';

declare const PLAN_VERSION: string;

const args = process.argv.slice(2);

/** git sets them when it runs a hook, and they would lead a git of ours to that repository wherever the plans are. */
const setByGit = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

// A reader that has seen enough (`| head`) closes the pipe: the work goes on, the words have nowhere to go. Words
// that a full disk cannot take (`> file`) are a failed run.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    await reportFullDisk(error);
    process.exit(2);
  });
}

// Answered before anything else is loaded, since tools ask for it often.
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${PLAN_VERSION}\n`);
} else {
  void start();
}

async function start(): Promise<void> {
  for (const name of setByGit) delete process.env[name];
  process.on('uncaughtException', (error) => void reportBug(error).finally(() => process.exit()));
  try {
    const [{ run }, { terminalFor }, { exitOnInterrupt }, { ownMemory }] = await Promise.all([
      import('./run.js'),
      import('./terminal.js'),
      import('./exit-on-interrupt.js'),
      import('./memory/own-memory.js'),
    ]);
    exitOnInterrupt();
    // Node makes a stream of the input when it is asked about, which no run without a reader needs.
    const asking = process.stdout.isTTY && process.stdin.isTTY ? { ask } : {};
    const terminal = { ...(await terminalFor(process.stdout, process.stderr, process.env)), ...asking };
    const memory = ownMemory(process.env);
    const threads = availableParallelism();
    const version = PLAN_VERSION;
    process.exitCode = await run({ args, version, terminal, folder: process.cwd(), memory, threads });
  } catch (error) {
    await reportBug(error);
  }
}

async function ask(question: string): Promise<string> {
  const { askOnTerminal } = await import('./ask-on-terminal.js');
  return askOnTerminal(question);
}

async function reportBug(error: unknown): Promise<void> {
  const [{ bugReport }, { chosenLanguage }] = await Promise.all([
    import('./bug-report.js'),
    import('./chosen-language.js'),
  ]);
  const language: Language = chosenLanguage(args);
  const showStack = Boolean(process.env.PLAN_DEBUG);
  process.stderr.write(bugReport(error, { version: PLAN_VERSION, language, showStack }));
  process.exitCode = 3;
}

async function reportFullDisk(error: unknown): Promise<void> {
  const [{ writeFailure }, { chosenLanguage }] = await Promise.all([
    import('./write-failure.js'),
    import('./chosen-language.js'),
  ]);
  const language = chosenLanguage(args);
  const target = { sv: 'utskriften', en: 'the output' }[language];
  process.stderr.write(`${writeFailure(target, error)[language]}\n`);
}
