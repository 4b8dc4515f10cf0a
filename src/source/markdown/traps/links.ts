import type { Html, Nodes, Paragraph } from 'mdast';
import type { Diagnostic } from '../../../base/diagnostic.js';
import { brokenLink, rawHtml } from '../../rules/markdown-text.js';
import { type FindInBody, type MarkdownBody, nodesOf, remark, shorten, sourceOf, spanOf } from '../body.js';

/** One message per element: the closing half says nothing new. */
export const findHtml: FindInBody = (body) =>
  nodesOf(body.root, 'html')
    .filter((node) => !node.value.startsWith('</'))
    .map((node) => describeHtml(body, node));

function describeHtml(body: MarkdownBody, node: Html): Diagnostic {
  const isComment = node.value.startsWith('<!--');
  const message = {
    sv: `”${shorten(node.value)}” skrivs ut som text i planen.`,
    en: `“${shorten(node.value)}” is printed as text in the plan.`,
  };
  const breaks = [ofLines.list, ofLines.line].find(({ tag }) => tag.test(node.value));
  if (!isComment)
    return remark(body, rawHtml, spanOf(node), { message, ...(breaks ? { help: breaks.help } : {}) });
  const help = {
    sv: 'Ta bort anteckningen, eller lägg den i ett ärende utanför planen.',
    en: 'Remove the note, or keep it outside the plan.',
  };
  return remark(body, rawHtml, spanOf(node), { message, help });
}

/** What people write to begin a new line, and what they can write instead. */
const ofLines = {
  list: {
    tag: /^<(?:ul|ol|li)\b/i,
    help: {
      sv: 'Skriv listan med ”- ” först på varje rad. I en ruta i en tabell skriver du <br> mellan leden: - det första<br>- det andra.',
      en: 'Write the list with “- ” first on every line. In a cell of a table, write <br> between the items: - the first<br>- the second.',
    },
  },
  line: {
    tag: /^<(?:br|p)\b/i,
    help: {
      sv: 'Lämna en tom rad, så börjar ett nytt stycke. I en ruta i en tabell ger <br> en ny rad.',
      en: 'Leave an empty line, and a new paragraph begins. In a cell of a table <br> makes a new line.',
    },
  },
} as const;

const almostLink = /(!?)(?<![\\\]])\[([^[\]\n]{1,200})\]\s?\(([^()\n]{1,500})\)?/g;

/** `[text](adress med mellanslag)` and its like. Looked for in whole paragraphs: the address alone may be a link. */
export const findBrokenLinks: FindInBody = (body) =>
  nodesOf(body.root, 'paragraph').flatMap((paragraph) => {
    const read = readAlready(paragraph).map(spanOf);
    const [start] = spanOf(paragraph);
    return [...sourceOf(body, paragraph).matchAll(almostLink)]
      .map((found) => ({ found, from: start + found.index }))
      .filter(({ from }) => !read.some(([first, end]) => from >= first && from < end))
      .map(({ found, from }) => describeLink(body, found, from));
  });

function readAlready(paragraph: Paragraph): readonly Nodes[] {
  const types = ['link', 'image', 'linkReference', 'inlineCode', 'html', 'textDirective'] as const;
  return types.flatMap((type) => nodesOf(paragraph, type));
}

function describeLink(body: MarkdownBody, found: RegExpExecArray, from: number): Diagnostic {
  const [written, mark = '', text = '', inside = ''] = found;
  const [, address = '', title = ''] = /^(.*?)(\s+(?:"[^"]*"|[”“][^”“]*[”“]))?$/.exec(inside.trim()) ?? [];
  const corrected = `${mark}[${text}](${address.trim().replaceAll(' ', '%20')}${title.replace(/[”“]/g, '"')})`;
  const it = mark === '' ? { sv: 'länk', en: 'link' } : { sv: 'bild', en: 'picture' };
  return remark(body, brokenLink, [from, from + written.length], {
    message: {
      sv: `”${shorten(written)}” blir ingen ${it.sv}.`,
      en: `“${shorten(written)}” becomes no ${it.en}.`,
    },
    help: {
      sv: `Skriv ihop parenteserna och byt mellanslag i adressen mot %20: ${corrected}`,
      en: `Write the brackets together and replace spaces in the address by %20: ${corrected}`,
    },
  });
}
