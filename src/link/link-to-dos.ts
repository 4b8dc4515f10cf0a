import type { ToDo } from '../model/to-do.js';
import type { FileRecord, TextRecord } from '../validate/file-record.js';
import type { Located, Path } from '../validate/located.js';
import type { SharedTextRecord } from '../validate/shared-texts.js';
import type { PlanParts } from './plan-parts.js';

const key = 'att göra';

/** What is left to do in a plan: in its front matter first, then in its files in their order and the shared texts. */
export function linkToDos(
  { front, files }: Pick<PlanParts, 'front' | 'files'>,
  texts: Iterable<SharedTextRecord>,
): readonly ToDo[] {
  return [...own(front.value, [], front), ...files.flatMap(inFile), ...[...texts].flatMap(inText)];
}

function inText({ front }: Pick<TextRecord | SharedTextRecord, 'front'>): readonly ToDo[] {
  return front ? own(front.value, [], front) : [];
}

function inFile(file: FileRecord): readonly ToDo[] {
  if (file.type === 'text') return inText(file);
  if (file.type === 'goal-answer') return inside(file.front.value, [], file.front);
  return own(file.record.value, [], file.record);
}

/** In a goal file also what is left to do with an indicator, wherever among the board's own goals it stands. */
function inside(value: unknown, path: Path, record: Located<unknown>): readonly ToDo[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => inside(item, [...path, index], record));
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([name, each]) =>
    Array.isArray(each) && name !== key ? inside(each, [...path, name], record) : [],
  );
  return [...own(value, path, record), ...below];
}

function own(value: object, path: Path, record: Located<unknown>): readonly ToDo[] {
  const written: unknown = key in value ? value[key] : undefined;
  const covers = path.length === 0 ? { path: record.path } : record.at(path);
  if (typeof written === 'string') return [{ text: written, place: record.at([...path, key]), covers }];
  if (!Array.isArray(written)) return [];
  return written.map((text, index) => ({
    text: String(text),
    place: record.at([...path, key, index]),
    covers,
  }));
}
