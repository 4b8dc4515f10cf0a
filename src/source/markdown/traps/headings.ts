import { boldHeading, headingSpace, underlinedHeading } from '../../rules/markdown-blocks.js';
import { type FindInBody, nodesOf, remark, shorten, sourceOf, spanOf } from '../body.js';

/** `#Rubrik`: without the space the line is an ordinary paragraph. `#317` is a number, not a heading. */
export const findHeadings: FindInBody = (body) =>
  nodesOf(body.root, 'paragraph').flatMap((paragraph) => {
    const [start] = spanOf(paragraph);
    return [...sourceOf(body, paragraph).matchAll(/^(#{1,6})([^\s#\d].*)$/gm)].map((found) => {
      const [written, signs = '', title = ''] = found;
      const from = start + found.index;
      return remark(body, headingSpace, [from, from + written.length], {
        message: {
          sv: `”${shorten(written)}” blir ingen rubrik, eftersom mellanslaget efter # saknas.`,
          en: `“${shorten(written)}” becomes no heading, since the space after # is missing.`,
        },
        help: { sv: `Skriv ”${signs} ${shorten(title)}”.`, en: `Write “${signs} ${shorten(title)}”.` },
      });
    });
  });

/** Text right above `---` or `===` becomes a heading, which hardly anyone means who writes a line to divide. */
export const findUnderlinedHeadings: FindInBody = (body) =>
  nodesOf(body.root, 'heading')
    .filter((heading) => !sourceOf(body, heading).startsWith('#'))
    .map((heading) => {
      const lines = sourceOf(body, heading).split('\n');
      const title = shorten(lines.slice(0, -1).join(' '));
      const line = lines.at(-1)?.trim() ?? '';
      const signs = '#'.repeat(heading.depth);
      return remark(body, underlinedHeading, spanOf(heading), {
        message: {
          sv: `”${title}” blir en rubrik, eftersom ${shorten(line)} står direkt under.`,
          en: `“${title}” becomes a heading, since ${shorten(line)} stands right below it.`,
        },
        help: {
          sv: `Ska det vara en rubrik: skriv ”${signs} ${title}”. Ska det vara ett streck: lämna en tom rad ovanför det.`,
          en: `If it is a heading: write “${signs} ${title}”. If it is a rule: leave an empty line above it.`,
        },
      });
    });

/** A line of bold by itself is what a heading looks like in a word processor, and nobody can find or hear it as one. */
export const findBoldHeadings: FindInBody = (body) =>
  body.root.children.flatMap((block, index) => {
    if (block.type !== 'paragraph' || block.children.length !== 1) return [];
    const [only] = block.children;
    const title = only?.type === 'strong' ? sourceOf(body, only).slice(2, -2).trim() : '';
    const headsText = body.root.children[index + 1]?.type === 'paragraph';
    if (!headsText || title === '' || title.length > longestHeading || /[.:!?]$/.test(title)) return [];
    return [
      remark(body, boldHeading, spanOf(block), {
        message: {
          sv: `”${shorten(title)}” ser ut som en rubrik men är fet text.`,
          en: `“${shorten(title)}” looks like a heading but is bold text.`,
        },
        help: { sv: `Skriv ”## ${shorten(title)}”.`, en: `Write “## ${shorten(title)}”.` },
      }),
    ];
  });

const longestHeading = 80;
