import { diagnose } from '../../base/diagnostic.js';
import { letterOrDigit } from '../../base/letter-classes.js';
import { respell } from '../../base/meant.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { passagesOf } from '../prose/passages.js';
import { search, type Wording } from '../prose/search.js';

const rule: Rule = {
  id: 'wording/repeated-word',
  severity: 'warning',
  title: { sv: 'Samma ord två gånger i rad', en: 'The same word twice in a row' },
  why: {
    sv: 'Det blir kvar när en mening skrivs om, och stavningskontroller ser det inte alltid.',
    en: 'It is left when a sentence is rewritten, and a spelling checker does not always see it.',
  },
  help: { sv: 'Ta bort det ena ordet.', en: 'Remove one of the words.' },
};

/**
 * Words that no clause ends with and the next begins with, as in ”när målen ändras ändras också uppföljningen” and ”det det
 * handlar om”. ”Vart och ett ett mål” is right too.
 */
const words =
  'och|att|eller|samt|men|en|ett|den|från|vid|inom|mellan|enligt|genom|utan|hos|mot|inte|sin|sitt|sina|vår|vårt|våra';

const twice: Wording = {
  rough: new RegExp(`(${words})\\s\\1`, 'gi'),
  exact: new RegExp(`(?<![${letterOrDigit}-]|vart och )(${words})\\s\\1(?![${letterOrDigit}-]|\\s\\d)`, 'gi'),
};

export const repeatedWord: Check = {
  rule,
  find: (plan) =>
    search(passagesOf(plan), twice).map(({ text, parts: [once = ''], place }) =>
      diagnose(rule, {
        place,
        message: { sv: `”${once}” står två gånger i rad.`, en: `“${once}” stands twice in a row.` },
        ...respell(text, once, place),
      }),
    ),
};
