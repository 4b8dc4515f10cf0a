import { letter } from '../../base/letter-classes.js';
import { anyOf, type Grammar, type GrammarTable } from '../grammar.js';
import { typesetText } from '../typeset-text.js';
import type { Scoped, ScopeEntry } from '../value.js';
import { choice } from './choice.js';
import { comparisonWords } from './comparison.js';
import { figures } from './figure.js';
import { missing } from './missing.js';

const content = anyOf<ScopeEntry['value']>({ ...figures, choice, missing } satisfies GrammarTable<
  ScopeEntry['value']
>);

/**
 * Words before a figure that make it something else than the value of a scope: an approximation that nothing can
 * be measured against, a date, or the number of a thing.
 */
const noScopeWords = new Set([
  ...comparisonWords.flatMap((words) => words.split(' ')),
  ...'ca cirka omkring ungefär drygt knappt nästan runt och eller'.split(' '),
  ...'år vecka senast efter före innan från till sedan inom kl kvartal tertial halvår läsåret'.split(' '),
  ...'mål steg nivå fas del etapp topp agenda version'.split(' '),
  ...'bilaga avsnitt kapitel tabell figur punkt sida nr dnr'.split(' '),
]);

/** A name does not end so; `besök på 1177` is a phrase. */
const prepositions = new Set('på i av med om för vid hos mot'.split(' '));

const maxNameWords = 3;
const nameWord = new RegExp(`^[${letter}][${letter}&/-]*$`);

export const scoped: Grammar<Scoped> = {
  read(text) {
    const entries = text.includes(';')
      ? readEntries(text.split(';'))
      : (readEntries(text.split(/, | \/ /)) ?? readEntries(splitAtNames(text)));
    if (!entries) return undefined;
    // `Bedömning ja` alone is a phrase; the answers and the dash need another scope beside them.
    const [only] = entries;
    const isPhrase = entries.length === 1 && only && !(only.value.kind in figures);
    return isPhrase ? undefined : { kind: 'scoped', entries };
  },
  write({ entries }) {
    return entries.map(({ scope, value }) => `${scope} ${content.write(value)}`).join('; ');
  },
  typeset({ entries }) {
    return entries
      .map(({ scope, value }) => `${typesetText(scope)}\u00a0${content.typeset(value)}`)
      .join('; ');
  },
  isMeasurable: ({ entries }) => entries.some(({ value }) => content.isMeasurable(value)),
  numericOf({ entries }) {
    const [only, ...others] = entries;
    return only && others.length === 0 ? content.numericOf(only.value) : undefined;
  },
};

/** All or nothing: a part that is no value of a scope makes the whole something else. */
function readEntries(parts: readonly string[]): readonly ScopeEntry[] | undefined {
  const entries = parts.map((part) => readEntry(part.trim())).filter((entry) => entry !== undefined);
  return entries.length === parts.length ? entries : undefined;
}

const beforeName = new RegExp(` (?=[${letter}][${letter}-]*: )`);

/** `RVN: 68,8 Riket: 71,8`, as tables are published, parts before every word that a colon follows. */
function splitAtNames(text: string): readonly string[] {
  return text.split(beforeName);
}

/** The name ends at its colon, or else where the first figure or answer begins. */
function readEntry(text: string): ScopeEntry | undefined {
  const [, named, rest] = /^([^:]+?) ?: (.+)$/u.exec(text) ?? [];
  if (named !== undefined && rest !== undefined) {
    const entry = entryOf(named, rest);
    return entry && { ...entry, value: asAmount(entry.value) };
  }
  const words = text.split(' ');
  for (let count = 1; count <= Math.min(maxNameWords, words.length - 1); count += 1) {
    const entry = entryOf(words.slice(0, count).join(' '), words.slice(count).join(' '));
    // Without a colon `hösten 2020` is a time.
    if (entry && asAmount(entry.value) === entry.value) return entry;
  }
  return undefined;
}

/** `RVN: 2020` is an amount, since the colon says that a value follows. */
function asAmount(value: ScopeEntry['value']): ScopeEntry['value'] {
  if (value.kind !== 'quantity' || !value.plain) return value;
  const { kind, amount, unit } = value;
  return { kind, amount, ...(unit === undefined ? {} : { unit }) };
}

function entryOf(scope: string, text: string): ScopeEntry | undefined {
  const words = scope.split(' ');
  const isName =
    words.length <= maxNameWords &&
    words.every((word) => nameWord.test(word) && !noScopeWords.has(word.toLowerCase())) &&
    !prepositions.has(words.at(-1)?.toLowerCase() ?? '');
  const value = isName ? content.read(text) : undefined;
  return value && content.write(value) !== '' ? { scope, value } : undefined;
}
