import type { Diagnostic } from '../../base/diagnostic.js';
import type { FindingFact } from './plan-facts.js';

export function findingFact({ severity, ruleId, message, place, exemption }: Diagnostic): FindingFact {
  return {
    severity,
    ruleId,
    message,
    path: place.path,
    line: place.range?.start.line,
    exemption: exemption && {
      reason: exemption.reason,
      decidedBy: exemption.decidedBy,
      until: exemption.until,
    },
  };
}
