import { type Edit, insertAt, withoutLines } from '../../base/edit.js';
import type { DataNode } from '../../source/data-node.js';
import { writeScalar } from '../../source/yaml/write-scalar.js';
import { canBeMarked, mark } from './mark.js';
import { itemsOf, lineAfter, rewrite, shiftYears, valueAt, withoutEntry } from './nodes.js';
import type { Years } from './years.js';

export interface FrontChanges {
  readonly years: Years;
  readonly regionplan: string;
  /** Files by their path from the plan's folder: those that are gone and those that have come. */
  readonly gone: ReadonlySet<string>;
  readonly come: readonly string[];
  readonly toDos: readonly string[];
}

/** `plan.yaml` of the new plan: its years, a draft again, without last year's decision and exemptions. */
export function renewFront(front: DataNode, changes: FrontChanges): readonly Edit[] {
  const { years, regionplan, toDos } = changes;
  const moved = ['titel', 'period'].flatMap((key) => {
    const value = valueAt(front, key);
    return value?.kind === 'scalar' ? rewrite(value, shiftYears(value.text, years.step)) : [];
  });
  return [
    ...moved,
    ...rewrite(valueAt(front, 'läge'), 'utkast'),
    ...rewrite(valueAt(front, 'regionplan'), regionplan),
    ...['beslut', 'undantag'].flatMap((key) => withoutEntry(front, key)),
    ...contentEdits(valueAt(front, 'innehåll'), changes),
    ...(canBeMarked(front) ? mark(front, toDos) : []),
  ];
}

/** A folder in the list takes in what has come to it; a new file elsewhere gets a line of its own, last. */
function contentEdits(list: DataNode | undefined, { gone, come }: FrontChanges): readonly Edit[] {
  const items = itemsOf(list);
  const texts = items.map((item) => (item.kind === 'scalar' ? item.text : ''));
  const last = items.at(-1);
  if (!last) return [];
  const loose = come.filter((name) => !texts.some((text) => text.endsWith('/') && name.startsWith(text)));
  const dash = ' '.repeat(Math.max(0, last.range.start.column - 3));
  const lines = loose.map((name) => `${dash}- ${writeScalar(name)}\n`).join('');
  return [
    ...items
      .filter((_, index) => gone.has(texts[index] ?? ''))
      .map(({ range }) => withoutLines(range.start.line, lineAfter(range) - 1)),
    ...(lines === '' ? [] : [insertAt({ line: lineAfter(last.range), column: 1 }, lines)]),
  ];
}
