import { diffArrays } from 'diff';
import type { TextChange } from './changes.js';
import { compareWords } from './compare-words.js';
import { likeness, pairsOf } from './likeness.js';
import { sameWords, withoutYears } from './rolled-years.js';
import type { TextBlock, TextFile } from './text-blocks.js';
import { type BlockOrigins, blockOrigins, type Hunk } from './text-origins.js';

/** A file under a new name is the same when at least this share of its blocks is. */
const sameFile = 0.5;
/** A file that differs in more blocks than this has been written anew. */
const mostEdits = 4000;

/** What differs between the running texts, file by file in the order of the later version. */
export function compareTexts(
  before: readonly TextFile[],
  after: readonly TextFile[],
  step: number,
): readonly TextChange[] {
  const files = originsOf(before, after);
  const kept = new Set(files.values());
  const hunks = [
    ...after.flatMap((file) => hunksOf(files.get(file)?.blocks ?? [], file.blocks, step)),
    ...before.filter((file) => !kept.has(file)).flatMap(({ blocks }) => hunksOf(blocks, [], step)),
  ];
  const origins = blockOrigins(hunks);
  return hunks.flatMap((hunk) => changesIn(hunk, origins, step));
}

/** By the file of the later version what it was in the earlier: the file of its name, or one of much the same text. */
function originsOf(before: readonly TextFile[], after: readonly TextFile[]): ReadonlyMap<TextFile, TextFile> {
  const earlier = new Map(before.map((file) => [file.name, file]));
  const later = new Set(after.map(({ name }) => name));
  const gone = before.filter(({ name }) => !later.has(name));
  const come = after.filter(({ name }) => !earlier.has(name));
  const textsOf = ({ blocks }: TextFile) => blocks.map(({ text }) => withoutYears(text));
  const alike = (a: TextFile, b: TextFile) => likeness(textsOf(a), textsOf(b));
  const renamed = new Map([...pairsOf(gone, come, alike, sameFile)].map(([old, file]) => [file, old]));
  return new Map(
    after.flatMap((file) => {
      const origin = earlier.get(file.name) ?? renamed.get(file);
      return origin ? [[file, origin]] : [];
    }),
  );
}

function hunksOf(before: readonly TextBlock[], after: readonly TextBlock[], step: number): readonly Hunk[] {
  const comparator = (a: TextBlock, b: TextBlock) => a.kind === b.kind && sameWords(a.text, b.text, step);
  const parts = diffArrays([...before], [...after], { comparator, maxEditLength: mostEdits });
  if (!parts) return [{ gone: before, come: after }];
  const hunks: Hunk[] = [];
  let open: Hunk = { gone: [], come: [] };
  for (const { added, removed, value } of parts) {
    if (added) open = { ...open, come: value };
    else if (removed) open = { ...open, gone: value };
    else {
      hunks.push(open);
      open = { gone: [], come: [] };
    }
  }
  return [...hunks, open].filter(({ gone, come }) => gone.length + come.length > 0);
}

/** What has been removed stands where it stood: before the next block that is left of the earlier version. */
function changesIn(
  { gone, come }: Hunk,
  { here, moved, kept }: BlockOrigins,
  step: number,
): readonly TextChange[] {
  const places = new Map(gone.map((block, index) => [block, index]));
  let next = 0;
  const removedBefore = (end: number): readonly TextChange[] => {
    const passed = gone.slice(next, end);
    next = Math.max(next, end);
    return passed.filter((block) => !kept.has(block)).map((block) => whole(block, 'removed'));
  };
  const changes = come.flatMap((block) => {
    const source = moved.get(block);
    if (source) return [{ ...rewritten(source, block, step), change: 'moved', from: source.under } as const];
    const old = here.get(block);
    if (!old) return [whole(block, 'added')];
    return [...removedBefore(places.get(old) ?? next), rewritten(old, block, step)];
  });
  return [...changes, ...removedBefore(gone.length)];
}

function whole(block: TextBlock, change: 'added' | 'removed'): TextChange {
  const { text, under, place } = block;
  return { change, under, place, pieces: [{ change, text }] };
}

function rewritten(before: TextBlock, { text, under, place }: TextBlock, step: number): TextChange {
  return { change: 'changed', under, place, pieces: compareWords(before.text, text, step) };
}
