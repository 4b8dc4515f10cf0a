import type { Diagnostic } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { Plan } from '../model/plan.js';
import { isFixed } from '../policy/is-fixed.js';
import type { SourceReader } from '../source/source-reader.js';
import {
  missingSections,
  type RequiredSections,
  readRequiredSections,
} from '../template/required-sections.js';

/** The sections that a plan lacks. `found` is what the reading of the plan told; the diagnostics are the template's. */
export type SectionsCheck = (plan: Plan, found: readonly Diagnostic[]) => Result<readonly Diagnostic[]>;

/**
 * Reads what each template demands once, and tells what is wrong with that the first time. What could not be read of
 * a plan may be just the section that would be missed, so of such a plan nothing is said.
 */
export function sectionsCheck(reader: SourceReader): SectionsCheck {
  const loaded = new Map<string, RequiredSections | undefined>();
  return (plan, found) => {
    const { name } = plan.template;
    const read = loaded.has(name)
      ? { value: loaded.get(name), diagnostics: [] }
      : readRequiredSections(name, reader);
    loaded.set(name, read.value);
    const unread = found.some(({ ruleId, severity }) => severity === 'error' && isFixed(ruleId));
    return {
      value: read.value && !unread ? missingSections(plan, read.value) : [],
      diagnostics: read.diagnostics,
    };
  };
}
