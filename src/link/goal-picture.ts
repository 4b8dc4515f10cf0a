import type { Place } from '../base/place.js';
import type { GoalPicture } from '../model/content.js';
import type { GoalTree } from '../model/goal-chain.js';
import { richText } from './rich-text.js';

/** What a text writes to have the goals drawn; a file of that name goes before it. */
const name = 'målkedja';

/** The picture that any plan can place whose regionplan has goals, by its name; nothing where there are none. */
export function goalPicture(goals: GoalTree, place: Place): readonly (readonly [string, GoalPicture])[] {
  if (goals.roots.length === 0) return [];
  return [[name, { type: 'goal-picture', name, place, title: richText('Målkedja', place), goals }]];
}
