import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { meant } from '../base/meant.js';
import type { Place } from '../base/place.js';
import type { Rule } from '../base/rule.js';
import type { RuleSetting } from '../model/rule-setting.js';
import { isFixed } from './is-fixed.js';
import { fixedRule, unknownRule } from './rules.js';

/** Settings of `region.yaml` that change nothing, each at its key. */
export function checkSettings(
  settings: readonly RuleSetting[],
  rules: readonly Rule[],
): readonly Diagnostic[] {
  const groups = new Set(rules.map(({ id }) => `${id.split('/')[0]}/*`));
  const names = [...rules.map(({ id }) => id), ...groups];
  return settings.flatMap(({ pattern, place }) => checkName(pattern, names, place));
}

/** Whether a rule (or group) is there and may be relaxed; the finding where it is not. */
export function checkName(name: string, names: readonly string[], place: Place): readonly Diagnostic[] {
  if (!names.includes(name)) return [unknown(name, names, place)];
  return isFixed(name) ? [fixed(name, place)] : [];
}

function unknown(name: string, names: readonly string[], place: Place): Diagnostic {
  return diagnose(unknownRule, {
    place,
    message: { sv: `Det finns ingen regel ”${name}”.`, en: `There is no rule “${name}”.` },
    ...meant(name, names, place),
  });
}

function fixed(name: string, place: Place): Diagnostic {
  return diagnose(fixedRule, {
    place,
    message: {
      sv: `”${name}” kan varken undantas eller få en annan nivå.`,
      en: `“${name}” can neither be exempted nor be given another severity.`,
    },
  });
}
