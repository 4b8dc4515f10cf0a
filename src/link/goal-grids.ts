import { capitalize } from '../base/letters.js';
import type { GoalGrid } from '../model/content.js';
import type { GoalTree } from '../model/goal-chain.js';

/** A grid for each topmost kind that has goals, by the word a text places it with: the kind's plural. */
export function goalGrids({ roots }: GoalTree): ReadonlyMap<string, GoalGrid> {
  const kinds = [...new Map(roots.map(({ kind }) => [kind.plural, kind])).values()];
  return new Map(
    kinds.map((kind) => {
      const goals = roots.filter((goal) => goal.kind.plural === kind.plural);
      const place = goals[0]?.place ?? { path: '' };
      const word = capitalize(kind.plural);
      const title = { plain: word, content: [{ type: 'text', value: word } as const] };
      return [kind.plural, { type: 'goal-grid', name: kind.plural, place, title, goals }];
    }),
  );
}
