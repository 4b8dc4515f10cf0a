import type { Diagnostic } from '../../../base/diagnostic.js';
import { meant } from '../../../base/meant.js';
import { footnoteDuplicate, footnoteMissing, footnoteUnused } from '../../rules/markdown-text.js';
import { type FindInBody, type MarkdownBody, nodesOf, placeIn, remark, sourceOf, spanOf } from '../body.js';

/** Footnotes without a sign in the text, signs without a footnote, and two footnotes with one name. */
export const findFootnotes: FindInBody = (body) => [
  ...missing(body),
  ...definitions(body).flatMap((one) => unusedOrDuplicate(body, one)),
];

function missing(body: MarkdownBody): readonly Diagnostic[] {
  const known = nodesOf(body.root, 'footnoteDefinition').map((node) => node.label ?? node.identifier);
  return nodesOf(body.root, 'text').flatMap((node) => {
    const [start] = spanOf(node);
    return [...sourceOf(body, node).matchAll(/(?<!\\)\[\^([^\]\s]{1,80})\]/g)].map((found) => {
      const [written, name = ''] = found;
      const from = start + found.index;
      return remark(body, footnoteMissing, [from, from + written.length], {
        message: { sv: `Fotnoten ${written} finns inte.`, en: `The footnote ${written} does not exist.` },
        help: {
          sv: `Skriv noten på en egen rad längre ned: ${written}: Notens text.`,
          en: `Write the note on a line of its own further down: ${written}: The text of the note.`,
        },
        ...meant(name, known, placeIn(body, [from + 2, from + 2 + name.length])),
      });
    });
  });
}

interface Definition {
  readonly name: string;
  readonly span: readonly [number, number];
  readonly isUsed: boolean;
  readonly earlierLine: number | undefined;
}

function definitions(body: MarkdownBody): readonly Definition[] {
  const used = new Set(nodesOf(body.root, 'footnoteReference').map((node) => node.identifier));
  const lines = new Map<string, number>();
  return nodesOf(body.root, 'footnoteDefinition').map((node) => {
    const [start] = spanOf(node);
    const name = node.label ?? node.identifier;
    const earlierLine = lines.get(node.identifier);
    if (earlierLine === undefined) lines.set(node.identifier, body.index.pointAt(start).line);
    return { name, span: [start, start + name.length + 4], isUsed: used.has(node.identifier), earlierLine };
  });
}

function unusedOrDuplicate(body: MarkdownBody, { name, span, isUsed, earlierLine }: Definition) {
  if (earlierLine !== undefined) {
    const message = {
      sv: `Fotnoten [^${name}] finns redan på rad ${earlierLine}. Bara den första skrivs ut.`,
      en: `The footnote [^${name}] already stands on line ${earlierLine}. Only the first is printed.`,
    };
    return [remark(body, footnoteDuplicate, span, { message })];
  }
  if (isUsed) return [];
  const message = {
    sv: `Ingen text hänvisar till fotnoten [^${name}], så den skrivs inte ut.`,
    en: `No text refers to the footnote [^${name}], so it is not printed.`,
  };
  return [remark(body, footnoteUnused, span, { message })];
}
