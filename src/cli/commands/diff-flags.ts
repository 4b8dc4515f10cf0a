import type { ChangeFormat } from '../../pipeline/render-changes.js';

export interface DiffFlags {
  readonly format: readonly ('text' | ChangeFormat)[];
  readonly since: string;
  readonly until?: string;
  readonly out?: string;
  readonly exitCode?: true;
}
