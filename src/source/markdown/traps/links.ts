import type { Html } from 'mdast';
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
  if (!isComment) return remark(body, rawHtml, spanOf(node), { message });
  const help = {
    sv: 'Ta bort anteckningen, eller lägg den i ett ärende utanför planen.',
    en: 'Remove the note, or keep it outside the plan.',
  };
  return remark(body, rawHtml, spanOf(node), { message, help });
}

/** `[text](adress med mellanslag)` and its like, which stay text. */
export const findBrokenLinks: FindInBody = (body) =>
  nodesOf(body.root, 'text').flatMap((node) => {
    const [start] = spanOf(node);
    return [...sourceOf(body, node).matchAll(/(?<!\\)\[([^[\]\n]{1,200})\]\s?\(([^()\n]{1,500})\)?/g)].map(
      (found) => {
        const [written, text = '', address = ''] = found;
        const from = start + found.index;
        const corrected = `[${text}](${address.trim().replaceAll(' ', '%20')})`;
        return remark(body, brokenLink, [from, from + written.length], {
          message: {
            sv: `”${shorten(written)}” blir ingen länk.`,
            en: `“${shorten(written)}” becomes no link.`,
          },
          help: {
            sv: `Skriv ihop parenteserna och byt mellanslag i adressen mot %20: ${corrected}`,
            en: `Write the brackets together and replace spaces in the address by %20: ${corrected}`,
          },
        });
      },
    );
  });
