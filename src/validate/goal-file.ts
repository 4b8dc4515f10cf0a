import { type GoalFileRecord, goalFileSchema, undertakingKeys } from '../../schemas/goal-file.js';
import type { GoalKindShape } from '../../schemas/goals.js';
import { textFileSchema } from '../../schemas/text-file.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { meant } from '../base/meant.js';
import { nearest } from '../base/nearest.js';
import type { Result } from '../base/result.js';
import type { DataNode, MapNode } from '../source/data-node.js';
import { keyRange, type Located, nodeAt } from './located.js';
import { measuresElsewhere, severalGoals, unknownKind } from './rules.js';
import { validate } from './validate.js';

type Kinds = readonly GoalKindShape[];
type Front = Located<GoalFileRecord>;

/** The front matter of a goal file as one of the region's kinds; undefined for a file that is about no goal. */
export function goalKindOf(front: MapNode, kinds: Kinds): GoalKindShape | undefined {
  // Of several the deepest counts: a goal may well be written with its area above it.
  return kinds.findLast((kind) => !kind.measured && isNamed(front, kind.name));
}

/** Holds a goal file's front matter against its kind. Keys that belong to another kind are told as just that. */
export function readGoalFront(
  front: MapNode,
  kind: GoalKindShape,
  kinds: Kinds,
  path: string,
): Result<Front | undefined> {
  const faults = front.entries.flatMap(({ key }) => {
    const fault = strayKey(key.text, front, kind, kinds, path);
    return fault ? [{ key: key.text, fault }] : [];
  });
  const stray = new Set(faults.map(({ key }) => key));
  const own = { ...front, entries: front.entries.filter(({ key }) => !stray.has(key.text)) };
  const read = validate(schemaFor(kind, kinds), own, path);
  return { value: read.value, diagnostics: [...faults.map(({ fault }) => fault), ...read.diagnostics] };
}

/** A schema is slow to make and to use for the first time, and a chain keeps its kinds for every file of a plan. */
const schemas = new WeakMap<GoalKindShape, ReturnType<typeof goalFileSchema>>();

function schemaFor(kind: GoalKindShape, kinds: Kinds): ReturnType<typeof goalFileSchema> {
  const crossCutting = () => kinds.filter((each) => each.crossCutting);
  const schema = schemas.get(kind) ?? goalFileSchema(kind, crossCutting());
  schemas.set(kind, schema);
  return schema;
}

function strayKey(
  key: string,
  front: MapNode,
  kind: GoalKindShape,
  kinds: Kinds,
  path: string,
): Diagnostic | undefined {
  if (key === kind.name) return undefined;
  const place = { path, range: keyRange(front, [key]) };
  const about = `${kind.name} ${textAt(front, kind.name)}`.trim();
  if (isNamed(front, key) && kinds.some((each) => !each.measured && each.name === key)) {
    const other = `${key} ${textAt(front, key)}`.trim();
    return diagnose(severalGoals, {
      place,
      message: {
        sv: `Filen handlar om både ${other} och ${about}.`,
        en: `The file is about both ${other} and ${about}.`,
      },
    });
  }
  const homes = kinds.filter((each) => undertakingKeys(each).includes(key)).map(({ name }) => name);
  if (homes.length === 0 || homes.includes(kind.name)) return undefined;
  return diagnose(measuresElsewhere, {
    place,
    message: {
      sv: `”${key}” hör till ${homes.join(' eller ')}, men filen handlar om ${about}.`,
      en: `“${key}” belongs to ${homes.join(' or ')}, but the file is about ${about}.`,
    },
  });
}

/**
 * Front matter that is meant for a goal but begins with a word that is no kind of the region's. Undefined where it
 * may as well be that of a text.
 */
export function misspeltKind(front: MapNode, kinds: Kinds, path: string): Diagnostic | undefined {
  const first = front.entries[0]?.key;
  if (!first) return undefined;
  const names = kinds.filter((kind) => !kind.measured).map(({ name }) => name);
  const known = [...names, ...textKeys];
  const suggestion = nearest(first.text, known);
  const hasMeasures = kinds.some((kind) => undertakingKeys(kind).some((key) => hasKey(front, key)));
  if (textKeys.includes(first.text)) return undefined;
  if (!hasMeasures && !names.includes(suggestion ?? '')) return undefined;
  const place = { path, range: first.range };
  return diagnose(unknownKind, {
    place,
    message: {
      sv: `Filen börjar med ”${first.text}”. En fil om ett mål börjar med ${names.join(' eller ')}.`,
      en: `The file begins with “${first.text}”. A file about a goal begins with ${names.join(' or ')}.`,
    },
    ...meant(first.text, known, place),
    help: {
      sv: `Skriv målets slag och beteckning först i filen, till exempel ”${names.at(-1) ?? 'mål'}: 1.1”.`,
      en: `Write the goal’s kind and id first in the file, for example “${names.at(-1) ?? 'mål'}: 1.1”.`,
    },
  });
}

export const textKeys: readonly string[] = Object.keys(textFileSchema.shape);

/** A kind may have the same word for one and for several; a list under it is no name of a goal. */
function isNamed(front: MapNode, key: string): boolean {
  return front.entries.some((entry) => entry.key.text === key && entry.value.kind !== 'list');
}

function hasKey(node: MapNode, key: string): boolean {
  return node.entries.some((entry) => entry.key.text === key);
}

function textAt(node: DataNode, key: string): string {
  const found = nodeAt(node, [key]);
  return found?.kind === 'scalar' ? found.text : '';
}
