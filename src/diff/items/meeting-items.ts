import type { Place } from '../../base/place.js';
import type { Meeting } from '../../model/lists.js';
import { fieldNames } from '../field-names.js';
import { type Field, fieldsOf, type Item } from '../item.js';
import type { Wording } from '../referring-words.js';

/** Known by its day; a meeting that is moved is found again by its matters. */
export function meetingItems(meetings: readonly Meeting[], words: Wording): readonly Item[] {
  return meetings.map(({ first, last, groups, place }) => {
    const days = first === last ? first : `${first} – ${last}`;
    const fields = groups.map(({ heading, matters }): Field => {
      const told = matters.map(({ matter, responsible }) =>
        responsible ? `${words(matter)} (${words(responsible)})` : words(matter),
      );
      const key = words(heading) ?? 'ärenden';
      return { key, name: heading ? key : fieldNames.ärenden, text: told.join('; ') };
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
export function matterItems(meetings: readonly Meeting[], words: Wording): readonly Item[] {
  const known = new Map<string, Matter>();
  for (const { groups, place } of meetings) {
    for (const { heading, matters } of groups) {
      for (const { matter, responsible } of matters) {
        const named = { heading: words(heading), matter: words(matter) };
        const found = known.get(keyOf(named)) ?? newMatter(named, place);
        found.count += 1;
        if (responsible) found.responsible.add(words(responsible));
        known.set(found.item.key, found);
      }
    }
  }
  return [meetingCount(meetings), ...[...known.values()].map(matterItem)].flatMap((item) => item ?? []);
}

function newMatter(named: Named, place: Place): Matter {
  const { heading, matter } = named;
  const name = heading === undefined ? matter : `${heading}: ${matter}`;
  return { name, responsible: new Set(), item: { key: keyOf(named), place }, count: 0 };
}

interface Named {
  readonly heading: string | undefined;
  readonly matter: string;
}

function keyOf({ heading, matter }: Named): string {
  return `post ${heading ?? ''}\n${matter}`;
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
