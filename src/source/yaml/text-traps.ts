import type { Bilingual } from '../../base/bilingual.js';
import { diagnose, withoutFix } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import { loneDash } from '../rules/yaml-structure.js';
import { aliasUsed, colonInValue, needsQuotes, tagUsed } from '../rules/yaml-values.js';
import { draftRange } from './draft-line.js';
import { quoteText } from './quote-text.js';
import { quoteTrap, type Trap, type ValueSite } from './value-site.js';

/** Looks at one text and says what is wrong with it, if it is of this kind. */
type FindTrap = (site: ValueSite) => Trap | undefined;

/** In order; the first that answers has the word, so that one fault gives one message. */
const traps: readonly FindTrap[] = [anchorOrAlias, tag, lonelyDash, reservedStart, colonInside];

export function findTextTrap(site: ValueSite): Trap | undefined {
  for (const find of traps) {
    const trap = find(site);
    if (trap !== undefined) return trap;
  }
  return undefined;
}

/** The part of the traps that a name before a colon can fall into. */
export function findKeyTrap(site: ValueSite): Trap | undefined {
  return anchorOrAlias(site) ?? tag(site) ?? reservedStart(site);
}

function anchorOrAlias(site: ValueSite): Trap | undefined {
  const name = /^[*&]([^\s*,[\]{}]+)(?=\s|$)/.exec(site.text)?.[1];
  if (name === undefined) return undefined;
  const isReference = site.text.startsWith('&') || (site.anchors.has(name) && site.text === `*${name}`);
  if (!isReference) return undefined;
  const { path, line, column, text } = site;
  const place = { path, range: draftRange(line, column, column + name.length + 1) };
  const message = {
    sv: `”${inShort(text)}” läses som en hänvisning, inte som text.`,
    en: `“${inShort(text)}” is read as a reference, not as text.`,
  };
  return { diagnostic: diagnose(aliasUsed, { place, message }), readAsWritten: true };
}

function tag(site: ValueSite): Trap | undefined {
  if (!site.text.startsWith('!')) return undefined;
  const word = /^\S+/.exec(site.text)?.[0] ?? '!';
  return quoteTrap(site, tagUsed, {
    sv: `”${inShort(word)}” försvinner, eftersom ordet börjar med utropstecken.`,
    en: `“${inShort(word)}” disappears, since the word begins with an exclamation mark.`,
  });
}

function lonelyDash(site: ValueSite): Trap | undefined {
  if (!/^-(\s|$)/.test(site.text)) return undefined;
  const { path, line, column, text } = site;
  if (/\s\|(\s|$)/.test(text)) return dashInRow(site);
  const place = { path, range: draftRange(line, column, column + text.length) };
  if (text === '-') {
    const message = { sv: 'Ett ensamt streck är inget värde.', en: 'A lone dash is no value.' };
    return { diagnostic: diagnose(loneDash, { place, message }), readAsWritten: true };
  }
  return {
    readAsWritten: true,
    diagnostic: diagnose(loneDash, {
      place,
      message: {
        sv: `”${inShort(text)}” läses som en punkt i en lista och kan inte stå efter kolonet.`,
        en: `“${inShort(text)}” is read as an item of a list and cannot stand after the colon.`,
      },
      help: {
        sv: `Är det en lista: börja på nästa rad, två mellanslag in. Är det ett minustecken: ta bort mellanslaget efter det, ${text.replace(/^-\s+/, '-')}`,
        en: `If it is a list: begin on the next line, two spaces in. If it is a minus sign: remove the space after it, ${text.replace(/^-\s+/, '-')}`,
      },
    }),
  };
}

/** `- | 1 250`: a row of figures whose first cell is blank. */
function dashInRow(site: ValueSite): Trap {
  return quoteTrap(site, loneDash, {
    sv: `”${inShort(site.text)}” börjar med ett streck och läses därför som en punkt i en lista.`,
    en: `“${inShort(site.text)}” begins with a dash and is therefore read as an item of a list.`,
  });
}

const reserved = /^(?:[%@`>|*&,\]}[{]|[?:](?=\s|$))/;

function reservedStart(site: ValueSite): Trap | undefined {
  const sign = reserved.exec(site.text)?.[0];
  if (sign === undefined) return undefined;
  return quoteTrap(site, needsQuotes, {
    sv: `”${inShort(site.text)}” börjar med ${sign} och läses därför inte som text.`,
    en: `“${inShort(site.text)}” begins with ${sign} and is therefore not read as text.`,
  });
}

function colonInside(site: ValueSite): Trap | undefined {
  if (!/:(\s|$)/.test(site.text)) return undefined;
  const trap = quoteTrap(site, colonInValue, {
    sv: `”${inShort(site.text)}” innehåller ett kolon som läses som slutet på ett namn.`,
    en: `“${inShort(site.text)}” contains a colon that is read as the end of a name.`,
  });
  const meant = yearsOnOneLine(site.text) ?? nameWithHash(site);
  return meant ? { ...trap, diagnostic: { ...withoutFix(trap.diagnostic), help: meant } } : trap;
}

/** `målnivå: 2022: 70, 2023: 72` was meant as lines rather than as a text. */
function yearsOnOneLine(text: string): Bilingual | undefined {
  if (!/^\d{4}:/.test(text)) return undefined;
  const lines = text.split(/[,;|]?\s+(?=\d{4}:(?:\s|$))/);
  const shown = inShort(lines.join(' / '));
  return {
    sv: `Skriv varje år på en egen rad under nyckeln, längre in än den. Så här blir raderna: ${shown}`,
    en: `Write each year on a line of its own below the key, further in than it. The lines are then: ${shown}`,
  };
}

/** `- Mottagning #1: 318`: a number sign after a space would begin a comment, which hides the colon. */
function nameWithHash({ line, column, text }: ValueSite): Bilingual | undefined {
  const [, name, value] = /^(.*?\s#[^:]*):\s+(\S.*)$/.exec(text) ?? [];
  const isItem = /^\s*-\s+$/.test(line.original.slice(0, column - line.tabGrowth));
  if (name === undefined || value === undefined || !isItem) return undefined;
  const row = `- ${quoteText(name)}: ${value}`;
  return {
    sv: `Ett mellanslag och # börjar en kommentar. Sätt citattecken runt namnet: ${row}`,
    en: `A space and # begin a comment. Put quotes around the name: ${row}`,
  };
}
