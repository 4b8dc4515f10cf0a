import type { Diagnostic } from '../base/diagnostic.js';

/** What was found before a change. */
export interface EarlierFindings {
  /** The findings that the change brought: those that were not there before, or did not count as much. */
  readonly leaveOut: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
}

/**
 * Findings are the same by rule, file and message, which holds the names and the figures, and not by line: a line
 * moves when something else is written above it. Each earlier finding answers for one of now.
 */
export function earlierFindings(before: Iterable<Diagnostic>): EarlierFindings {
  const weights = new Map<string, number[]>();
  for (const diagnostic of before) {
    const key = keyOf(diagnostic);
    const all = [...(weights.get(key) ?? []), weightOf(diagnostic)];
    // In rising order, so that the least of those that will do answers.
    weights.set(
      key,
      all.sort((a, b) => a - b),
    );
  }
  const wasThere = (diagnostic: Diagnostic): boolean => {
    const known = weights.get(keyOf(diagnostic)) ?? [];
    const index = known.findIndex((weight) => weight >= weightOf(diagnostic));
    if (index >= 0) known.splice(index, 1);
    return index >= 0;
  };
  return { leaveOut: (diagnostics) => diagnostics.filter((diagnostic) => !wasThere(diagnostic)) };
}

function keyOf({ ruleId, place, message }: Diagnostic): string {
  return JSON.stringify([ruleId, place.path, message.sv]);
}

/** An exempted finding counts for nothing, so it comes back as new when its exemption ends. */
function weightOf({ severity, exemption }: Diagnostic): number {
  return exemption ? -1 : { info: 0, warning: 1, error: 2 }[severity];
}
