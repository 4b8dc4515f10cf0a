import type { Language } from '../../base/bilingual.js';
import type { Place } from '../../base/place.js';
import type { Severity } from '../../base/rule.js';
import { countSeverities } from '../severity-counts.js';
import type { FindingsInput, FoundDiagnostic } from './findings-format.js';
import { type FingerprintedDiagnostic, withFingerprints } from './fingerprint.js';

export function writeJson({ groups, language, plans }: FindingsInput): string {
  const found = groups.flatMap((group) => group.found);
  return `${JSON.stringify(findingsDocument(found, { language, plans }), null, 2)}\n`;
}

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
  /** The edits that correct it, where there is one right answer; `plan check --fix` makes them. */
  readonly fix: readonly (JsonPlace & { readonly text: string })[] | null;
  /** Set on a finding that the plan exempts; its severity is then info, and it fails nothing. */
  readonly exemption: JsonExemption | null;
  /** The same for the same finding in a later run, whatever line it has come to stand on. */
  readonly fingerprint: string;
}

export interface JsonExemption extends JsonPlace {
  readonly reason: string;
  readonly decidedBy: string;
  /** The last day it holds, YYYY-MM-DD. */
  readonly until: string;
}

export function findingsDocument(
  found: readonly FoundDiagnostic[],
  { language, plans }: { readonly language: Language; readonly plans: number },
): FindingsDocument {
  const counts = countSeverities(found.map(({ diagnostic }) => diagnostic));
  return {
    version: 1,
    findings: withFingerprints(found).map((one) => jsonFinding(one, language)),
    summary: { plans, errors: counts.error, warnings: counts.warning, infos: counts.info },
  };
}

function jsonFinding(
  { diagnostic, shownPath, fingerprint }: FingerprintedDiagnostic,
  language: Language,
): JsonFinding {
  const { exemption } = diagnostic;
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
    fix: diagnostic.fix
      ? diagnostic.fix.map(({ path = diagnostic.place.path, range, text }) => ({
          ...jsonPlace({ path, range }, shownPath),
          text,
        }))
      : null,
    exemption: exemption
      ? {
          reason: exemption.reason,
          decidedBy: exemption.decidedBy,
          until: exemption.until,
          ...jsonPlace(exemption.place, shownPath),
        }
      : null,
    fingerprint,
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
