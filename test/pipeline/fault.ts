/** A fault that somebody could make in one file of a made region, and the one rule that must tell it. */
export interface Fault {
  readonly name: string;
  readonly rule: string;
  /** In the folder of a board's plan. */
  readonly file: string;
  readonly plant: (text: string) => string;
  /** The line that the finding points at, and the file where that is another one of the plan. */
  readonly line: RegExp;
  readonly told?: string;
  /** How often it is told where that is more than once. */
  readonly findings?: number;
  /** Set where the fault is one only in the first or in the last year's plan. */
  readonly only?: 'first' | 'last';
}
