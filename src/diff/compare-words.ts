import { diffArrays } from 'diff';
import type { Piece } from './changes.js';
import { sameWords } from './rolled-years.js';

/** Texts that differ in more words than this are told whole, before and after: a word for word account helps nobody. */
const mostEdits = 600;

/** Two versions of a text, word by word. Years that have gone on by `step` are the same, as they are in the later. */
export function compareWords(before: string, after: string, step = 0): readonly Piece[] {
  const comparator = (a: string, b: string) => sameWords(a, b, step);
  const parts = diffArrays(tokensOf(before), tokensOf(after), { comparator, maxEditLength: mostEdits });
  const whole = pieces([
    ['removed', before],
    ['added', after],
  ]);
  if (!parts) return whole;
  const told = parts.map(
    ({ added, removed, value }): Piece => ({
      change: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
  const marked = bridged(slid(told));
  return isReadable(marked, before, after) ? marked : whole;
}

/** A text this short is read at a glance, however much of it is changed. */
const short = 80;

/**
 * Where most words are others, those that both have by chance only break up what there is to read. The rest is told
 * word by word: what is mostly the same, or the same in long stretches.
 */
function isReadable(marked: readonly Piece[], before: string, after: string): boolean {
  const length = Math.max(before.length, after.length);
  const same = marked.filter(({ change }) => change === 'same').map(({ text }) => text.length);
  const share = same.reduce((sum, each) => sum + each, 0) / length;
  return length <= short || share >= 0.6 || (share >= 1 / 3 && (share * length) / same.length >= 20);
}

/** A figure is one word with its spaces and decimals: ”2 033 979” is changed as a whole. */
const token = /\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu;

function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}

function pieces(all: readonly (readonly [Piece['change'], string])[]): readonly Piece[] {
  return all.flatMap(([change, text]) => (text === '' ? [] : [{ change, text }]));
}

/** Of ”50{+,+} {+60 +}eller” the space is as much the one after as the one before: ”50{+, 60+} eller” is one change. */
function slid(parts: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const part of parts) {
    const [first, between] = out.slice(-2);
    const slides =
      part.change !== 'same' &&
      first?.change === part.change &&
      between?.change === 'same' &&
      /^\s+$/.test(between.text) &&
      part.text.endsWith(between.text);
    if (first && between && slides) {
      const rest = part.text.slice(0, part.text.length - between.text.length);
      out.splice(-2, 2, { change: part.change, text: first.text + between.text + rest }, between);
    } else out.push(part);
  }
  return out;
}

/** A space between two changed words is changed with them: ”den nya planen” for ”en gammal plan” is one change. */
function bridged(parts: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    out.push(...replaced(removed, added));
    [removed, added] = ['', ''];
  };
  parts.forEach(({ change, text }, index) => {
    const between = removed !== '' && added !== '' && /^\s+$/.test(text) && index < parts.length - 1;
    if (change === 'same' && !between) {
      flush();
      out.push({ change, text });
      return;
    }
    if (change !== 'added') removed += text;
    if (change !== 'removed') added += text;
  });
  flush();
  return out;
}

/** Without the space that both end with. */
function replaced(removed: string, added: string): readonly Piece[] {
  const space = /\s+$/.exec(removed)?.[0] ?? '';
  const shared = space !== '' && added.endsWith(space) ? space : '';
  const cut = (text: string) => text.slice(0, text.length - shared.length);
  return pieces([
    ['removed', cut(removed)],
    ['added', cut(added)],
    ['same', shared],
  ]);
}
