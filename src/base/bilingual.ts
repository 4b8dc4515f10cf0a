/** The languages that people's words exist in. Plans are Swedish documents, so Swedish is the default. */
export type Language = 'sv' | 'en';

/** One message in both languages, written side by side so that neither can be forgotten. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

/** Our own words in both languages, or what a plan says, which is Swedish whatever the language. */
export type Words = string | Bilingual;

export function wordsIn(words: Words, language: Language): string {
  return typeof words === 'string' ? words : words[language];
}
