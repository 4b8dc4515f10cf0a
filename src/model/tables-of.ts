import type { Content, Data } from './content.js';
import type { FiguresTable } from './figures-table.js';
import type { Plan } from './plan.js';
import { hasBody } from './references.js';

/** Every table of figures that the plan prints, in the order of the document. */
export function tablesOf(plan: Plan): readonly FiguresTable[] {
  return [...plan.content.flatMap(dataOf), ...plan.unplaced].filter((item) => item.type === 'figures-table');
}

function dataOf(content: Content): readonly (Content | Data)[] {
  return hasBody(content) ? [...content.placed.values()] : [content];
}
