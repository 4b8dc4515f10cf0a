import { createHash } from 'node:crypto';
import type { FoundDiagnostic } from './findings-format.js';

export interface FingerprintedDiagnostic extends FoundDiagnostic {
  /** 32 hexadecimal figures, different for every finding of a run. */
  readonly fingerprint: string;
}

/**
 * A finding is the same by rule, file and Swedish message, so that neither a line that moves nor the language of the
 * run makes it another. Of several that are alike in all three, the order they stand in tells them apart.
 */
export function withFingerprints(found: readonly FoundDiagnostic[]): readonly FingerprintedDiagnostic[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const { ruleId, place, message } = one.diagnostic;
    const key = JSON.stringify([ruleId, one.shownPath(place.path), message.sv]);
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    const fingerprint = createHash('sha256').update(`${key}#${number}`).digest('hex').slice(0, 32);
    return { ...one, fingerprint };
  });
}
