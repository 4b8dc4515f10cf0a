import type { Rule } from '../base/rule.js';
import { frontRules } from './front-rules.js';
import { rules as quoteRules } from './quotes/rules.js';
import { rules as tableRules } from './tables/rules.js';

export const unknownRegionplan: Rule = {
  id: 'references/unknown-regionplan',
  severity: 'error',
  title: { sv: 'Okänd regionplan', en: 'Unknown regionplan' },
  why: {
    sv: 'Utan regionplanen finns inga mål att svara på, så inget av planens mål kan kontrolleras.',
    en: 'Without the regionplan there are no goals to answer, so none of the plan’s goals can be checked.',
  },
  help: {
    sv: 'Skriv namnet på en mapp under regionplan/.',
    en: 'Write the name of a folder under regionplan/.',
  },
};

export const revisedRegionplan: Rule = {
  id: 'references/revised-regionplan',
  severity: 'warning',
  title: { sv: 'Regionplan som är reviderad', en: 'Regionplan that has been revised' },
  why: {
    sv: 'Nämnden svarar på mål som fullmäktige hade ändrat när planen beslutades.',
    en: 'The board answers goals that the assembly had changed when the plan was decided.',
  },
  help: {
    sv: 'Svara på den reviderade regionplanen. Är planen beslutad före revideringen skriver du dagen under beslut.',
    en: 'Answer the revised regionplan. Where the plan was decided before the revision, write the day under beslut.',
  },
};

export const unknownGoal: Rule = {
  id: 'references/unknown-goal',
  severity: 'error',
  title: { sv: 'Mål som regionplanen inte har', en: 'Goal that the regionplan does not have' },
  why: {
    sv: 'Nämnden svarar på fullmäktiges mål; ett mål som inte finns där styr ingen och följs inte upp av någon.',
    en: 'The board answers the assembly’s goals; one that is not there binds nobody and is followed up by nobody.',
  },
  help: {
    sv: 'Skriv beteckningen på ett mål som regionplanen har.',
    en: 'Write the id of a goal that the regionplan has.',
  },
};

export const duplicateId: Rule = {
  id: 'references/duplicate-id',
  severity: 'error',
  title: { sv: 'Samma beteckning två gånger', en: 'The same id twice' },
  why: {
    sv: 'En beteckning som betyder två saker gör varje hänvisning till den tvetydig.',
    en: 'An id that means two things makes every reference to it ambiguous.',
  },
  help: { sv: 'Ge en av dem en egen beteckning.', en: 'Give one of them an id of its own.' },
};

export const repeatedGoal: Rule = {
  id: 'goals/repeated-answer',
  severity: 'error',
  title: { sv: 'Mål som två filer svarar på', en: 'Goal that two files answer' },
  why: {
    sv: 'Läsaren möter samma mål två gånger och vet inte vilka indikatorer som gäller.',
    en: 'The reader meets the same goal twice and cannot tell which indicators hold.',
  },
  help: { sv: 'För ihop filerna till en.', en: 'Merge the files into one.' },
};

export const unknownData: Rule = {
  id: 'references/unknown-data',
  severity: 'error',
  title: { sv: 'Data som inte finns', en: 'Data that does not exist' },
  why: {
    sv: 'Texten ska visa en tabell eller lista här, men det finns ingen fil med det namnet; platsen blir tom.',
    en: 'The text is to show a table or list here, but no file has that name; the place stays empty.',
  },
  help: {
    sv: 'Skriv filens väg från planens mapp, utan .yaml, till exempel ekonomi/ramar.',
    en: 'Write the file’s path from the plan’s folder, without .yaml, for example ekonomi/ramar.',
  },
};

export const textInItself: Rule = {
  id: 'references/text-in-itself',
  severity: 'error',
  title: { sv: 'Text som placeras i sig själv', en: 'Text placed in itself' },
  why: {
    sv: 'En text som innehåller sig själv tar aldrig slut, så den trycks utan det som står på platsen.',
    en: 'A text that holds itself never ends, so it is printed without what stands in the place.',
  },
  help: {
    sv: 'Ta bort raden med ::infoga[…] i en av texterna.',
    en: 'Remove the line with ::infoga[…] from one of the texts.',
  },
};

export const placedTwice: Rule = {
  id: 'references/placed-twice',
  severity: 'error',
  title: { sv: 'Data som visas två gånger', en: 'Data placed twice' },
  why: {
    sv: 'En tabell har ett nummer och en plats; visas den två gånger vet ingen hänvisning vilken som menas.',
    en: 'A table has one number and one place; shown twice, no reference can tell which one is meant.',
  },
  help: {
    sv: 'Behåll det ena stället och hänvisa dit med :ref[…] från det andra.',
    en: 'Keep one place and refer to it with :ref[…] from the other.',
  },
};

export const unknownReference: Rule = {
  id: 'references/unknown-target',
  severity: 'error',
  title: { sv: 'Hänvisning som inte leder någonstans', en: 'Reference that leads nowhere' },
  why: {
    sv: 'Läsaren skickas till något som inte finns i dokumentet.',
    en: 'The reader is sent to something that is not in the document.',
  },
  help: {
    sv: 'Skriv namnet på en fil i planen utan ändelse, eller ett mål som ”mål 2.1”.',
    en: 'Write the name of a file in the plan without its ending, or a goal such as “mål 2.1”.',
  },
};

export const chainFault: Rule = {
  id: 'structure/goal-chain',
  severity: 'error',
  title: { sv: 'Målkedjan hänger inte ihop', en: 'The goal chain does not hold together' },
  why: {
    sv: 'Målkedjan bestämmer vilka nycklar regionens filer har; är den fel kan inget mål läsas.',
    en: 'The goal chain decides the keys of the region’s files; when it is wrong no goal can be read.',
  },
  help: {
    sv: 'Låt varje slag stå under ett annat slag i kedjan, eller överst utan ”under”.',
    en: 'Let every kind stand under another kind of the chain, or on top without “under”.',
  },
};

export const impossibleDay: Rule = {
  id: 'dates/impossible-day',
  severity: 'error',
  title: { sv: 'Dag som inte finns', en: 'Day that does not exist' },
  why: {
    sv: 'Den som ska hålla dagen vet inte vilken som menas.',
    en: 'Whoever is to keep the day cannot tell which one is meant.',
  },
  help: {
    sv: 'Skriv en dag som finns i almanackan, och den första dagen före den sista.',
    en: 'Write a day that is in the calendar, and the first day before the last.',
  },
};

export const repeatedTerm: Rule = {
  id: 'references/repeated-term',
  severity: 'warning',
  title: { sv: 'Ord som förklaras två gånger', en: 'Term explained twice' },
  why: {
    sv: 'Läsaren vet inte vilken av förklaringarna som gäller.',
    en: 'The reader cannot tell which of the explanations holds.',
  },
  help: { sv: 'För ihop förklaringarna till en.', en: 'Merge the explanations into one.' },
};

export const rules: readonly Rule[] = [
  ...frontRules,
  ...tableRules,
  ...quoteRules,
  unknownRegionplan,
  revisedRegionplan,
  unknownGoal,
  duplicateId,
  repeatedGoal,
  unknownData,
  textInItself,
  placedTwice,
  unknownReference,
  chainFault,
  impossibleDay,
  repeatedTerm,
];
