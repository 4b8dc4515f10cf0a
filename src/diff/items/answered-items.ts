import { givenTo } from '../../model/board-frames.js';
import { convert } from '../../model/figure-of.js';
import type { FrameFigure } from '../../model/frame-figures.js';
import { answersIn, goalsTakenOn } from '../../model/goal-answers.js';
import { type Goal, isToBeAnswered, measuredKindBelow } from '../../model/goal-chain.js';
import type { Plan } from '../../model/plan.js';
import { indicatorsOf } from '../../model/undertaking.js';
import { formatAmount } from '../../value/amount.js';
import { fieldNames } from '../field-names.js';
import { type Field, type Item, type ItemGroup, withUniqueKeys } from '../item.js';
import type { View } from '../view.js';
import { goalItem } from './goal-items.js';

/** A board's plan and the regionplan that it is looked at with. */
export interface Answered {
  readonly plan: Plan;
  readonly regionplan: Plan;
}

/**
 * What two versions of a regionplan, or two regionplans, say to a board: the goals that its plan takes on, those that
 * are new and ask for an answer, and the frame that it is given.
 */
export function answeredItems(
  before: Answered,
  after: Answered,
  view: View,
): readonly [ItemGroup, ItemGroup] {
  const { keyOf } = view;
  const known = new Set(goalsOf(before).map(keyOf));
  const taken = new Set([before, after].flatMap(({ plan }) => [...goalsTakenOn(plan.content)].map(keyOf)));
  const isNew = (goal: Goal) => isToBeAnswered(goal) && !known.has(keyOf(goal));
  const concerns = (goal: Goal) => taken.has(keyOf(goal)) || isNew(goal);
  const group = (side: Answered): ItemGroup => {
    const goals = goalsOf(side).filter(concerns);
    const items = [...goals.map((goal) => answeredItem(goal, side.plan, view)), ...frameItems(side, after)];
    return { subject: 'regionplan', key: '', title: '', items: withUniqueKeys(items) };
  };
  return [group(before), group(after)];
}

function goalsOf({ regionplan }: Answered): readonly Goal[] {
  return [...regionplan.goals.byId.values()].filter(({ hasOwnId }) => hasOwnId);
}

function answeredItem(goal: Goal, plan: Plan, view: View): Item {
  const item = goalItem(goal, view);
  return { ...item, fields: [...item.fields, answerField(goal, plan, view)] };
}

/** What the plan does about the goal, for one that has come or gone: otherwise the plan's own changes tell it. */
function answerField(goal: Goal, { content }: Plan, { keyOf }: View): Field {
  const answers = answersIn(content).filter((answer) => answer.goal && keyOf(answer.goal) === keyOf(goal));
  const count = answers.flatMap(indicatorsOf).length;
  const measure = measuredKindBelow(goal.kind);
  const [by, byInEnglish] =
    count > 0 && measure
      ? [
          ` med ${count} ${count === 1 ? measure.name : measure.plural}`,
          ` with ${count} ${count === 1 ? 'indicator' : 'indicators'}`,
        ]
      : ['', ''];
  const text =
    answers.length === 0
      ? { sv: 'tar inte upp målet', en: 'does not take it up' }
      : { sv: `tar sig an målet${by}`, en: `takes it on${byInEnglish}` };
  return { key: 'planen', name: fieldNames.planen, text, whole: true };
}

/** The board's frame in the unit of the later regionplan. */
function frameItems(side: Answered, later: Answered): readonly Item[] {
  const figures = framesOf(side);
  const [first] = figures;
  if (!first) return [];
  const unit = framesOf(later)[0]?.unit ?? first.unit;
  const fields = figures.map((each): Field => {
    const { amount } = convert(each.figure, each.unit, unit);
    const year = String(each.year);
    return {
      key: `ram ${year}`,
      name: { sv: `${fieldNames.ram.sv} ${year}`, en: `${fieldNames.ram.en} ${year}` },
      text: formatAmount(amount, unit),
      figure: { amount, unit },
      ofYear: { series: 'outcome', year: each.year },
    };
  });
  const name = { sv: `Ramen till ${first.label}`, en: `The frame of ${first.label}` };
  return [{ key: 'ram', name, place: first.place, fields, apart: true }];
}

function framesOf({ plan, regionplan }: Answered): readonly FrameFigure[] {
  return plan.board ? givenTo(plan.board, regionplan, ['ramar', 'resursramar']) : [];
}
