import type { Language } from '../base/bilingual.js';

export const languages = ['sv', 'en'] as const satisfies readonly Language[];

/**
 * The language of this run, found before the arguments are understood: the message that they are wrong needs it.
 * The last `--lang` counts, as for every flag; an unknown language is reported in Swedish.
 */
export function chosenLanguage(args: readonly string[]): Language {
  const end = args.indexOf('--');
  const flags = end === -1 ? args : args.slice(0, end);
  const asked = flags.flatMap((arg, index) => {
    if (arg === '--lang') return [flags[index + 1]];
    return arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [];
  });
  return asked.at(-1) === 'en' ? 'en' : 'sv';
}
