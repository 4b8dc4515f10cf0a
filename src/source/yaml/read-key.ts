import { diagnose } from '../../base/diagnostic.js';
import { mergeKey } from '../rules/yaml-values.js';
import { blank, type DraftLine, draftRange, mask } from './draft-line.js';
import type { LineShape } from './line-shape.js';
import type { ScanState } from './scan-state.js';
import { findKeyTrap } from './text-traps.js';

/** Looks at the name of a line. False when the line and what hangs below it cannot be used. */
export function readKey(state: ScanState, line: DraftLine, shape: LineShape): boolean {
  const { key } = shape;
  if (key === undefined || line.masks.has(key.column)) return true;
  const { column, end, text } = key;
  if (text === '<<') {
    const place = { path: state.path, range: draftRange(line, column, line.text.trimEnd().length) };
    const message = {
      sv: '”<<” hämtar uppgifter från ett annat ställe.',
      en: '“<<” fetches entries from elsewhere.',
    };
    state.diagnostics.push(diagnose(mergeKey, { place, message }));
    blank(line);
    return false;
  }
  const trap = findKeyTrap({ path: state.path, line, column, text, anchors: state.anchors });
  if (trap !== undefined) {
    state.diagnostics.push(trap.diagnostic);
    mask(line, column, end, text);
  }
  return true;
}
