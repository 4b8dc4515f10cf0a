import { periodText } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { fieldsOf, type ItemGroup } from '../item.js';
import type { View } from '../view.js';

/**
 * What the plan says of itself: its state, its decision, what it answers to. Two plans of different years have years,
 * states and decisions of their own, which are no change.
 */
export function planItems(plan: Plan, { isOtherPlan, ofOtherYears }: View): readonly ItemGroup[] {
  const { decision, state, period, folder } = plan;
  const own = {
    läge: state,
    period: periodText(period),
    instans: decision?.body,
    datum: decision?.date,
    paragraf: decision?.paragraph,
    diarienummer: decision?.caseNumber,
  };
  const fields = fieldsOf({
    plan: plan.kind,
    titel: plan.title,
    ...(ofOtherYears ? {} : own),
    mapp: isOtherPlan ? undefined : folder,
    nämnd: plan.board?.name,
    regionplan: plan.answersToFolder?.replace('regionplan/', ''),
    reviderar: isOtherPlan ? undefined : plan.revises?.replace('regionplan/', ''),
    mall: plan.template.name,
  });
  const name = { sv: 'Planen', en: 'The plan' };
  return [{ subject: 'plan', key: '', title: '', items: [{ key: '', name, place: plan.place, fields }] }];
}
