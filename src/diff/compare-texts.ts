import { diffArrays } from 'diff';
import type { TextChange } from './changes.js';
import { compareWords } from './compare-words.js';
import { likeness, pairsOf, wordsOf } from './likeness.js';
import type { TextBlock, TextFile } from './text-blocks.js';

/** A paragraph is the same under other words when at least this share of them is. */
const sameParagraph = 0.4;
/** A file under a new name is the same when at least this share of its blocks is. */
const sameFile = 0.5;
/** Shorter texts are written twice by chance, and are not followed when they move. */
const shortestMoved = 20;
/** A file that differs in more blocks than this has been written anew. */
const mostEdits = 4000;

/** What differs between the running texts, file by file in the order of the later version. */
export function compareTexts(before: readonly TextFile[], after: readonly TextFile[]): readonly TextChange[] {
  const origins = originsOf(before, after);
  const kept = new Set(origins.values());
  const hunks = [
    ...after.flatMap((file) => hunksOf(origins.get(file)?.blocks ?? [], file.blocks)),
    ...before.filter((file) => !kept.has(file)).flatMap(({ blocks }) => hunksOf(blocks, [])),
  ];
  const moved = movedBlocks(hunks);
  return hunks.flatMap((hunk) => changesIn(hunk, moved));
}

/** By the file of the later version what it was in the earlier: the file of its name, or one of much the same text. */
function originsOf(before: readonly TextFile[], after: readonly TextFile[]): ReadonlyMap<TextFile, TextFile> {
  const earlier = new Map(before.map((file) => [file.name, file]));
  const later = new Set(after.map(({ name }) => name));
  const gone = before.filter(({ name }) => !later.has(name));
  const come = after.filter(({ name }) => !earlier.has(name));
  const textsOf = ({ blocks }: TextFile) => blocks.map(({ text }) => text);
  const alike = (a: TextFile, b: TextFile) => likeness(textsOf(a), textsOf(b));
  const renamed = new Map([...pairsOf(gone, come, alike, sameFile)].map(([old, file]) => [file, old]));
  return new Map(
    after.flatMap((file) => {
      const origin = earlier.get(file.name) ?? renamed.get(file);
      return origin ? [[file, origin]] : [];
    }),
  );
}

/** Blocks that stand between two that both versions have. */
interface Hunk {
  readonly gone: readonly TextBlock[];
  readonly come: readonly TextBlock[];
}

function hunksOf(before: readonly TextBlock[], after: readonly TextBlock[]): readonly Hunk[] {
  const comparator = (a: TextBlock, b: TextBlock) => a.text === b.text && a.kind === b.kind;
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

interface Moved {
  /** By the block in the later version, the one it was. */
  readonly origins: ReadonlyMap<TextBlock, TextBlock>;
  readonly gone: ReadonlySet<TextBlock>;
}

/** The same words taken out in one place and put in in another. */
function movedBlocks(hunks: readonly Hunk[]): Moved {
  const waiting = new Map<string, TextBlock[]>();
  for (const block of hunks.flatMap(({ gone }) => gone)) {
    if (block.text.length < shortestMoved) continue;
    waiting.set(block.text, [...(waiting.get(block.text) ?? []), block]);
  }
  const origins = new Map<TextBlock, TextBlock>();
  for (const block of hunks.flatMap(({ come }) => come)) {
    const origin = waiting.get(block.text)?.shift();
    if (origin) origins.set(block, origin);
  }
  return { origins, gone: new Set(origins.values()) };
}

function changesIn({ gone, come }: Hunk, moved: Moved): readonly TextChange[] {
  const words = new Map([...gone, ...come].map((block) => [block, wordsOf(block.text)]));
  const left = gone.filter((block) => !moved.gone.has(block));
  const fresh = come.filter((block) => !moved.origins.has(block));
  const alike = (a: TextBlock, b: TextBlock) => likeness(words.get(a) ?? [], words.get(b) ?? []);
  const pairs = pairsOf(left, fresh, alike, sameParagraph);
  const origins = new Map([...pairs].map(([before, after]) => [after, before]));
  const removed = left.filter((block) => !pairs.has(block));
  const changes = come.flatMap((block) => {
    const source = moved.origins.get(block);
    if (source) return [movedChange(source, block)];
    const old = origins.get(block);
    if (!old) return [whole(block, 'added')];
    return [...takenBefore(removed, gone.indexOf(old), gone), rewritten(old, block)];
  });
  return [...changes, ...takenBefore(removed, gone.length, gone)];
}

/** What has been removed stands where it stood: before the next block that is left of the earlier version. */
function takenBefore(removed: TextBlock[], end: number, gone: readonly TextBlock[]): readonly TextChange[] {
  const count = removed.filter((block) => gone.indexOf(block) < end).length;
  return removed.splice(0, count).map((block) => whole(block, 'removed'));
}

function whole(block: TextBlock, change: 'added' | 'removed'): TextChange {
  const { text, under, place } = block;
  return { change, under, place, pieces: [{ change, text }] };
}

function movedChange(from: TextBlock, { text, under, place }: TextBlock): TextChange {
  return { change: 'moved', under, place, pieces: [{ change: 'same', text }], from: from.under };
}

function rewritten(before: TextBlock, { text, under, place }: TextBlock): TextChange {
  return { change: 'changed', under, place, pieces: compareWords(before.text, text) };
}
