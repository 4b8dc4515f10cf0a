import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Goal } from '../../model/goal-chain.js';
import type { Check } from '../check.js';
import { numberOf, orderFault } from './number-order.js';

const rule: Rule = {
  id: 'structure/goal-numbers',
  severity: 'warning',
  title: { sv: 'Målens nummer följer inte på varandra', en: 'Goal numbers that do not follow' },
  why: {
    sv: 'Läsaren letar efter målet som saknas, och nämnderna hänvisar till fel mål.',
    en: 'The reader looks for the goal that is missing, and the boards refer to the wrong one.',
  },
  help: {
    sv: 'Rätta numret. Har ett mål utgått, skriv i texten att numret inte används.',
    en: 'Correct the number. If a goal has been dropped, say in the text that its number is not used.',
  },
};

/** In a regionplan, among the goals under one: a gap, a step backwards, or a number that belongs under another goal. */
export const goalNumbers: Check = {
  rule,
  find: (plan) => (plan.kind === 'regionplan' ? checkSiblings(plan.goals.roots) : []),
};

function checkSiblings(goals: readonly Goal[]): readonly Diagnostic[] {
  const numbered = goals.filter(({ hasOwnId }) => hasOwnId);
  const last = new Map<string, Goal>();
  const found = numbered.flatMap((goal) => {
    const before = last.get(goal.kind.name);
    last.set(goal.kind.name, goal);
    // The same id twice has had its finding.
    const isRepeated = before?.id === goal.id;
    const fault = isRepeated ? undefined : (misplaced(goal) ?? orderFault(goal.id, before?.id ?? ''));
    return fault ? [diagnose(rule, { place: goal.place, message: fault })] : [];
  });
  return [...found, ...goals.flatMap(({ children }) => checkSiblings(children))];
}

/** ”2.3” under goal 1. Goals numbered through, 5 under area B, say nothing of where they belong. */
function misplaced({ id, parent }: Goal): Bilingual | undefined {
  const number = numberOf(id);
  const above = parent?.hasOwnId ? numberOf(parent.id) : undefined;
  if (!number || !above || number.length <= above.length) return undefined;
  if (above.every((part, index) => part === number[index])) return undefined;
  return {
    sv: `${id} står under ${parent?.kind.name} ${parent?.id}.`,
    en: `${id} stands under ${parent?.kind.name} ${parent?.id}.`,
  };
}
