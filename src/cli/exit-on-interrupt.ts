/** What a shell expects of a process that a signal ended: 128 and the signal's number. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Ends the run in an orderly way on a signal: between two turns of the event loop instead of at once, so that a
 * file being written is finished and no temporary one is left behind.
 */
export function exitOnInterrupt(): void {
  for (const [signal, code] of Object.entries(signals)) {
    process.once(signal, () => {
      // The shell's prompt should not stand on the line of the progress.
      if (process.stderr.isTTY) process.stderr.write('\n');
      process.exit(code);
    });
  }
}
