import { type Words, wordsIn } from '../base/bilingual.js';
import type { Place } from '../base/place.js';
import type { FieldChange, GroupChanges, ItemChange, PlanChanges, TextChange } from './changes.js';
import type { Comparison, Version } from './comparison.js';

/**
 * What `plan diff --format json` writes, one object; its schema is schemas/json/diff.schema.json. Every key is always
 * there, and an empty place is null. It is in Swedish whatever the language of the run, since programs look for its
 * words. Keys may be added within a version; none is renamed, removed or given another meaning.
 */
export function writeChangesJson(comparisons: readonly Comparison[]): string {
  const document = { version: 1, regions: comparisons.map(regionOf) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function regionOf(comparison: Comparison): object {
  const { region, earlier, later, against, planCount, alone, unread, partlyRead, plans } = comparison;
  return {
    region,
    since: earlier?.name ?? null,
    until: later?.name ?? null,
    earlier: versionOf(earlier),
    later: versionOf(later),
    against: against ?? null,
    compared: planCount,
    alone,
    unread,
    partlyRead,
    plans: plans.map(planOf),
  };
}

function versionOf(version: Version | undefined): object | null {
  if (!version) return null;
  const { commit, day } = version;
  return { commit, day };
}

function planOf({ folder, against, title, change, groups, texts }: PlanChanges): object {
  return {
    folder,
    against: against ?? null,
    title: say(title),
    change,
    groups: groups.map(groupOf),
    texts: texts.map(textOf),
  };
}

function groupOf({ subject, title, change, moved, items }: GroupChanges): object {
  return {
    subject,
    title,
    change,
    reordered: moved.length > 0,
    moved: moved.map(({ name, after }) => ({ name: say(name), after: sayIf(after) })),
    items: items.map(itemOf),
  };
}

function itemOf({ change, name, place, fields }: ItemChange): object {
  return { change, name: say(name), ...placeOf(place), fields: fields.map(fieldOf) };
}

function fieldOf({ name, before, after, difference }: FieldChange): object {
  return { name: say(name), before: sayIf(before), after: sayIf(after), difference: sayIf(difference) };
}

function textOf({ change, under, place, from, pieces }: TextChange): object {
  return { change, under, from: from ?? null, ...placeOf(place), pieces };
}

/** In the later version; in the earlier for what has been removed. */
function placeOf({ path, range }: Place): object {
  return { path, line: range?.start.line ?? null };
}

function say(words: Words): string {
  return wordsIn(words, 'sv');
}

function sayIf(words: Words | undefined): string | null {
  return words === undefined ? null : say(words);
}
