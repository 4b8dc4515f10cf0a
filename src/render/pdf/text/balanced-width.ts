import { type BreakOptions, breakLines } from './break-lines.js';
import { lineWidth } from './place-line.js';
import type { Run } from './run.js';

/** Halvings of the width in search of the narrowest; the last ones move no word of a heading. */
const halvings = 7;

/**
 * The narrowest column in which a text has no more lines than in the one it is given. Its lines are then about equally
 * long, where the last would else be a word or two.
 */
export function balancedWidth(runs: readonly Run[], options: BreakOptions): number {
  const { length } = breakLines(runs, options);
  if (length < 2) return options.width;
  let narrow = 0;
  let { width } = options;
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (narrow + width) / 2;
    const lines = breakLines(runs, { ...options, width: middle });
    const fits = lines.every(
      (line) => line.ending !== 'hyphen' && lineWidth(line, options.metrics) <= middle,
    );
    if (fits && lines.length <= length) width = middle;
    else narrow = middle;
  }
  return width;
}
