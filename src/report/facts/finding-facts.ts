import type { Bilingual } from '../../base/bilingual.js';
import { withoutControls } from '../../base/control-characters.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { FindingFact } from './plan-facts.js';

/** The name of a file may hold what no page and no workbook can; texts have lost it when they were read. */
export function findingFact({ severity, ruleId, message, place, exemption }: Diagnostic): FindingFact {
  return {
    severity,
    ruleId,
    message: printable(message),
    path: withoutControls(place.path),
    line: place.range?.start.line,
    exemption: exemption && {
      reason: exemption.reason,
      decidedBy: exemption.decidedBy,
      until: exemption.until,
    },
  };
}

function printable({ sv, en }: Bilingual): Bilingual {
  return { sv: withoutControls(sv), en: withoutControls(en) };
}
