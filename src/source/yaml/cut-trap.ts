import { diagnose } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import { cutByComment } from '../rules/yaml-values.js';
import { draftRange } from './draft-line.js';
import { quoteText } from './quote-text.js';
import { quoteTrap, type Trap, type ValueSite } from './value-site.js';

/**
 * Text after a number sign that was hardly meant as a comment: `#1` and `# 1` are numbers, `#ord` has no space. A
 * number is surely part of the text and is kept; a word may be either, so it stays a comment and is asked about.
 */
export function cutTrap(site: ValueSite, hash: number): Trap | undefined {
  const comment = site.text.slice(hash);
  if (/^#+(\s|$)/.test(comment) && !/^#\s?\d/.test(comment)) return undefined;
  const message = {
    sv: `”${inShort(comment)}” läses som en kommentar och försvinner ur texten.`,
    en: `“${inShort(comment)}” is read as a comment and disappears from the text.`,
  };
  if (/^#\s?\d/.test(comment)) return quoteTrap(site, cutByComment, message, hash);
  const start = site.column + hash;
  return {
    readAsWritten: false,
    diagnostic: diagnose(cutByComment, {
      severity: 'warning',
      place: { path: site.path, range: draftRange(site.line, start, start + comment.length) },
      message,
      help: {
        sv: `Hör det till texten: skriv ${quoteText(site.text)}. Är det en kommentar: skriv mellanslag efter #.`,
        en: `If it belongs to the text: write ${quoteText(site.text)}. If it is a comment: write a space after #.`,
      },
    }),
  };
}
