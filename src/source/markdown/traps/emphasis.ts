import type { Emphasis, Paragraph, Strong } from 'mdast';
import { loneAsterisk, strayEmphasis } from '../../rules/markdown-text.js';
import { type FindInBody, type MarkdownBody, nodesOf, remark, shorten, sourceOf, spanOf } from '../body.js';

/** An asterisk that touches a word and formats nothing. With spaces on both sides it is a multiplication sign. */
export const findLoneAsterisks: FindInBody = (body) =>
  nodesOf(body.root, 'text').flatMap((node) => {
    const [start] = spanOf(node);
    const found = [...sourceOf(body, node).matchAll(/(?<!\\)\*+/g)].find(
      ({ index, 0: signs }) => !standsAlone(body.text, start + index, signs.length),
    );
    if (found === undefined) return [];
    const at = start + found.index;
    const around = wordsAround(body.text, at, found[0].length);
    const escaped = around.replace(/(?<!\\)\*/g, '\\*');
    return [
      remark(body, loneAsterisk, [at, at + found[0].length], {
        message: {
          sv: `Asterisken i ”${around}” hör inte ihop med någon annan.`,
          en: `The asterisk in “${around}” does not belong with another.`,
        },
        help: {
          sv: `Ska den synas: skriv ”${escaped}”. Ska texten bli kursiv: sätt en asterisk direkt före och en direkt efter.`,
          en: `To print it: write “${escaped}”. To make text italic: put one asterisk right before and one right after.`,
        },
      }),
    ];
  });

function standsAlone(text: string, at: number, length: number): boolean {
  return /^\s?$/.test(text.charAt(at - 1)) && /^\s?$/.test(text.charAt(at + length));
}

function wordsAround(text: string, at: number, length: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at + length, at + length + 20))?.[0] ?? '';
  return before + text.slice(at, at + length) + after;
}

/** Formatting that two unrelated asterisks have made. */
export const findStrayEmphasis: FindInBody = (body) =>
  nodesOf(body.root, 'paragraph').flatMap((paragraph) =>
    [...nodesOf(paragraph, 'emphasis'), ...nodesOf(paragraph, 'strong')]
      .filter((node) => isStray(body, node, paragraph))
      .map((node) => describe(body, node)),
  );

function isStray(body: MarkdownBody, node: Emphasis | Strong, paragraph: Paragraph): boolean {
  const [start, end] = spanOf(node);
  const source = body.text.slice(start, end);
  if (!source.startsWith('*')) return false;
  const inside = source.replace(/^\*+|\*+$/g, '');
  const isInWord = /[\p{L}\d]/u.test(body.text[start - 1] ?? '') || /[\p{L}\d]/u.test(body.text[end] ?? '');
  const isNoteSign = /^[),.;:](?!(?:ref|värde)[[{])/.test(inside);
  const isWhole = sourceOf(body, paragraph).trim() === source;
  const isSentences = inside.length > 80 && /[.!?]\s+\p{Lu}/u.test(inside) && !isWhole;
  return isInWord || isNoteSign || isSentences;
}

function describe(body: MarkdownBody, node: Emphasis | Strong) {
  const source = sourceOf(body, node);
  const look = node.type === 'strong' ? { sv: 'fet', en: 'bold' } : { sv: 'kursiv', en: 'italic' };
  return remark(body, strayEmphasis, spanOf(node), {
    message: {
      sv: `”${shorten(source)}” blir ${look.sv}, eftersom det står mellan två asterisker.`,
      en: `“${shorten(source)}” becomes ${look.en}, since it stands between two asterisks.`,
    },
  });
}
