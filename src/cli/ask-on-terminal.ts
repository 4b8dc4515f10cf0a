import { createInterface } from 'node:readline';

/** One question on a line of its own. The end of the input, as Ctrl-D, is an empty answer. */
export function askOnTerminal(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise<string>((resolve) => {
    lines.once('close', () => resolve(''));
    // readline keeps Ctrl-C to itself; it is to end the program as it does elsewhere.
    lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
    lines.question(question, (answer) => {
      resolve(answer.trim());
      lines.close();
    });
  });
}
