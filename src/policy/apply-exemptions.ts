import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Rule } from '../base/rule.js';
import type { PlanExemption } from '../model/exemption.js';
import { checkName } from './check-settings.js';
import { expiredExemption, unusedExemption } from './rules.js';

export interface ExemptionContext {
  /** The plan's folder. */
  readonly folder: string;
  /** ISO date. Undefined where nobody asks what day it is: then no exemption expires. */
  readonly today: string | undefined;
  readonly rules: readonly Rule[];
  /** Whether a rule has been looked for at all in this run; an exemption of one that has not is not unused. */
  readonly sought: (ruleId: string) => boolean;
}

/** The findings with those exempted marked, and what is wrong with the exemptions themselves. */
export function applyExemptions(
  diagnostics: readonly Diagnostic[],
  exemptions: readonly PlanExemption[],
  context: ExemptionContext,
): readonly Diagnostic[] {
  const names = context.rules.map(({ id }) => id);
  const judged = exemptions.map((exemption) => ({
    exemption,
    faults: checkName(exemption.ruleId, names, exemption.rulePlace),
    expired: context.today !== undefined && context.today > exemption.until,
    matches: (diagnostic: Diagnostic) => matches(exemption, diagnostic, context.folder),
  }));
  const usable = judged.filter(({ faults, expired }) => faults.length === 0 && !expired);
  const marked = diagnostics.map((diagnostic) => {
    const found = usable.find((each) => each.matches(diagnostic));
    return found ? exempt(diagnostic, found.exemption) : diagnostic;
  });
  const told = judged.flatMap(({ exemption, faults, expired, matches: isMatch }) => {
    if (faults.length > 0) return faults;
    if (!context.sought(exemption.ruleId)) return [];
    if (!diagnostics.some(isMatch)) return [unused(exemption)];
    return expired ? [tellExpired(exemption)] : [];
  });
  return [...marked, ...told];
}

function matches({ ruleId, file, about }: PlanExemption, diagnostic: Diagnostic, folder: string): boolean {
  return (
    diagnostic.ruleId === ruleId &&
    (file === undefined || diagnostic.place.path === `${folder}/${file}`) &&
    (about === undefined || searchable(diagnostic.message.sv).includes(searchable(about)))
  );
}

/** An author types an ordinary space where an amount in a message has one that does not break. */
function searchable(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function exempt(diagnostic: Diagnostic, { reason, decidedBy, until, place }: PlanExemption): Diagnostic {
  return { ...diagnostic, severity: 'info', exemption: { reason, decidedBy, until, place } };
}

function tellExpired({ ruleId, until, decidedBy, place }: PlanExemption): Diagnostic {
  return diagnose(expiredExemption, {
    place,
    message: {
      sv: `Undantaget från ${ruleId} gällde till ${until} (beslutat av ${decidedBy}).`,
      en: `The exemption from ${ruleId} held until ${until} (decided by ${decidedBy}).`,
    },
  });
}

function unused({ ruleId, file, about, place }: PlanExemption): Diagnostic {
  const where = file === undefined ? { sv: 'planen', en: 'the plan' } : { sv: `”${file}”`, en: `“${file}”` };
  const what = about === undefined ? { sv: '', en: '' } : { sv: ` om ”${about}”`, en: ` about “${about}”` };
  return diagnose(unusedExemption, {
    place,
    message: {
      sv: `Det finns ingen anmärkning från ${ruleId}${what.sv} i ${where.sv}.`,
      en: `There is no finding of ${ruleId}${what.en} in ${where.en}.`,
    },
  });
}
