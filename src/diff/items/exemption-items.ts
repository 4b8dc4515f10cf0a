import type { Plan } from '../../model/plan.js';
import { fieldsOf, type ItemGroup, withUniqueKeys } from '../item.js';
import type { View } from '../view.js';

/** The findings that somebody has decided may stay. Those of last year's plan were decided for that plan. */
export function exemptionItems({ exemptions }: Plan, { ofOtherYears }: View): readonly ItemGroup[] {
  if (ofOtherYears) return [];
  const items = exemptions.map(({ ruleId, file, about, reason, decidedBy, until, rulePlace }) => ({
    key: [ruleId, file, about].join('\n'),
    name: ruleId,
    place: rulePlace,
    fields: fieldsOf({ fil: file, rör: about, skäl: reason, 'beslutat av': decidedBy, 'gäller till': until }),
  }));
  return [{ subject: 'exemptions', key: '', title: '', items: withUniqueKeys(items) }];
}
