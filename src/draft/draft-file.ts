/** A file of a plan that is begun, not yet written anywhere. */
export interface DraftFile {
  /** From the region's folder: `regionstyrelsen/2023/plan.yaml`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function draftFile(path: string, text: string): DraftFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
