import type { Language } from '../base/bilingual.js';

export interface BugReportOptions {
  readonly version: string;
  readonly language: Language;
  /** Where in the program it happened, for those who mend it. */
  readonly showStack: boolean;
}

/** What a reader sees when this program fails by its own fault, with what a report of it needs. */
export function bugReport(error: unknown, { version, language, showStack }: BugReportOptions): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const system = `plan ${version}, Node.js ${process.versions.node}, ${process.platform}`;
  const words = {
    sv: [
      'Något gick fel i programmet självt, inte i dina filer.',
      `  ${what}`,
      `  ${system}`,
      'Anmäl det till dem som du har fått plan av, med raderna ovan och kommandot du gav.',
      'PLAN_DEBUG=1 framför kommandot visar var i programmet det hände.',
    ],
    en: [
      'Something went wrong in plan itself, not in your files.',
      `  ${what}`,
      `  ${system}`,
      'Please report it to those you got plan from, with the lines above and the command you gave.',
      'PLAN_DEBUG=1 before the command shows where in the program it happened.',
    ],
  }[language];
  const stack = showStack && error instanceof Error && error.stack ? [error.stack] : [];
  return `${[...words, ...stack].join('\n')}\n`;
}
