import { withoutMarks } from '../base/letters.js';
import type { Plan } from '../model/plan.js';

export type Format = 'pdf' | 'html';

/** One finished file, not yet written anywhere. */
export interface Output {
  /** A file name without folder: `regionstyrelsen-2022-verksamhetsplan.pdf`. */
  readonly name: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** Of a format that has pages. */
  readonly pages?: number;
}

/** Board, year and kind, so that the file is understood where it is sent on its own. */
export function outputName(plan: Plan, format: Format): string {
  const folder = plan.folder.replaceAll('/', '-');
  const name = plan.kind === 'regionplan' ? folder : `${folder}-${plan.kind}`;
  return `${withoutMarks(name)}.${format}`;
}
