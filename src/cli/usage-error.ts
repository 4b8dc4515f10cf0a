import type { Bilingual, Language } from '../base/bilingual.js';

/**
 * commander's complaints about how a command was called, in the words of this program. commander keeps its words
 * in its code, so they are recognised by their English text; one that is not recognised is shown as it is.
 */
export function usageError(message: string, language: Language): string {
  const [complaint = '', hint = ''] = message.trim().split('\n');
  for (const [pattern, words] of complaints) {
    const match = pattern.exec(complaint);
    if (match)
      return [words(match.slice(1))[language], didYouMean(hint)[language]].filter(Boolean).join('\n');
  }
  return message.trim();
}

type Words = (names: readonly (string | undefined)[]) => Bilingual;

const complaints: readonly (readonly [RegExp, Words])[] = [
  [
    /^error: unknown option '(.*)'$/,
    ([flag]) => ({ sv: `Flaggan ${flag} finns inte.`, en: `There is no option ${flag}.` }),
  ],
  [
    /^error: unknown command '(.*)'$/,
    ([name]) => ({ sv: `Kommandot ${name} finns inte.`, en: `There is no command ${name}.` }),
  ],
  [
    /^error: missing required argument '(.*)'$/,
    ([name = '']) => ({
      sv: `Det saknas något: ${swedish[name] ?? name}.`,
      en: `Something is missing: ${name}.`,
    }),
  ],
  [
    /^error: option '(\S+).*' argument missing$/,
    ([flag]) => ({ sv: `Flaggan ${flag} behöver ett värde.`, en: `The option ${flag} needs a value.` }),
  ],
  [
    /^error: option '(\S+).*?' argument '(.*)' is invalid\. (.*)$/,
    ([flag, value, reason]) => ({
      sv: `Flaggan ${flag} kan inte vara ”${value}”. ${reason}`,
      en: `The option ${flag} cannot be “${value}”. ${reason}`,
    }),
  ],
  [
    /^error: too many arguments.* Expected (\d+) arguments? but got (\d+)\.$/,
    ([expected, got]) => ({
      sv: `Det gick att ange högst ${expected} ${expected === '1' ? 'sökväg' : 'saker'}, men det blev ${got}. Har något av det mellanslag i sig, sätt citattecken om det.`,
      en: `At most ${expected} ${expected === '1' ? 'path' : 'things'} can be given, but there were ${got}. Put quotation marks around what has spaces in it.`,
    }),
  ],
];

/** The names that arguments are declared by. */
const swedish: Readonly<Record<string, string>> = { board: 'nämnden', year: 'året' };

function didYouMean(hint: string): Bilingual {
  const names = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(hint)?.[1]?.split(', ');
  if (!names) return { sv: '', en: '' };
  return { sv: `Menade du ${names.join(' eller ')}?`, en: `Did you mean ${names.join(' or ')}?` };
}
