import { controlCharacters, withoutControls } from '../base/control-characters.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import { indexLines } from './line-index.js';
import { controlCharacter, damagedText } from './rules/encoding.js';
import type { SourceFile } from './source-file.js';

/** Control characters are read as spaces, so that positions stay and no later stage meets one. */
export function cleanText(path: string, text: string): Result<SourceFile> {
  const diagnostics = [...reportControls(path, text), ...reportDamage(path, text)];
  return { value: { path, text: withoutControls(text) }, diagnostics };
}

function reportControls(path: string, text: string): readonly Diagnostic[] {
  const found = [...text.matchAll(controlCharacters)];
  const [first] = found;
  if (first === undefined) return [];
  const code = (first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const rest = found.length - 1;
  return [
    diagnose(controlCharacter, {
      place: { path, range: rangeAt(text, first.index, first[0].length) },
      message: {
        sv: `Här står ett osynligt styrtecken (U+${code})${rest > 0 ? `, och ${rest} till längre ned i filen` : ''}.`,
        en: `Here is an invisible control character (U+${code})${rest > 0 ? `, and ${rest} more further down the file` : ''}.`,
      },
    }),
  ];
}

/** å, ä, ö, é and the dashes as they look when UTF-8 has been read as Windows-1252, and what they were. */
const garbled: Readonly<Record<string, string>> = {
  'Ã¥': 'å',
  'Ã¤': 'ä',
  'Ã¶': 'ö',
  'Ã…': 'Å',
  'Ã„': 'Ä',
  'Ã–': 'Ö',
  'Ã©': 'é',
  'â€“': '–',
  'â€”': '—',
  'â€™': '’',
  'â€': '”',
};

const garbledPattern = new RegExp(`${Object.keys(garbled).join('|')}|\\ufffd`, 'g');

function reportDamage(path: string, text: string): readonly Diagnostic[] {
  const found = [...text.matchAll(garbledPattern)];
  const [first] = found;
  if (first === undefined) return [];
  const { word, start } = wordAround(text, first.index);
  const meant = Object.entries(garbled).reduce((fixed, [bad, good]) => fixed.replaceAll(bad, good), word);
  const known = meant !== word && !meant.includes('\ufffd');
  const rest = found.length - 1;
  return [
    diagnose(damagedText, {
      place: { path, range: rangeAt(text, start, word.length) },
      message: {
        sv: `”${word}” ser förvanskat ut${rest > 0 ? `, och ${rest} tecken till i filen` : ''}.`,
        en: `“${word}” looks garbled${rest > 0 ? `, and so do ${rest} more characters in the file` : ''}.`,
      },
      ...(known ? { help: { sv: `Skriv ”${meant}”.`, en: `Write “${meant}”.` } } : {}),
    }),
  ];
}

function wordAround(text: string, at: number): { readonly word: string; readonly start: number } {
  let start = at;
  let end = at;
  while (at - start < 30 && /\S/.test(text[start - 1] ?? ' ')) start -= 1;
  while (end - at < 30 && /\S/.test(text[end] ?? ' ')) end += 1;
  return { word: text.slice(start, end), start };
}

function rangeAt(text: string, offset: number, length: number) {
  const index = indexLines(text);
  return { start: index.pointAt(offset), end: index.pointAt(offset + length) };
}
