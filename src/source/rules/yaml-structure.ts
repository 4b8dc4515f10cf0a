import type { Rule } from '../../base/rule.js';

const structureWhy = {
  sv: 'Indrag och kolon visar vad som hör ihop. När de inte stämmer hamnar uppgiften på fel plats eller försvinner.',
  en: 'Indentation and colons show what belongs together. When they are wrong, the entry ends up elsewhere or is lost.',
};

export const emptyYaml: Rule = {
  id: 'yaml/empty',
  severity: 'error',
  title: { sv: 'Inga uppgifter', en: 'No data' },
  why: {
    sv: 'En fil utan uppgifter bidrar inte med något till planen.',
    en: 'A file without data adds nothing to the plan.',
  },
  help: { sv: 'Fyll i filen eller ta bort den.', en: 'Fill in the file or remove it.' },
};

export const tabIndent: Rule = {
  id: 'yaml/tab',
  severity: 'error',
  title: { sv: 'Tabb i indraget', en: 'Tab in the indentation' },
  why: {
    sv: 'En tabb är olika bred i olika program, så indraget går inte att läsa säkert.',
    en: 'A tab is differently wide in different programs, so the indentation cannot be read with certainty.',
  },
  help: {
    sv: 'Byt tabben mot två mellanslag för varje nivå.',
    en: 'Replace the tab with two spaces for each level.',
  },
};

export const wrongIndent: Rule = {
  id: 'yaml/indentation',
  severity: 'error',
  title: { sv: 'Fel indrag', en: 'Wrong indentation' },
  why: structureWhy,
  help: {
    sv: 'Låt rader som hör ihop börja i samma kolumn.',
    en: 'Let lines that belong together start in the same column.',
  },
};

export const missingColon: Rule = {
  id: 'yaml/missing-colon',
  severity: 'error',
  title: { sv: 'Kolon och mellanslag saknas', en: 'Colon and space are missing' },
  why: structureWhy,
  help: {
    sv: 'Skriv ”namn: värde”, med kolon och mellanslag.',
    en: 'Write “name: value”, with a colon and a space.',
  },
};

export const dashSpace: Rule = {
  id: 'yaml/dash-space',
  severity: 'error',
  title: { sv: 'Mellanslag saknas efter strecket', en: 'The space after the dash is missing' },
  why: structureWhy,
  help: { sv: 'Skriv ett mellanslag efter strecket.', en: 'Write a space after the dash.' },
};

export const bulletInList: Rule = {
  id: 'yaml/bullet',
  severity: 'error',
  title: { sv: 'Listans punkt börjar inte med -', en: 'The item of the list does not begin with -' },
  why: {
    sv: 'Bara ett vanligt bindestreck gör raden till en punkt i listan. Ordbehandlare byter gärna ut det.',
    en: 'Only a plain hyphen makes the line an item of the list. Word processors like to replace it.',
  },
  help: { sv: 'Skriv ”- ” först på raden.', en: 'Write “- ” at the start of the line.' },
};

export const straySign: Rule = {
  id: 'yaml/stray-sign',
  severity: 'error',
  title: { sv: 'Löst tecken först på raden', en: 'Stray sign at the start of the line' },
  why: structureWhy,
  help: { sv: 'Ta bort tecknet.', en: 'Remove the sign.' },
};

export const loneDash: Rule = {
  id: 'yaml/lone-dash',
  severity: 'error',
  title: { sv: 'Ensamt streck', en: 'Lone dash' },
  why: {
    sv: 'Ett streck följt av mellanslag eller ingenting betyder en punkt i en lista.',
    en: 'A dash followed by a space or by nothing means an item of a list.',
  },
  help: {
    sv: "Lämna tomt om uppgiften saknas, eller skriv '-' inom citattecken.",
    en: "Leave it empty if there is nothing to state, or write '-' within quotes.",
  },
};

export const duplicateKey: Rule = {
  id: 'yaml/duplicate-key',
  severity: 'error',
  title: { sv: 'Samma namn två gånger', en: 'The same name twice' },
  why: {
    sv: 'Ingen kan veta vilken av uppgifterna som gäller.',
    en: 'Nobody can know which of the entries holds.',
  },
  help: {
    sv: 'Ta bort den ena eller ge den ett annat namn.',
    en: 'Remove one of them or give it another name.',
  },
};

export const notAKey: Rule = {
  id: 'yaml/not-a-name',
  severity: 'error',
  title: { sv: 'Det som står före kolonet är inget namn', en: 'What stands before the colon is no name' },
  why: structureWhy,
  help: {
    sv: 'Sätt citattecken runt det som står före kolonet.',
    en: 'Put quotes around what stands before the colon.',
  },
};

export const severalDocuments: Rule = {
  id: 'yaml/several-documents',
  severity: 'error',
  title: { sv: 'Streckad rad mitt i filen', en: 'A dashed line in the middle of the file' },
  why: {
    sv: 'En rad med tre streck avslutar uppgifterna. Det som står efter den läses inte.',
    en: 'A line of three dashes ends the data. What stands after it is not read.',
  },
  help: {
    sv: 'Ta bort raden, eller lägg det som följer i en egen fil.',
    en: 'Remove the line, or put what follows in a file of its own.',
  },
};

export const yamlDirective: Rule = {
  id: 'yaml/directive',
  severity: 'error',
  title: { sv: 'Rad som börjar med procenttecken', en: 'Line that begins with a percent sign' },
  why: {
    sv: 'En sådan rad är en anvisning till YAML-läsaren. Planer har inga sådana.',
    en: 'Such a line is an instruction to the YAML reader. Plans have none.',
  },
  help: { sv: 'Ta bort raden.', en: 'Remove the line.' },
};

export const tooDeep: Rule = {
  id: 'yaml/too-deep',
  severity: 'error',
  title: { sv: 'För många nivåer', en: 'Too many levels' },
  why: {
    sv: 'Ingen plan har så många nivåer. Filen läses inte.',
    en: 'No plan has that many levels. The file is not read.',
  },
  help: { sv: 'Kontrollera att det är rätt fil.', en: 'Check that it is the right file.' },
};

export const unclear: Rule = {
  id: 'yaml/unclear',
  severity: 'error',
  title: { sv: 'Raden går inte att tyda', en: 'The line cannot be made out' },
  why: structureWhy,
  help: {
    sv: 'Kontrollera kolon, indrag och citattecken på raden och på raden ovanför. Sätt citattecken runt texten om den innehåller ovanliga tecken.',
    en: 'Check colons, indentation and quotes on the line and on the line above. Put quotes around text with unusual characters.',
  },
};
