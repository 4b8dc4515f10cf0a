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
    ...new Set(list.split(',').map((value) => oneOf(value.trim(), values, language, list))),
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

export function dateOption(language: Language): Option {
  return option(
    { sv: '--date <datum>', en: '--date <date>' },
    {
      sv: 'dagen som undantag och slutdatum bedöms efter, ÅÅÅÅ-MM-DD (annars i dag)',
      en: 'the day that exemptions and last days are judged by, YYYY-MM-DD (default: today)',
    },
    language,
  ).argParser((value) => {
    if (isDate(value)) return value;
    throw new InvalidArgumentError(
      { sv: 'Skriv en dag som 2026-05-17.', en: 'Write a day such as 2026-05-17.' }[language],
    );
  });
}

/** A year, or the message that it is none. */
export function readYear(value: string, language: Language): number {
  if (/^[12]\d{3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(
    { sv: 'Skriv ett årtal som 2026.', en: 'Write a year such as 2026.' }[language],
  );
}

export function yearOption(flags: Bilingual, description: Bilingual, language: Language): Option {
  return option(flags, description, language).argParser((value) => readYear(value, language));
}

/** A whole number from 0 up. */
export function countOption(flags: Bilingual, description: Bilingual, language: Language): Option {
  return option(flags, description, language).argParser((value) => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new InvalidArgumentError(
      { sv: 'Skriv ett heltal, 0 eller mer.', en: 'Write a whole number, 0 or more.' }[language],
    );
  });
}

/** A flag that takes names with commas between, and may be given several times. */
export function namesOption(flags: Bilingual, description: Bilingual, language: Language): Option {
  return option(flags, description, language).argParser((value, earlier: readonly string[] = []) => [
    ...earlier,
    ...value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ]);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The complaint begins with all that was written, so in a list it goes on with the one that is wrong. */
function oneOf<T extends string>(
  value: string,
  values: readonly T[],
  language: Language,
  written: string = value,
): T {
  const found = values.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const choices = values.join(', ');
  const wrong = {
    sv: written === value ? '' : `”${value}” finns inte. `,
    en: written === value ? '' : `There is no “${value}”. `,
  };
  throw new InvalidArgumentError(
    { sv: `${wrong.sv}Välj bland: ${choices}.`, en: `${wrong.en}Choose from: ${choices}.` }[language],
  );
}
