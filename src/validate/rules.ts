import type { Rule } from '../base/rule.js';

export const unknownKey: Rule = {
  id: 'schema/unknown-key',
  severity: 'error',
  title: { sv: 'Okänd nyckel', en: 'Unknown key' },
  why: {
    sv: 'En nyckel som plan inte känner till kommer inte med i dokumentet, och ingen märker att den saknas.',
    en: 'A key that plan does not know never reaches the document, and nobody notices that it is missing.',
  },
  help: {
    sv: 'Rätta stavningen eller ta bort nyckeln.',
    en: 'Correct the spelling or remove the key.',
  },
};

export const missingKey: Rule = {
  id: 'schema/missing-key',
  severity: 'error',
  title: { sv: 'Nyckel saknas', en: 'Missing key' },
  why: {
    sv: 'Uppgiften behövs för att planen ska kunna kontrolleras och tryckas.',
    en: 'The plan cannot be checked and printed without it.',
  },
  help: { sv: 'Lägg till nyckeln med sitt värde.', en: 'Add the key with its value.' },
};

export const wrongType: Rule = {
  id: 'schema/wrong-type',
  severity: 'error',
  title: { sv: 'Fel form på ett värde', en: 'Wrong form of a value' },
  why: {
    sv: 'Det som står här kan inte läsas som det som nyckeln ska innehålla, och kommer därför inte med.',
    en: 'What stands here cannot be read as what the key is to hold, so it is left out.',
  },
  help: {
    sv: 'Skriv om värdet i den form som nyckeln väntar sig.',
    en: 'Rewrite the value in the form that the key expects.',
  },
};

export const unknownValue: Rule = {
  id: 'schema/unknown-value',
  severity: 'error',
  title: { sv: 'Okänt val', en: 'Unknown choice' },
  why: {
    sv: 'Nyckeln har ett fast antal val, och plan vet inte vad det här skulle betyda.',
    en: 'The key has a fixed set of choices, and plan does not know what this one would mean.',
  },
  help: { sv: 'Skriv ett av valen.', en: 'Write one of the choices.' },
};

export const wrongFormat: Rule = {
  id: 'schema/wrong-format',
  severity: 'error',
  title: { sv: 'Fel skrivsätt', en: 'Wrong notation' },
  why: {
    sv: 'Med ett annat skrivsätt går uppgiften inte att jämföra, sortera eller trycka rätt.',
    en: 'Written otherwise it cannot be compared, sorted or printed correctly.',
  },
  help: { sv: 'Skriv värdet på det sätt som visas.', en: 'Write the value in the way shown.' },
};

export const unknownKind: Rule = {
  id: 'schema/unknown-kind',
  severity: 'error',
  title: { sv: 'Okänt slag av fil', en: 'Unknown kind of file' },
  why: {
    sv: 'Den första nyckeln i en fil säger vad filen är; utan den kan innehållet inte tryckas.',
    en: 'The first key of a file says what the file is; without it the content cannot be printed.',
  },
  help: {
    sv: 'Börja filen med en av de nycklar som finns.',
    en: 'Begin the file with one of the known keys.',
  },
};

export const unlistedFile: Rule = {
  id: 'structure/unlisted-file',
  severity: 'warning',
  title: { sv: 'Fil som ingen plan tar med', en: 'File that no plan lists' },
  why: {
    sv: 'Text som inte står under innehåll kommer inte med i dokumentet, hur färdig den än är.',
    en: 'Text that is not listed never reaches the document, however finished it is.',
  },
  help: {
    sv: 'Lägg till filen under innehåll i plan.yaml, på den plats där den ska tryckas, eller ta bort den.',
    en: 'Add the file under innehåll in plan.yaml, where it is to be printed, or remove it.',
  },
};

export const repeatedFile: Rule = {
  id: 'structure/repeated-file',
  severity: 'error',
  title: { sv: 'Fil som står två gånger', en: 'File listed twice' },
  why: {
    sv: 'Samma text kan inte tryckas på två ställen: hänvisningar skulle inte veta vart de leder.',
    en: 'The same text cannot be printed twice: references would not know where to lead.',
  },
  help: { sv: 'Ta bort en av raderna.', en: 'Remove one of the lines.' },
};

export const rules: readonly Rule[] = [
  unknownKey,
  missingKey,
  wrongType,
  unknownValue,
  wrongFormat,
  unknownKind,
  unlistedFile,
  repeatedFile,
];
