import type { Content, Data } from './content.js';
import type { Plan } from './plan.js';
import { hasBody } from './references.js';

/** Every piece of data that the plan prints, in the order of the document. */
export function dataOf(plan: Plan): readonly Data[] {
  return [...plan.content.flatMap(ofContent), ...plan.unplaced];
}

/** The data of one type. */
export function dataOfType<T extends Data['type']>(
  plan: Plan,
  type: T,
): readonly Extract<Data, { type: T }>[] {
  return dataOf(plan).filter((data): data is Extract<Data, { type: T }> => data.type === type);
}

function ofContent(content: Content): readonly Data[] {
  if (hasBody(content)) return [...content.placed.values()];
  return content.type === 'goal-list' ? [] : [content];
}
