import type { ChangeFormat } from '../../pipeline/render-changes.js';

export interface DiffFlags {
  readonly format: readonly ('text' | ChangeFormat)[];
  /** What was committed last where neither it nor `against` is given. */
  readonly since?: string;
  readonly until?: string;
  /** `previous`, a name such as 2022, or a plan’s folder. */
  readonly against?: string;
  readonly out?: string;
  readonly exitCode?: true;
}
