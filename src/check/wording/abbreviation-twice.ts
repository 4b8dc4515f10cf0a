import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { type Explained, explainedIn } from '../prose/abbreviations.js';

const rule: Rule = {
  id: 'wording/abbreviation-twice',
  severity: 'warning',
  title: { sv: 'Förkortning som förklaras på två sätt', en: 'Abbreviation explained in two ways' },
  why: {
    sv: 'Läsaren vet inte vilket av två namn en förkortning står för, eller om de är samma sak.',
    en: 'The reader cannot tell which of two names an abbreviation stands for, or whether they are the same thing.',
  },
  help: {
    sv: 'Förklara förkortningen en gång, eller ge det ena en egen förkortning.',
    en: 'Explain the abbreviation once, or give one of the names an abbreviation of its own.',
  },
};

export const abbreviationTwice: Check = {
  rule,
  find: (plan) => {
    const first = new Map<string, Explained>();
    return explainedIn(plan).flatMap((explained) => {
      const earlier = first.get(explained.abbreviation);
      if (!earlier) first.set(explained.abbreviation, explained);
      return earlier && !sameWords(earlier.words, explained.words) ? [finding(explained, earlier)] : [];
    });
  },
};

/** ”regionala utvecklingsstrategin” and ”Regional utvecklingsstrategi” are the same words, inflected. */
function sameWords(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.length === other.length && one.every((word, index) => sameWord(word, other[index] ?? ''));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Swedish inflects at the end, by three letters at most. */
function sameWord(a: string, b: string): boolean {
  const alike = [...a].findIndex((letter, index) => letter !== b[index]);
  const common = alike < 0 ? a.length : alike;
  return common >= Math.max(a.length, b.length) - 3;
}

function finding(explained: Explained, earlier: Explained): Diagnostic {
  const { abbreviation, words, hit } = explained;
  return diagnose(rule, {
    place: hit.place,
    message: {
      sv: `${abbreviation} står här för ”${words}” men har tidigare förklarats som ”${earlier.words}”.`,
      en: `${abbreviation} is short for “${words}” here but was explained as “${earlier.words}” before.`,
    },
    related: [
      {
        place: earlier.hit.place,
        message: { sv: 'Här förklaras den först.', en: 'It is explained here first.' },
      },
    ],
  });
}
