import { text } from '../document/text.js';
import type { GoalList } from '../model/content.js';
import { hasBody } from '../model/references.js';
import type { Composer } from './composer.js';
import type { Flow } from './flow.js';
import { goalTreeFigure } from './goal-tree-figure.js';

/** A chapter with the goals as a tree before the first list of them, where the template has one and no text has placed it. */
export function goalOverview(list: GoalList, composer: Composer): readonly Flow[] {
  const { charts } = composer.template;
  const { content, goals } = composer.plan;
  if (!charts.goalTree || content.some(placesIt) || content.find(isList) !== list) return [];
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

function isList({ type }: Composer['plan']['content'][number]): boolean {
  return type === 'goal-list';
}

function placesIt(content: Composer['plan']['content'][number]): boolean {
  return hasBody(content) && [...content.placed.values()].some(({ type }) => type === 'goal-picture');
}
