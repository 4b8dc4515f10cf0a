import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Content } from '../../model/content.js';
import { hasBody } from '../../model/references.js';
import type { Check } from '../check.js';
import type { Passage } from '../prose/passage.js';
import { bodyPassages } from '../prose/passages.js';
import { wholePlace } from '../prose/search.js';

const rule: Rule = {
  id: 'structure/skipped-level',
  severity: 'warning',
  title: { sv: 'Rubrik som hoppar över en nivå', en: 'Heading that skips a level' },
  why: {
    sv: 'Läsaren, och den som får planen uppläst, letar efter avsnittet däremellan; rubriken trycks en nivå högre än den är skriven.',
    en: 'Readers, and those who have the plan read aloud, look for the section between; the heading is printed one level higher than written.',
  },
  help: {
    sv: 'Ta bort ett nummertecken, eller lägg till den rubrik som saknas.',
    en: 'Remove a number sign, or add the heading that is missing.',
  },
};

/** A text goes on at the level where the text before it ended; a goal's own text may begin at any. */
export const skippedLevel: Check = {
  rule,
  find: ({ content }) => {
    let above: Passage | undefined;
    return content.flatMap((item) => {
      if (item.type !== 'text') above = undefined;
      return headingsOf(item).flatMap((heading) => {
        const found = above && heading.depth > above.depth + 1 ? [finding(heading, above)] : [];
        above = heading;
        return found;
      });
    });
  },
};

function headingsOf(item: Content): readonly Passage[] {
  return hasBody(item) ? bodyPassages(item).filter(({ kind }) => kind === 'heading') : [];
}

function finding(heading: Passage, above: Passage): Diagnostic {
  const skipped = heading.depth - above.depth;
  const levels = ['', 'en nivå', 'två nivåer', 'tre nivåer', 'fyra nivåer', 'fem nivåer'][skipped];
  return diagnose(rule, {
    place: wholePlace(heading),
    message: {
      sv: `”${heading.text}” står ${levels} under ”${above.text}”.`,
      en: `“${heading.text}” is ${skipped} levels below “${above.text}”.`,
    },
    related: [
      {
        place: wholePlace(above),
        message: { sv: 'Här är rubriken ovanför.', en: 'The heading above is here.' },
      },
    ],
  });
}
