import type { Plan } from '../model/plan.js';
import type { PlanChanges } from './changes.js';
import { compareGroups } from './compare-groups.js';
import { originsOf } from './compare-items.js';
import { compareTexts } from './compare-texts.js';
import { goalKeys } from './goal-keys.js';
import type { ItemGroup } from './item.js';
import { itemGroups } from './item-groups.js';
import { answeredItems } from './items/answered-items.js';
import { answerItems } from './items/goal-items.js';
import type { Years } from './pair-fields.js';
import { referenceWords } from './reference-words.js';
import { wording } from './referring-words.js';
import { textFiles } from './text-blocks.js';
import type { View } from './view.js';

/** A plan with the regionplan that it answers; a regionplan answers none. */
export interface ComparedSide {
  readonly plan: Plan;
  readonly regionplan: Plan | undefined;
}

export interface Compared {
  /** Two plans, and not two versions of one. */
  readonly isOtherPlan: boolean;
  /** By a folder of the later version what it was called in the earlier, for plans that have got another one. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Two versions of one plan, or two plans → what differs between them, in words and figures ready to be told. */
export function comparePlans(
  before: ComparedSide,
  after: ComparedSide,
  { isOtherPlan, renamed }: Compared,
): Pick<PlanChanges, 'groups' | 'texts'> {
  const years = yearsBetween(before.plan, after.plan, isOtherPlan);
  const plain: View = {
    keyOf: goalKeys(before.plan.goals, after.plan.goals, isSameRegionplan(before.plan, after.plan, renamed)),
    laterKey: (key) => key,
    words: wording((name) => name),
    isOtherPlan,
    ofOtherYears: years.step !== 0,
  };
  const answers = renamedAnswers(before.plan, after.plan, plain, years);
  const view: View = { ...plain, laterKey: (key) => answers.get(key) ?? key };
  const [old, now] = answeredOf(before, after, view);
  const [earlier, later] = referenceWords(before.plan, after.plan);
  return {
    groups: compareGroups(
      [...itemGroups(before.plan, { ...view, words: wording(earlier) }), ...old],
      [...itemGroups(after.plan, { ...view, words: wording(later) }), ...now],
      years,
    ),
    texts: compareTexts(textFiles(before.plan, earlier), textFiles(after.plan, later), years.step),
  };
}

/** By the key of an answer in the earlier plan the one that it has in the later, where that is another. */
function renamedAnswers(before: Plan, after: Plan, view: View, years: Years): ReadonlyMap<string, string> {
  const itemsOf = (plan: Plan) => answerItems(plan, view).flatMap(({ items }) => items);
  const origins = originsOf(itemsOf(before), itemsOf(after), years);
  return new Map([...origins].map(([now, old]) => [old.key, now.key]));
}

function yearsBetween(before: Plan, after: Plan, isOtherPlan: boolean): Years {
  const { first } = after.period;
  return { step: isOtherPlan ? first - before.period.first : 0, first };
}

function isSameRegionplan(before: Plan, after: Plan, renamed: Compared['renamed']): boolean {
  const folderOf = (plan: Plan) => (plan.kind === 'regionplan' ? plan.folder : plan.answersToFolder);
  const [old, now] = [folderOf(before), folderOf(after)];
  return old === now || (now !== undefined && renamed.get(now) === old);
}

type Groups = readonly ItemGroup[];

/** Nothing where a regionplan could not be read: then nobody knows what it says. */
function answeredOf(before: ComparedSide, after: ComparedSide, view: View): readonly [Groups, Groups] {
  if (!before.regionplan || !after.regionplan) return [[], []];
  const [old, now] = answeredItems(
    { plan: before.plan, regionplan: before.regionplan },
    { plan: after.plan, regionplan: after.regionplan },
    view,
  );
  return [[old], [now]];
}
