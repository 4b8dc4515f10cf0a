import type { Rule } from '../../base/rule.js';

const saveAsUtf8 = {
  sv: 'Spara om filen som UTF-8: i Anteckningar under ”Spara som”, Kodning: UTF-8; i Word under ”Spara som”, Oformaterad text, Unicode (UTF-8); i Excel under ”Spara som”, CSV UTF-8.',
  en: 'Save the file as UTF-8: in Notepad under “Save as”, Encoding: UTF-8; in Word under “Save as”, Plain text, Unicode (UTF-8); in Excel under “Save as”, CSV UTF-8.',
};

export const notUtf8: Rule = {
  id: 'encoding/not-utf8',
  severity: 'error',
  title: {
    sv: 'Filen är sparad i en annan teckenkodning än UTF-8',
    en: 'The file is saved in another encoding than UTF-8',
  },
  why: {
    sv: 'Bokstäver som å, ä och ö går inte att läsa säkert, så hela filen lämnas utanför.',
    en: 'Letters such as å, ä and ö cannot be read with certainty, so the whole file is left out.',
  },
  help: saveAsUtf8,
};

export const binaryFile: Rule = {
  id: 'encoding/binary',
  severity: 'error',
  title: { sv: 'Filen är ingen textfil', en: 'The file is not a text file' },
  why: { sv: 'Bara text kan bli en del av planen.', en: 'Only text can become a part of the plan.' },
  help: {
    sv: 'Öppna dokumentet i det program det hör till, kopiera texten och lägg den i en fil som sparas som UTF-8.',
    en: 'Open the document in its own program, copy the text and put it in a file saved as UTF-8.',
  },
};

export const controlCharacter: Rule = {
  id: 'encoding/control-character',
  severity: 'warning',
  title: { sv: 'Osynligt styrtecken', en: 'Invisible control character' },
  why: {
    sv: 'Tecknet syns inte men följer med när text klistras in, och det kan inte tryckas. Det har lästs som ett mellanslag.',
    en: 'The character is invisible but comes along with pasted text, and cannot be printed. It was read as a space.',
  },
  help: {
    sv: 'Ta bort tecknet och skriv ett mellanslag eller en ny rad.',
    en: 'Remove it and write a space or a new line.',
  },
};

export const damagedText: Rule = {
  id: 'encoding/damaged-text',
  severity: 'warning',
  title: { sv: 'Förvanskade bokstäver', en: 'Garbled letters' },
  why: {
    sv: 'Texten har någon gång öppnats i fel teckenkodning och sparats så. Läsaren ser samma obegripliga tecken.',
    en: 'The text was once opened in the wrong encoding and saved like that. The reader sees the same garbled letters.',
  },
  help: { sv: 'Skriv om ordet med rätt bokstäver.', en: 'Write the word again with the right letters.' },
};
