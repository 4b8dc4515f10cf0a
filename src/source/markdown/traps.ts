import type { Diagnostic } from '../../base/diagnostic.js';
import type { FindInBody, MarkdownBody } from './body.js';
import { findDirectiveForms, findDirectiveNames } from './traps/directives.js';
import { findLoneAsterisks, findStrayEmphasis } from './traps/emphasis.js';
import { findFootnotes } from './traps/footnotes.js';
import { findBoldHeadings, findHeadings, findUnderlinedHeadings } from './traps/headings.js';
import { findBullets, findIndentedCode, findYearLists } from './traps/lines.js';
import { findBrokenLinks, findHtml } from './traps/links.js';
import { findBrokenTables, findTableCells } from './traps/tables.js';

/** A new trap is one function and one line here. */
const traps: readonly FindInBody[] = [
  findDirectiveNames,
  findDirectiveForms,
  findLoneAsterisks,
  findStrayEmphasis,
  findFootnotes,
  findHeadings,
  findUnderlinedHeadings,
  findBoldHeadings,
  findYearLists,
  findBullets,
  findIndentedCode,
  findHtml,
  findBrokenLinks,
  findBrokenTables,
  findTableCells,
];

export function findTraps(body: MarkdownBody): readonly Diagnostic[] {
  return traps.flatMap((find) => find(body));
}
