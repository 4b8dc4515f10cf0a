import type { Place } from '../base/place.js';
import type { GroupChanges, PlanChanges, TextChange } from './changes.js';
import type { Comparison } from './changes-document.js';

/**
 * What `plan diff --format json` writes, one object; its schema is schemas/json/diff.schema.json. Every key is always
 * there, and an empty place is null. Keys may be added within a version; none is renamed, removed or given another
 * meaning.
 */
export function writeChangesJson(comparisons: readonly Comparison[]): string {
  const document = { version: 1, regions: comparisons.map(regionOf) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function regionOf({ region, since, until, planCount, plans }: Comparison): object {
  return { region, since, until: until ?? null, compared: planCount, plans: plans.map(planOf) };
}

function planOf({ folder, title, change, groups, texts }: PlanChanges): object {
  return { folder, title, change, groups: groups.map(groupOf), texts: texts.map(textOf) };
}

function groupOf({ subject, title, change, reordered, items }: GroupChanges): object {
  return {
    subject,
    title,
    change,
    reordered,
    items: items.map(({ change: how, name, place, fields }) => ({
      change: how,
      name,
      ...placeOf(place),
      fields: fields.map(({ name: field, before, after, difference }) => ({
        name: field,
        before: before ?? null,
        after: after ?? null,
        difference: difference ?? null,
      })),
    })),
  };
}

function textOf({ change, under, place, from, pieces }: TextChange): object {
  return { change, under, from: from ?? null, ...placeOf(place), pieces };
}

/** In the later version; in the earlier for what has been removed. */
function placeOf({ path, range }: Place): object {
  return { path, line: range?.start.line ?? null };
}
