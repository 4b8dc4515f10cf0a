import type * as z from 'zod';
import type { Bilingual } from '../base/bilingual.js';
import { inShort } from '../base/in-short.js';
import { uncapitalize } from '../base/letters.js';
import type { Place } from '../base/place.js';
import type { DataNode } from '../source/data-node.js';
import { forms } from './formats.js';
import { keyRange, nodeAt, type Path, valueRange } from './located.js';

export type Issue = z.core.$ZodIssue;

/** The file that an issue is about. */
export interface IssueContext {
  readonly schema: z.ZodType;
  readonly node: DataNode;
  readonly file: string;
}

export function pathOf(issue: Issue): Path {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** The value; where there is nothing to underline, or more than a line of it, the key that holds it. */
export function placeOf(issue: Issue, { node, file }: IssueContext): Place {
  const path = pathOf(issue);
  const found = nodeAt(node, path);
  const byKey = (found?.kind === 'scalar' && found.text === '') || found?.kind === 'map';
  return { path: file, range: byKey ? keyRange(node, path) : valueRange(node, path) };
}

/** What the sentence is about, for ”… ska vara …”: the key, or the item of the list. */
export function subject(issue: Issue): Bilingual {
  const path = pathOf(issue);
  const last = path.at(-1);
  if (last === undefined) return { sv: 'Innehållet', en: 'The content' };
  if (typeof last === 'number') return itemOf(last, path);
  return { sv: `”${last}”`, en: `“${last}”` };
}

/** Where a value is written, for ”… ska det stå …”. */
export function spot(issue: Issue, preposition: Bilingual): Bilingual {
  const last = pathOf(issue).at(-1);
  if (last === undefined) return { sv: 'Här', en: 'here' };
  const { sv, en } = subject(issue);
  if (typeof last === 'number') return { sv: `I ${uncapitalize(sv)}`, en: `in ${en}` };
  return { sv: `${preposition.sv} ${sv}`, en: `${preposition.en} ${en}` };
}

/** The group that lacks a key: nothing for the file itself, else ” i punkt 1 under ”indikatorer””. */
export function groupOf(path: Path): Bilingual {
  const last = path.at(-1);
  if (last === undefined) return { sv: '', en: '' };
  if (typeof last !== 'number') return { sv: ` under ”${last}”`, en: ` under “${last}”` };
  const { sv, en } = itemOf(last, path);
  return { sv: ` i ${uncapitalize(sv)}`, en: ` in ${en}` };
}

function itemOf(index: number, path: Path): Bilingual {
  const list = path.at(-2);
  return { sv: `Punkt ${index + 1} under ”${list}”`, en: `item ${index + 1} of “${list}”` };
}

/** What stands in the file, for ”men här står …”. A text is quoted, so that its author knows it again. */
export function found(node: DataNode | undefined): Bilingual {
  if (!node || (node.kind === 'scalar' && node.text === '')) return forms.empty;
  if (node.kind !== 'scalar') return forms[node.kind];
  const shown = inShort(node.text);
  return { sv: `”${shown}”`, en: `“${shown}”` };
}
