import { aliasUsed } from '../rules/yaml-values.js';
import { cutTrap } from './cut-trap.js';
import { mask } from './draft-line.js';
import { flowValue } from './flow-value.js';
import { blockScalar, quotedValue } from './quoted-and-block.js';
import { reach } from './reach.js';
import type { ScanState } from './scan-state.js';
import { findTextTrap } from './text-traps.js';
import type { ValueSite } from './value-site.js';
import { siteOf, spring, type ValueEnd, type ValueStart } from './value-start.js';

/** Each reader takes values of one kind; the first that answers has read the value. */
const readers = [emptyValue, quotedValue, blockScalar, blankCell, flowValue, plainValue] as const;

export function readValue(state: ScanState, start: ValueStart): ValueEnd {
  for (const read of readers) {
    const end = read(state, start);
    if (end !== undefined) return end;
  }
  return { lines: 1, kind: 'closed' };
}

function emptyValue(state: ScanState, start: ValueStart): ValueEnd | undefined {
  if (start.rest === '') return { lines: 1, kind: 'open' };
  if (!start.rest.startsWith('#')) return undefined;
  const trap = cutTrap(siteOf(state, start, start.rest), 0);
  if (trap === undefined) return { lines: 1, kind: 'open' };
  const end = spring(state, siteOf(state, start, start.rest), trap);
  return trap.readAsWritten ? end : { lines: 1, kind: 'open' };
}

/** A row whose first cell is blank begins as a block of text would, but with figures on its line it can be nothing else. */
function blankCell(state: ScanState, start: ValueStart): ValueEnd | undefined {
  if (!/^\|\s+[-–−+\d|]/.test(start.rest) || start.rest.includes('#')) return undefined;
  const { line, column, text } = siteOf(state, start, start.rest);
  mask(line, column, column + text.length, text);
  return { lines: 1, kind: 'closed' };
}

function plainValue(state: ScanState, start: ValueStart): ValueEnd {
  const comment = start.rest.search(/\s#/);
  const text = comment === -1 ? start.rest : start.rest.slice(0, comment).trimEnd();
  const site = siteOf(state, start, text);
  const whole = siteOf(state, start, start.rest);
  const cut = comment === -1 ? undefined : cutTrap(whole, comment + 1);
  if (/^&\S+$/.test(text) && hasBlockBelow(state, start)) return anchorAbove(state, site);
  const trap = findTextTrap(cut === undefined ? site : whole);
  if (trap !== undefined) return spring(state, cut === undefined ? site : whole, trap);
  if (cut !== undefined) return spring(state, whole, cut);
  return { lines: 1, kind: comment === -1 ? 'text' : 'closed' };
}

function hasBlockBelow(state: ScanState, start: ValueStart): boolean {
  return reach(state, start).some((line, index) => index > 0 && line.trim() !== '');
}

/** An anchor alone on the line of its name: what it names stands on the lines below and is read without it. */
function anchorAbove(state: ScanState, site: ValueSite): ValueEnd {
  const trap = findTextTrap(site);
  if (trap === undefined) return { lines: 1, kind: 'text' };
  if (trap.diagnostic.ruleId !== aliasUsed.id) return spring(state, site, trap);
  state.diagnostics.push(trap.diagnostic);
  const { line, column, text } = site;
  line.text = line.text.slice(0, column) + ' '.repeat(text.length) + line.text.slice(column + text.length);
  return { lines: 1, kind: 'open' };
}
