import type { Content } from '../../model/content.js';
import type { Plan } from '../../model/plan.js';
import { fieldsOf, type Item, type ItemGroup, withUniqueKeys } from '../item.js';
import { contentName } from './content-name.js';

/**
 * The parts of the document in their order, and how deep each stands. What is in them is told elsewhere, and also what
 * has come and gone. Goals come in the order of the regionplan, so a run of them is one part.
 */
export function contentItems({ content, depths }: Plan): readonly ItemGroup[] {
  const parts = content.filter((item, index) => !isGoal(item) || !isGoal(content[index - 1]));
  const items = parts.map((item): Item => {
    if (isGoal(item)) return { key: 'mål', name: goals, place: item.place, fields: [], toldElsewhere: true };
    const depth = depths.get(item.place.path) ?? 0;
    return {
      key: item.name,
      name: contentName(item),
      place: item.place,
      fields: fieldsOf({ nivå: String(depth + 1) }),
      ...(isShownOnly(item) ? {} : { toldElsewhere: true }),
    };
  });
  return [{ subject: 'contents', key: '', title: '', items: withUniqueKeys(items) }];
}

const goals = { sv: 'Målen', en: 'The goals' };

/** What shows the goals in another way holds nothing that is compared. */
function isShownOnly({ type }: Content): boolean {
  return type === 'goal-picture' || type === 'goal-grid' || type === 'goal-items';
}

function isGoal(item: Content | undefined): boolean {
  return item?.type === 'goal-answer';
}
