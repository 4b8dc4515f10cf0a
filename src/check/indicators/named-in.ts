import { escaped } from '../../base/escaped.js';
import { letter, letterOrDigit } from '../../base/letter-classes.js';
import type { Indicator } from '../../model/undertaking.js';

/** The indicators of one name, where a sentence has that name. */
export interface NamedIndicator {
  readonly indicators: readonly Indicator[];
  readonly index: number;
  readonly length: number;
}

/** Undefined where the sentence names none, or several. The longest name counts where one is a part of another. */
export function named(text: string, indicators: readonly Indicator[]): NamedIndicator | undefined {
  const lower = text.toLowerCase();
  const found = indicators.flatMap((indicator) => {
    const match = lower.includes(lastWords(indicator)) ? patternOf(indicator)?.exec(text) : null;
    return match ? [{ indicator, index: match.index, length: match[0].length }] : [];
  });
  const longest = found.toSorted((a, b) => b.length - a.length)[0];
  if (!longest) return undefined;
  const { index, length } = longest;
  const isWithin = (each: (typeof found)[number]) =>
    each.index >= index && each.index + each.length <= index + length;
  if (!found.every(isWithin)) return undefined;
  const same = found.filter((each) => each.length === length);
  return { indicators: same.map(({ indicator }) => indicator), index, length };
}

/** Most sentences have no name; the end of it tells so before a pattern is made. */
function lastWords({ name }: Indicator): string {
  return name.plain.trim().toLowerCase().slice(-8);
}

/** ”Andel rökare” as itself and as ”andelen rökare”. A name of a few letters is a word as any other. */
function patternOf({ name }: Indicator): RegExp | undefined {
  const [first = '', ...others] = name.plain.trim().split(/\s+/).map(escaped);
  if (name.plain.trim().length < 8) return undefined;
  const words = [`${first}(?:en|et|n|t)?`, ...others].join('\\s');
  return new RegExp(`(?<![${letterOrDigit}])${words}(?![${letter}])`, 'iu');
}
