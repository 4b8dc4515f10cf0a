import type { Rule } from '../../base/rule.js';

const quoteHelp = {
  sv: 'Sätt citattecken runt hela texten.',
  en: 'Put quotes around the whole text.',
};

export const needsQuotes: Rule = {
  id: 'yaml/needs-quotes',
  severity: 'error',
  title: { sv: 'Texten behöver citattecken', en: 'The text needs quotes' },
  why: {
    sv: 'Vissa tecken har en egen betydelse i början av ett värde. Utan citattecken går texten förlorad.',
    en: 'Some characters have a meaning of their own at the start of a value. Without quotes the text is lost.',
  },
  help: quoteHelp,
};

export const colonInValue: Rule = {
  id: 'yaml/colon-in-value',
  severity: 'error',
  title: { sv: 'Kolon följt av mellanslag inne i texten', en: 'Colon and space inside the text' },
  why: {
    sv: 'Kolon följt av mellanslag skiljer ett namn från dess värde och kan bara stå en gång på raden.',
    en: 'Colon and space divide a name from its value and can stand only once on a line.',
  },
  help: quoteHelp,
};

export const unclosedQuote: Rule = {
  id: 'yaml/unclosed-quote',
  severity: 'error',
  title: { sv: 'Citattecken som inte avslutas', en: 'Quotes that are not closed' },
  why: {
    sv: 'Texten går då till nästa citattecken, långt ned i filen, och sväljer uppgifterna däremellan.',
    en: 'The text then runs on to the next quote, far down the file, and swallows the entries between.',
  },
  help: {
    sv: 'Avsluta med samma slags citattecken som texten börjar med.',
    en: 'End with the same kind of quote as the text begins with.',
  },
};

export const textAfterQuote: Rule = {
  id: 'yaml/text-after-quote',
  severity: 'error',
  title: { sv: 'Text efter citattecknen', en: 'Text after the quotes' },
  why: {
    sv: 'Ett värde som börjar med citattecken slutar vid nästa citattecken. Det som står efter går förlorat.',
    en: 'A value that begins with a quote ends at the next one. What stands after it is lost.',
  },
  help: quoteHelp,
};

export const commandInValue: Rule = {
  id: 'yaml/command-in-value',
  severity: 'error',
  title: { sv: 'Kommando i en uppgift', en: 'Command in data' },
  why: {
    sv: 'Läsaren får se kommandot i stället för det som det skulle visa.',
    en: 'The reader sees the command instead of what it should show.',
  },
  help: {
    sv: 'Skriv värdet som det är, eller flytta meningen till en text.',
    en: 'Write the value as it is, or move the sentence to a text.',
  },
};

export const badEscape: Rule = {
  id: 'yaml/backslash',
  severity: 'error',
  title: { sv: 'Omvänt snedstreck mellan citattecken', en: 'Backslash between double quotes' },
  why: {
    sv: 'Mellan dubbla citattecken betyder omvänt snedstreck att nästa tecken är särskilt.',
    en: 'Between double quotes a backslash gives the next character a special meaning.',
  },
  help: { sv: "Använd enkla citattecken (') runt texten.", en: "Use single quotes (') around the text." },
};

export const cutByComment: Rule = {
  id: 'yaml/cut-by-comment',
  severity: 'error',
  title: { sv: 'Nummertecken som kapar texten', en: 'Number sign that cuts the text' },
  why: {
    sv: 'Mellanslag följt av # börjar en kommentar. Resten av texten försvinner utan att det märks.',
    en: 'A space followed by # begins a comment. The rest of the text disappears without notice.',
  },
  help: quoteHelp,
};

export const decimalCommaInList: Rule = {
  id: 'yaml/decimal-comma',
  severity: 'error',
  title: { sv: 'Decimalkomma inom klammer', en: 'Decimal comma within brackets' },
  why: {
    sv: 'Inom [ ] och { } skiljer kommat värden åt, så 68,8 blir två tal: 68 och 8.',
    en: 'Within [ ] and { } the comma divides values, so 68,8 becomes two numbers: 68 and 8.',
  },
  help: {
    sv: 'Skriv talen på en rad utan klammer, med lodstreck mellan: 68,8 | 71,8',
    en: 'Write the figures on one line without brackets, with vertical bars between: 68,8 | 71,8',
  },
};

export const aliasUsed: Rule = {
  id: 'yaml/reference',
  severity: 'error',
  title: { sv: 'Hänvisning inom YAML', en: 'Reference within YAML' },
  why: {
    sv: 'Tecknen & och * först i ett värde gör det till en hänvisning. Planer har inga sådana, och texten går förlorad.',
    en: 'The signs & and * at the start of a value make it a reference. Plans have none, and the text is lost.',
  },
  help: {
    sv: 'Skriv ut uppgiften på varje ställe, eller sätt citattecken runt om tecknet är en del av texten.',
    en: 'Write the entry out in each place, or put quotes around it if the sign is part of the text.',
  },
};

export const mergeKey: Rule = {
  id: 'yaml/merge',
  severity: 'error',
  title: { sv: 'Sammanslagning med <<', en: 'Merging with <<' },
  why: {
    sv: 'En plan ska gå att läsa rakt av. Uppgifter hämtas inte från andra ställen i filen.',
    en: 'A plan can be read straight through. Entries are not fetched from other places in the file.',
  },
  help: {
    sv: 'Skriv ut uppgifterna på raderna i stället.',
    en: 'Write the entries out on lines of their own.',
  },
};

export const tagUsed: Rule = {
  id: 'yaml/tag',
  severity: 'error',
  title: { sv: 'Utropstecken först i värdet', en: 'Exclamation mark at the start of the value' },
  why: {
    sv: 'Ett ord som börjar med utropstecken försvinner utan att det märks.',
    en: 'A word that begins with an exclamation mark disappears without notice.',
  },
  help: quoteHelp,
};

export const foldedLines: Rule = {
  id: 'yaml/folded-lines',
  severity: 'warning',
  title: { sv: 'Rader som slås ihop', en: 'Lines that are run together' },
  why: {
    sv: 'Efter > slås raderna ihop till ett enda stycke.',
    en: 'After > the lines are run together into one paragraph.',
  },
  help: { sv: 'Skriv | i stället för > så behålls raderna.', en: 'Write | instead of > to keep the lines.' },
};

export const runsOn: Rule = {
  id: 'yaml/runs-on',
  severity: 'error',
  title: { sv: 'Värdet fortsätter på nästa rad', en: 'The value runs on to the next line' },
  why: {
    sv: 'En indragen rad under ett värde läses som fortsättning på texten, inte som en egen uppgift.',
    en: 'An indented line under a value is read as more of its text, not as an entry of its own.',
  },
  help: {
    sv: 'Låt raden börja i samma kolumn som raden ovanför och skriv kolon efter namnet.',
    en: 'Let the line start in the same column as the line above and write a colon after the name.',
  },
};
