/** What a CI job may rely on. */
export const exitCode = {
  clean: 0,
  /** Findings at or above the threshold. */
  findings: 1,
  /** Wrong usage, or input or output that cannot be reached. */
  usage: 2,
  /** Our own bug. */
  bug: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
