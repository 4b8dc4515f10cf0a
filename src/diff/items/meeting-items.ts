import type { Place } from '../../base/place.js';
import type { Meeting } from '../../model/lists.js';
import type { RichText } from '../../model/rich-text.js';
import { fieldNames } from '../field-names.js';
import { type Field, fieldsOf, type Item } from '../item.js';

/** Known by its day; a meeting that is moved is found again by its matters. */
export function meetingItems(meetings: readonly Meeting[]): readonly Item[] {
  return meetings.map(({ first, last, groups, place }) => {
    const days = first === last ? first : `${first} – ${last}`;
    const fields = groups.map(({ heading, matters }): Field => {
      const words = matters.map(({ matter, responsible }) =>
        responsible ? `${matter.plain} (${responsible.plain})` : matter.plain,
      );
      const key = heading?.plain ?? 'ärenden';
      return { key, name: heading ? key : fieldNames.ärenden, text: words.join('; ') };
    });
    return { key: `post ${days}`, name: days, known: 'datum', place, fields };
  });
}

interface Matter {
  readonly name: string;
  readonly responsible: Set<string>;
  readonly item: Pick<Item, 'key' | 'place'>;
  count: number;
}

/** Every year has days of its own: what two of them have in common is how often a matter comes up, and whose it is. */
export function matterItems(meetings: readonly Meeting[]): readonly Item[] {
  const known = new Map<string, Matter>();
  for (const { groups, place } of meetings) {
    for (const { heading, matters } of groups) {
      for (const { matter, responsible } of matters) {
        const found = known.get(keyOf(heading, matter)) ?? newMatter(heading, matter, place);
        found.count += 1;
        if (responsible) found.responsible.add(responsible.plain);
        known.set(found.item.key, found);
      }
    }
  }
  return [meetingCount(meetings), ...[...known.values()].map(matterItem)].flatMap((item) => item ?? []);
}

function newMatter(heading: RichText | undefined, matter: RichText, place: Place): Matter {
  const name = heading ? `${heading.plain}: ${matter.plain}` : matter.plain;
  return { name, responsible: new Set(), item: { key: keyOf(heading, matter), place }, count: 0 };
}

function keyOf(heading: RichText | undefined, matter: RichText): string {
  return `post ${heading?.plain ?? ''}\n${matter.plain}`;
}

function meetingCount(meetings: readonly Meeting[]): Item | undefined {
  const [first] = meetings;
  if (!first) return undefined;
  const name = { sv: 'Sammanträden under året', en: 'Meetings in the year' };
  return {
    key: 'sammanträden',
    name,
    place: first.place,
    fields: fieldsOf({ antal: String(meetings.length) }),
    apart: true,
  };
}

function matterItem({ name, responsible, item, count }: Matter): Item {
  const fields = fieldsOf({ antal: String(count), ansvarig: [...responsible].join(', ') });
  return { ...item, name, fields };
}
