import type { Bilingual } from '../../base/bilingual.js';
import { nearest } from '../../base/nearest.js';
import { allRules } from '../../pipeline/rules.js';
import { groupOf, type RuleNames } from './rule-filter.js';

/** The first name that is no rule or no group; undefined where all are known. */
export function unknownName({ rule = [], group = [] }: RuleNames): Bilingual | undefined {
  const ids = allRules.map(({ id }): string => id);
  const groups = [...new Set(ids.map(groupOf))].sort();
  const unknownGroup = group.find((name) => !groups.includes(name));
  if (unknownGroup !== undefined) {
    const list = groups.join(', ');
    return withNearest(unknownGroup, groups, {
      sv: `Det finns ingen grupp ”${unknownGroup}”. Grupperna är: ${list}.`,
      en: `There is no group “${unknownGroup}”. The groups are: ${list}.`,
    });
  }
  const unknownRule = rule.find((name) => !ids.includes(name));
  return unknownRule === undefined ? undefined : unknownRuleText(unknownRule);
}

export function unknownRuleText(name: string): Bilingual {
  return withNearest(
    name,
    allRules.map(({ id }) => id),
    {
      sv: `Det finns ingen regel ”${name}”. plan explain visar alla.`,
      en: `There is no rule “${name}”. plan explain shows them all.`,
    },
  );
}

function withNearest(name: string, known: readonly string[], { sv, en }: Bilingual): Bilingual {
  const near = nearest(name, known);
  if (near === undefined) return { sv, en };
  return { sv: `${sv}\nMenade du ${near}?`, en: `${en}\nDid you mean ${near}?` };
}
