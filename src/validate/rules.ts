import type { Rule } from '../base/rule.js';
import { structureRules } from './structure-rules.js';

export const unknownKey: Rule = {
  id: 'schema/unknown-key',
  severity: 'error',
  title: { sv: 'Okänd nyckel', en: 'Unknown key' },
  why: {
    sv: 'En nyckel som programmet inte känner till kommer inte med i dokumentet, och ingen märker att den saknas.',
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
    sv: 'Nyckeln har ett fast antal val, och programmet vet inte vad det här skulle betyda.',
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
  help: { sv: 'Skriv på det sätt som visas.', en: 'Write the value in the way shown.' },
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

export const severalGoals: Rule = {
  id: 'goals/several-in-one-file',
  severity: 'error',
  title: { sv: 'Två mål i samma fil', en: 'Two goals in one file' },
  why: {
    sv: 'En fil svarar på ett mål, så att det syns vilket mål varje indikator hör till.',
    en: 'A file answers one goal, so that it shows which goal each indicator belongs to.',
  },
  help: {
    sv: 'Ta bort den ena raden. Det överordnade framgår av regionplanen, och kan annars få en egen fil.',
    en: 'Remove one of the lines. What stands above is known from the regionplan, and can have its own file.',
  },
};

export const measuresElsewhere: Rule = {
  id: 'goals/not-measured-here',
  severity: 'error',
  title: { sv: 'Mätning på fel nivå', en: 'Measured on the wrong level' },
  why: {
    sv: 'Målkedjan säger på vilken nivå mål mäts. På en annan nivå kommer uppgiften inte med i dokumentet.',
    en: 'The goal chain says on which level goals are measured. On another one it does not reach the document.',
  },
  help: {
    sv: 'Flytta uppgiften till filen för ett mål på rätt nivå, eller ta bort den.',
    en: 'Move it to the file of a goal on the right level, or remove it.',
  },
};

export const rules: readonly Rule[] = [
  unknownKey,
  missingKey,
  wrongType,
  unknownValue,
  wrongFormat,
  unknownKind,
  severalGoals,
  measuresElsewhere,
  ...structureRules,
];
