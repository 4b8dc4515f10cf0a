import { likeness, pairsOf, wordsOf } from './likeness.js';
import type { TextBlock } from './text-blocks.js';

/** Blocks that stand between two that both versions have. */
export interface Hunk {
  readonly gone: readonly TextBlock[];
  readonly come: readonly TextBlock[];
}

/** By the block in the later version, the one it was. */
export interface BlockOrigins {
  /** In the same place, under other words. */
  readonly here: ReadonlyMap<TextBlock, TextBlock>;
  /** In another place. */
  readonly moved: ReadonlyMap<TextBlock, TextBlock>;
  /** All of the earlier version that are left. */
  readonly kept: ReadonlySet<TextBlock>;
}

/** A paragraph is the same under other words when at least this share of them is; in another place, more of them. */
const sameParagraph = 0.4;
const sameElsewhere = 0.75;
/** Shorter texts are written twice by chance, and are not followed when they move. */
const shortestMoved = 20;

export function blockOrigins(hunks: readonly Hunk[]): BlockOrigins {
  const moved = movedWhole(hunks);
  const kept = new Set(moved.values());
  const words = new Map(
    hunks.flatMap(({ gone, come }) => [...gone, ...come]).map((block) => [block, wordsOf(block.text)]),
  );
  const alike = (a: TextBlock, b: TextBlock) => likeness(words.get(a) ?? [], words.get(b) ?? []);
  const here = new Map<TextBlock, TextBlock>();
  const keep = (into: Map<TextBlock, TextBlock>, pairs: Iterable<readonly [TextBlock, TextBlock]>): void => {
    for (const [before, after] of pairs) {
      into.set(after, before);
      kept.add(before);
    }
  };
  const left = (hunk: Hunk): Hunk => ({
    gone: hunk.gone.filter((block) => !kept.has(block)),
    come: hunk.come.filter((block) => !moved.has(block) && !here.has(block)),
  });
  for (const hunk of hunks) {
    const rest = left(hunk);
    keep(here, pairsOf(rest.gone, rest.come, alike, sameParagraph));
  }
  const gone = hunks.flatMap((hunk) => left(hunk).gone).filter(isFollowed);
  const come = hunks.flatMap((hunk) => left(hunk).come).filter(isFollowed);
  keep(moved, pairsOf(gone, come, alike, sameElsewhere));
  for (const hunk of hunks) keep(here, rewordedHeading(left(hunk)));
  return { here, moved, kept };
}

/** The same words taken out in one place and put in in another. */
function movedWhole(hunks: readonly Hunk[]): Map<TextBlock, TextBlock> {
  const waiting = new Map<string, TextBlock[]>();
  for (const block of hunks.flatMap(({ gone }) => gone).filter(isFollowed)) {
    const same = waiting.get(block.text);
    if (same) same.push(block);
    else waiting.set(block.text, [block]);
  }
  const origins = new Map<TextBlock, TextBlock>();
  for (const block of hunks.flatMap(({ come }) => come)) {
    const origin = waiting.get(block.text)?.shift();
    if (origin) origins.set(block, origin);
  }
  return origins;
}

function isFollowed({ text }: TextBlock): boolean {
  return text.length >= shortestMoved;
}

/** A heading alone that stands in the place of one of its level is that one under a new name. */
function rewordedHeading({ gone, come }: Hunk): readonly (readonly [TextBlock, TextBlock])[] {
  const [before, ...more] = gone;
  const [after, ...others] = come;
  if (!before || !after || more.length + others.length > 0) return [];
  return isHeading(before) && before.kind === after.kind ? [[before, after]] : [];
}

function isHeading({ kind }: TextBlock): boolean {
  return kind.startsWith('heading');
}
