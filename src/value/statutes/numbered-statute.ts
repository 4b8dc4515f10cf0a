import { capital, letter } from '../../base/letter-classes.js';
import { aboutName, endsWithoutName, nameAtEnd, type StatuteName } from './statute-name.js';

/** A statute with its number in Svensk författningssamling, as a text has it. */
export interface NumberedStatute {
  readonly index: number;
  readonly length: number;
  /** As written: ”2017:725”, or what stands in a number's place. */
  readonly number: string;
  /** Undefined where it is no number that the series can have. */
  readonly year: number | undefined;
  readonly name: StatuteName | undefined;
  /** ”KL” in ”kommunallagen (2017:725, KL)”. */
  readonly letters: string | undefined;
  /** True for one that the text says was before another. */
  readonly isFormer: boolean;
}

const inParentheses = /\(((?=[^()]*\d[:.;/]|[^()]*[:.;/]\d)[^()]{3,30})\)/g;
const inSeries = /\bSFS[ \u00a0](\d[\d:.;/]*\d|\d)/g;
const formerly = 'tidigare|äldre|förra|gamla|upphävda|dåvarande|ersatte|ersätter';
const former = new RegExp(`(?<![${letter}])(?:${formerly}) (?:[${letter}]+ )?$`, 'i');
const lastWord = new RegExp(`[${letter}]+$`);
const abbreviation = new RegExp(`^[${capital}][${letter}]{0,6}[${capital}]$`);

/** Every statute that is told with a number, in the order of the text. */
export function numberedStatutes(text: string): readonly NumberedStatute[] {
  if (!/\d[:.;/]/.test(text)) return [];
  const named = [...text.matchAll(inParentheses)].flatMap((found) => namedBefore(text, found));
  const taken = (at: number) => named.some(({ index, length }) => at > index && at < index + length);
  const bySeries = [...text.matchAll(inSeries)]
    .filter(({ index }) => !taken(index))
    .map(({ 0: whole, 1: number = '', index }) =>
      numbered(number, { index, length: whole.length }, text.slice(0, index).replace(/,? $/, ''), undefined),
    );
  return [...named, ...bySeries].sort((a, b) => a.index - b.index);
}

/** A number in parentheses is a statute's where the words before name one. */
function namedBefore(text: string, found: RegExpExecArray | RegExpMatchArray): readonly NumberedStatute[] {
  const { 0: whole, 1: inside = '', index = 0 } = found;
  const before = text.slice(Math.max(0, index - 120), index);
  if (!before.endsWith(' ')) return [];
  const parts = inside.split(/[,;] ?/).map((part) => part.replace(/^SFS[ \u00a0]/, '').trim());
  const number = parts.find((part) => /^\d[\d:./ –-]*$/.test(part) && /[:./]/.test(part));
  const letters = parts.find((part) => abbreviation.test(part) && part !== 'SFS');
  if (number === undefined) return [];
  const words = before.trimEnd();
  const about = / om ([^.,;:()\uFFFC]{3,80})/y;
  about.lastIndex = index + whole.length;
  const after = endsWithoutName(words) ? aboutName(about.exec(text)?.[1]) : undefined;
  const one = numbered(number, { index, length: whole.length }, words, letters);
  if (!one.name && !endsWithoutName(words)) return [];
  return [{ ...one, name: after ?? one.name }];
}

function numbered(
  number: string,
  at: { readonly index: number; readonly length: number },
  before: string,
  letters: string | undefined,
): NumberedStatute {
  const name = nameAtEnd(before);
  const untilName = name ? before.slice(0, Math.max(0, before.length - name.written.length)) : before;
  return {
    ...at,
    number,
    year: yearOf(number),
    name,
    letters,
    isFormer: former.test(untilName.replace(lastWord, '')),
  };
}

/**
 * The series has one number for each statute of a year. The oldest in force is of 1734, and no year has had as many
 * as three thousand.
 */
function yearOf(number: string): number | undefined {
  const [, year = '', serial = ''] = /^(\d{4}):([1-9]\d{0,3})$/.exec(number) ?? [];
  return Number(year) >= 1734 && Number(serial) < 3000 ? Number(year) : undefined;
}
