import type { Rule } from '../../base/rule.js';

const example = ':värde{tabell=ekonomi/ramar rad="Regionstyrelsen totalt" år=2022}';

export const unclearQuote: Rule = {
  id: 'references/unclear-value',
  severity: 'error',
  title: { sv: 'Otydligt vilket värde som menas', en: 'Unclear which value is meant' },
  why: {
    sv: 'Programmet vet inte vad som ska hämtas, så läsaren får se kommandot i stället för värdet.',
    en: 'The program cannot tell what to fetch, so the reader sees the command instead of the value.',
  },
  help: {
    sv: `Skriv till exempel ${example}, :värde{antal=indikatorer} eller :värde{indikator=… utfall=2022}. Ord med mellanslag sätts inom raka citattecken.`,
    en: `Write for example ${example}, :värde{antal=indikatorer} or :värde{indikator=… utfall=2022}. Words with a space are put within straight quotation marks.`,
  },
};

export const unknownQuote: Rule = {
  id: 'references/unknown-value',
  severity: 'error',
  title: { sv: 'Värde som inte finns', en: 'Value that does not exist' },
  why: {
    sv: 'Texten ska visa en uppgift ur planen, men den finns inte; läsaren får se kommandot i stället.',
    en: 'The text is to show something out of the plan that is not there; the reader sees the command instead.',
  },
  help: {
    sv: 'Skriv namnet som det står i tabellen eller målfilen.',
    en: 'Write the name as it stands in the table or the goal file.',
  },
};

export const rules: readonly Rule[] = [unclearQuote, unknownQuote];
