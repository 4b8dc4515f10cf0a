import { diagnose } from '../../base/diagnostic.js';
import { decimalCommaInList } from '../rules/yaml-values.js';
import { draftRange } from './draft-line.js';
import { flowDepth, flowEnd } from './flow-end.js';
import { isNothing, reach } from './reach.js';
import type { ScanState } from './scan-state.js';
import { siteOf, spring, type ValueEnd, type ValueStart } from './value-start.js';
import { MAX_YAML_DEPTH, refuseDepth } from './whole-text.js';

export function flowValue(state: ScanState, start: ValueStart): ValueEnd | undefined {
  if (!/^[[{]/.test(start.rest)) return undefined;
  const lines = reach(state, start);
  const all = lines.join('\n');
  const end = flowEnd(all, 0);
  if (end === undefined || !isNothing(all.slice(end).split('\n')[0] ?? '')) return undefined;
  const flow = all.slice(0, end);
  if (flowDepth(flow) > MAX_YAML_DEPTH) refuseDepth(state, siteOf(state, start, flow).line);
  if (!/\d,\d/.test(flow.replace(/"[^"]*"|'[^']*'/g, '')))
    return { lines: flow.split('\n').length, kind: 'closed' };
  return decimalComma(state, start, flow);
}

function decimalComma(state: ScanState, start: ValueStart, flow: string): ValueEnd {
  const [written = ''] = flow.split('\n');
  const site = siteOf(state, start, written);
  const place = {
    path: state.path,
    range: draftRange(site.line, start.column, start.column + written.length),
  };
  const number = /\d+,\d+/.exec(flow)?.[0] ?? '';
  const [whole = '', decimals = ''] = number.split(',');
  const isList = flow.startsWith('[');
  const items = flow
    .slice(1, -1)
    .split(/,\s+/)
    .map((item) => item.trim());
  const corrected = isList ? items.join(' | ') : items.map((item) => item.replace(/:\s+/, ' ')).join('; ');
  const diagnostic = diagnose(decimalCommaInList, {
    place,
    message: {
      sv: `”${number}” läses som två värden, ${whole} och ${decimals}, eftersom det står inom klammer.`,
      en: `“${number}” is read as two values, ${whole} and ${decimals}, since it stands within brackets.`,
    },
    help: { sv: `Skriv utan klammer: ${corrected}`, en: `Write it without brackets: ${corrected}` },
  });
  const isOneLine = !flow.includes('\n');
  spring(state, site, { diagnostic, readAsWritten: isOneLine });
  return { lines: flow.split('\n').length, kind: 'closed' };
}
