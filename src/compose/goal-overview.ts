import type { GoalList } from '../model/content.js';
import { hasBody } from '../model/references.js';
import type { Composer } from './composer.js';
import type { Flow } from './flow.js';
import { goalTreeFigure } from './goal-tree-figure.js';
import { text } from './inline.js';

/** A chapter with the goals as a tree before their list, where the template has one and no text has placed it. */
export function goalOverview({ goals }: GoalList, composer: Composer): readonly Flow[] {
  const { charts } = composer.template;
  if (!charts.goalTree || composer.plan.content.some(placesIt)) return [];
  const blocks = goalTreeFigure('målkedja', goals, composer);
  if (blocks.length === 0) return [];
  return [
    {
      type: 'heading',
      depth: 1,
      id: composer.identifiers.unique('mål i överblick'),
      title: text(charts.words.overview),
      numbered: true,
      anchors: [],
    },
    ...blocks,
  ];
}

function placesIt(content: Composer['plan']['content'][number]): boolean {
  return hasBody(content) && [...content.placed.values()].some(({ type }) => type === 'goal-picture');
}
