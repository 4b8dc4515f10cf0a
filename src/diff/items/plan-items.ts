import { periodText } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { fieldsOf, type ItemGroup } from '../item.js';

/** What the plan says of itself: its state, its decision, what it answers to. */
export function planItems(plan: Plan): readonly ItemGroup[] {
  const { decision } = plan;
  const fields = fieldsOf([
    ['titel', plan.title],
    ['läge', plan.state],
    ['period', periodText(plan.period)],
    ['nämnd', plan.board?.name],
    ['regionplan', plan.answersTo && periodText(plan.answersTo)],
    ['beslutas av', decision?.body],
    ['beslutsdatum', decision?.date],
    ['paragraf', decision?.paragraph],
    ['diarienummer', decision?.caseNumber],
    ['mall', plan.template.name],
  ]);
  return [
    { subject: 'plan', key: '', title: '', items: [{ key: '', name: 'Planen', place: plan.place, fields }] },
  ];
}
