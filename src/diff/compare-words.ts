import { diffArrays } from 'diff';
import type { Piece } from './changes.js';

/** Texts that differ in more words than this are told whole, before and after: a word for word account helps nobody. */
const mostEdits = 600;

/** Two versions of a text, word by word. */
export function compareWords(before: string, after: string): readonly Piece[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: mostEdits });
  if (!parts)
    return pieces([
      ['removed', before],
      ['added', after],
    ]);
  return bridged(
    parts.map(({ added, removed, value }) => ({
      change: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** A figure is one word with its spaces and decimals: ”2 033 979” is changed as a whole. */
const token = /\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu;

function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}

function pieces(all: readonly (readonly [Piece['change'], string])[]): readonly Piece[] {
  return all.flatMap(([change, text]) => (text === '' ? [] : [{ change, text }]));
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
