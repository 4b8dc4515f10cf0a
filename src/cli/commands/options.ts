import { InvalidArgumentError, Option } from 'commander';
import type { Bilingual, Language } from '../../base/bilingual.js';
import { languages } from '../chosen-language.js';
import { thresholds } from '../severity-counts.js';

/** A flag with its description in the language of the run. */
export function option(flags: Bilingual, description: Bilingual, language: Language): Option {
  return new Option(flags[language], description[language]);
}

/** A flag that takes one of a few words. */
export function choice<T extends string>(
  { flags, values, description }: { flags: Bilingual; values: readonly T[]; description: Bilingual },
  language: Language,
): Option {
  return option(flags, description, language).argParser((value) => oneOf(value, values, language));
}

/** A flag that takes some of a few words, with commas between; each at most once, in the order given. */
export function choices<T extends string>(
  { flags, values, description }: { flags: Bilingual; values: readonly T[]; description: Bilingual },
  language: Language,
): Option {
  return option(flags, description, language).argParser((list) => [
    ...new Set(list.split(',').map((value) => oneOf(value.trim(), values, language))),
  ]);
}

export function languageOption(language: Language): Option {
  return choice(
    {
      flags: { sv: '--lang <sv|en>', en: '--lang <sv|en>' },
      values: languages,
      description: {
        sv: 'språk för hjälp och meddelanden: sv eller en',
        en: 'language of help and messages',
      },
    },
    language,
  );
}

export function failOnOption(language: Language): Option {
  return choice(
    {
      flags: { sv: '--fail-on <nivå>', en: '--fail-on <level>' },
      values: thresholds,
      description: {
        sv: 'vad som ger svarskod 1: error, warning, info eller never (annars error)',
        en: 'what gives exit code 1: error, warning, info or never (default: error)',
      },
    },
    language,
  ).default('error');
}

function oneOf<T extends string>(value: string, values: readonly T[], language: Language): T {
  const found = values.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const list = values.join(', ');
  throw new InvalidArgumentError({ sv: `Välj bland: ${list}.`, en: `Choose from: ${list}.` }[language]);
}
