import type { Nodes } from 'mdast';
import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { hasBody } from '../../model/references.js';
import { textNodes } from '../../model/text-nodes.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'text/picture',
  severity: 'warning',
  title: { sv: 'Bild som inte trycks', en: 'Picture that is not printed' },
  why: {
    sv: 'Bara en bildfil i ett eget stycke blir en figur; läsaren får bildens beskrivning i stället för bilden.',
    en: 'Only an image file in a paragraph of its own becomes a figure; the reader gets the description of the picture instead of the picture.',
  },
  help: {
    sv: 'Lägg bildfilen i planens mapp och skriv bilden på en egen rad med en tom rad före och efter.',
    en: 'Put the image file in the folder of the plan, and write the picture on a line of its own with an empty line before and after.',
  },
};

/** Nothing an author wrote is dropped without a word, so a picture is told and its description printed. */
export const picture: Check = {
  rule,
  find: ({ content }) => {
    const figures = new Set<Nodes>(content.filter(hasBody).flatMap(({ pictures }) => [...pictures.keys()]));
    const images = textNodes(content, 'image').filter(({ node }) => !figures.has(node));
    return [...images, ...textNodes(content, 'imageReference')].map(({ node, place }) => {
      const described = node.alt
        ? { sv: `”${node.alt}”`, en: `“${node.alt}”` }
        : { sv: 'ingenting', en: 'nothing' };
      return diagnose(rule, {
        place,
        message: {
          sv: `Bilden trycks inte. I dess ställe står ${described.sv}.`,
          en: `The picture is not printed. In its place there is ${described.en}.`,
        },
      });
    });
  },
};
