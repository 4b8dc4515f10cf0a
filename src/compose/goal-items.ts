import { bulletedList } from '../document/bulleted-list.js';
import type { Block, Inline, List } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { GoalItem, GoalItems } from '../model/content.js';
import type { Composer } from './composer.js';
import { goalTitle } from './goal-headings.js';
import { richInlines } from './inline.js';

/** Goals or indicators of one kind as a list, under the goals that they belong to where these are several. */
export function goalItems({ groups }: GoalItems, composer: Composer): Block {
  const [only] = groups;
  if (only && groups.length === 1) return itemList(only.items, composer);
  return bulletedList(
    groups.map(({ under, items }) => [
      ...(under ? [paragraph(goalTitle(under, composer))] : []),
      itemList(items, composer),
    ]),
  );
}

function itemList(items: readonly GoalItem[], composer: Composer): List {
  return bulletedList(items.map((item) => [paragraph(itemWords(item, composer))]));
}

function itemWords({ id, name }: GoalItem, composer: Composer): readonly Inline[] {
  return [...text(id === undefined ? '' : `${id}\u00a0`), ...richInlines(name, composer)];
}
