import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { textNodes } from '../../model/text-nodes.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'text/picture',
  severity: 'warning',
  title: { sv: 'Bild som inte trycks', en: 'Picture that is not printed' },
  why: {
    sv: 'plan kan ännu inte trycka bilder; läsaren får bildens beskrivning i stället för bilden.',
    en: 'plan cannot print pictures yet; the reader gets the description of the picture instead of the picture.',
  },
  help: {
    sv: 'Beskriv innehållet i text, eller visa siffrorna i en tabell.',
    en: 'Describe the content in words, or show the figures in a table.',
  },
};

/** Nothing an author wrote is dropped without a word, so a picture is told and its description printed. */
export const picture: Check = {
  rule,
  find: ({ content }) =>
    [...textNodes(content, 'image'), ...textNodes(content, 'imageReference')].map(({ node, place }) => {
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
    }),
};
