import type { Content, Data } from './content.js';
import type { Plan } from './plan.js';
import { hasBody } from './references.js';

/** All data that the plan prints, once each, in the order of the document; what no text places comes last. */
export function dataOf(plan: Plan): readonly Data[] {
  return [...new Set([...plan.content.flatMap(dataIn), ...plan.unplaced])];
}

/** The data of one type. */
export function dataOfType<T extends Data['type']>(
  plan: Plan,
  type: T,
): readonly Extract<Data, { type: T }>[] {
  return dataOf(plan).filter((data): data is Extract<Data, { type: T }> => data.type === type);
}

function dataIn(content: Content): readonly Data[] {
  if (hasBody(content)) return [...content.placed.values()];
  return content.type === 'goal-list' ? [] : [content];
}
