import { describe, expect, it } from 'vitest';
import { chosenLanguage } from '../../src/cli/chosen-language.js';
import { countsText, pagesText, sizeText } from '../../src/cli/format/counts-text.js';
import { usageError } from '../../src/cli/usage-error.js';

describe('counting words', () => {
  it('bends with the number', () => {
    expect(countsText({ error: 1, warning: 2, info: 0 })).toEqual({
      sv: '1 fel, 2 varningar, 0 upplysningar',
      en: '1 error, 2 warnings, 0 notes',
    });
    expect(countsText({ error: 2, warning: 1, info: 1 })).toEqual({
      sv: '2 fel, 1 varning, 1 upplysning',
      en: '2 errors, 1 warning, 1 note',
    });
    expect([pagesText(1).sv, pagesText(58).sv, pagesText(1).en]).toEqual(['1 sida', '58 sidor', '1 page']);
  });

  it.each([
    [812, '812 byte', '812 bytes'],
    [88_400, '88 kB', '88 kB'],
    [999_499, '999 kB', '999 kB'],
    [999_500, '1,0 MB', '1.0 MB'],
    [1_440_000, '1,4 MB', '1.4 MB'],
  ])('says how large %d bytes are', (bytes, sv, en) => {
    expect(sizeText(bytes)).toEqual({ sv, en });
  });
});

describe('the language of a run', () => {
  it.each([
    [[], 'sv'],
    [['check', '--lang', 'en'], 'en'],
    [['--lang=en', 'check'], 'en'],
    [['--lang', 'en', 'check', '--lang', 'sv'], 'sv'],
    [['check', '--lang', 'de'], 'sv'],
    [['check', '--lang'], 'sv'],
    [['check', '--', '--lang=en'], 'sv'],
  ])('of %j is %s', (args, language) => {
    expect(chosenLanguage(args)).toBe(language);
  });
});

describe('a complaint about usage', () => {
  it.each([
    [
      "error: unknown option '--frmat'\n(Did you mean --format?)",
      'Flaggan --frmat finns inte.\nMenade du --format?',
    ],
    [
      "error: unknown command 'x'\n(Did you mean one of a, b?)",
      'Kommandot x finns inte.\nMenade du a eller b?',
    ],
    ["error: option '--out <mapp>' argument missing", 'Flaggan --out behöver ett värde.'],
    [
      "error: option '--lang <sv|en>' argument 'de' is invalid. Välj bland: sv, en.",
      'Flaggan --lang kan inte vara ”de”. Välj bland: sv, en.',
    ],
    ["error: missing required argument 'path'", 'Det saknas något: path.'],
  ])('turns %j into Swedish', (english, swedish) => {
    expect(usageError(`${english}\n`, 'sv')).toBe(swedish);
  });

  it('shows words it does not know as they are', () => {
    expect(usageError('error: something new\n', 'sv')).toBe('error: something new');
  });
});
