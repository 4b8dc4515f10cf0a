import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { linkUrl } from '../../model/link-url.js';
import { textNodes } from '../../model/text-nodes.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'text/unusable-link',
  severity: 'warning',
  title: { sv: 'Länk som ingen läsare kan följa', en: 'Link that no reader can follow' },
  why: {
    sv: 'Planen läses som fil och på papper, långt från mappen den skrevs i; bara en hel webbadress leder rätt där.',
    en: 'The plan is read as a file and on paper, far from the folder it was written in; only a whole web address leads right there.',
  },
  help: {
    sv: 'Skriv hela adressen, med https:// eller mailto: först. Till en annan del av planen: :ref[filens namn].',
    en: 'Write the whole address, with https:// or mailto: first. To another part of the plan: :ref[name of the file].',
  },
};

/** The text of such a link is printed, without the link. */
export const unusableLink: Check = {
  rule,
  find: ({ content }) =>
    [...textNodes(content, 'link'), ...textNodes(content, 'definition')]
      .filter(({ node }) => linkUrl(node.url) === undefined)
      .map(({ node, place }) =>
        diagnose(rule, {
          place,
          message: {
            sv: `Länken går till ”${node.url}”, som inte är en hel webbadress. Texten trycks, men utan länk.`,
            en: `The link goes to “${node.url}”, which is no whole web address. The text is printed, but without the link.`,
          },
        }),
      ),
};
