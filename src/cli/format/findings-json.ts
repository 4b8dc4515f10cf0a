import type { Language } from '../../base/bilingual.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { Place } from '../../base/place.js';
import type { Severity } from '../../base/rule.js';
import { countSeverities } from '../severity-counts.js';

/**
 * What `plan check --format json` prints, one object. Every key is always there; what does not apply is null.
 * Keys may be added within a version; none is renamed, removed or given another meaning.
 */
export interface FindingsDocument {
  readonly version: 1;
  /** In the order they were found: region by region, plan by plan, then by place. */
  readonly findings: readonly JsonFinding[];
  readonly summary: {
    readonly plans: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}

/** Lines and columns count from 1, columns in UTF-16 code units; the end is the first position after the range. */
export interface JsonPlace {
  /** Relative to the folder the command ran in, with `/`. */
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
}

/** People's words are in the language the command was asked for. */
export interface JsonFinding extends JsonPlace {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly help: string;
  /** The near name that may have been meant. */
  readonly suggestion: string | null;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
}

/** A diagnostic with its paths made relative to the current folder. */
export interface FoundDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly shownPath: (path: string) => string;
}

export function findingsDocument(
  found: readonly FoundDiagnostic[],
  { language, plans }: { readonly language: Language; readonly plans: number },
): FindingsDocument {
  const counts = countSeverities(found.map(({ diagnostic }) => diagnostic));
  return {
    version: 1,
    findings: found.map((one) => jsonFinding(one, language)),
    summary: { plans, errors: counts.error, warnings: counts.warning, infos: counts.info },
  };
}

function jsonFinding({ diagnostic, shownPath }: FoundDiagnostic, language: Language): JsonFinding {
  return {
    ruleId: diagnostic.ruleId,
    severity: diagnostic.severity,
    message: diagnostic.message[language],
    why: diagnostic.why[language],
    help: diagnostic.help[language],
    ...jsonPlace(diagnostic.place, shownPath),
    suggestion: diagnostic.suggestion ?? null,
    related: (diagnostic.related ?? []).map(({ place, message }) => ({
      message: message[language],
      ...jsonPlace(place, shownPath),
    })),
  };
}

function jsonPlace({ path, range }: Place, shownPath: (path: string) => string): JsonPlace {
  return {
    path: shownPath(path),
    line: range?.start.line ?? null,
    column: range?.start.column ?? null,
    endLine: range?.end.line ?? null,
    endColumn: range?.end.column ?? null,
  };
}
