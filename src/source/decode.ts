import { isUtf8 } from 'node:buffer';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import { cleanText } from './clean-text.js';
import { rangeOnLine } from './line-index.js';
import { binaryFile, notUtf8 } from './rules/encoding.js';
import type { SourceFile } from './source-file.js';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: false });

/** Bytes to text: valid UTF-8 without BOM, `\n` line ends, composed Unicode. Undefined when it is no UTF-8 text. */
export function decodeText(path: string, bytes: Uint8Array): Result<SourceFile | undefined> {
  const fault = wrongEncoding(path, bytes);
  if (fault !== undefined) return { value: undefined, diagnostics: [fault] };
  const decoded = utf8.decode(bytes);
  return cleanText(path, decoded.replace(/\r\n?/g, '\n').normalize('NFC'));
}

function wrongEncoding(path: string, bytes: Uint8Array): Diagnostic | undefined {
  if (looksLikeUtf16(bytes)) return utf16(path);
  if (bytes.includes(0)) return binary(path, bytes);
  return isUtf8(bytes) ? undefined : otherEncoding(path, bytes);
}

/** With a byte order mark, or without it and with every second byte of the beginning empty. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 400);
  const empty = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) empty[index % 2] = (empty[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  const half = start.length / 2;
  return start.length >= 8 && Math.max(even, odd) > half * 0.7 && Math.min(even, odd) < half * 0.05;
}

function utf16(path: string): Diagnostic {
  return diagnose(notUtf8, {
    place: { path },
    message: {
      sv: 'Filen är sparad som UTF-16 (”Unicode” i Anteckningar) i stället för UTF-8.',
      en: 'The file is saved as UTF-16 (“Unicode” in Notepad) instead of UTF-8.',
    },
  });
}

const signatures: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'Word, Excel, zip'],
  ['%PDF', 'PDF'],
  ['\u00d0\u00cf\u0011\u00e0', 'Word, Excel'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
];

function binary(path: string, bytes: Uint8Array): Diagnostic {
  const start = latin1(bytes.subarray(0, 8));
  const format = signatures.find(([signature]) => start.startsWith(signature))?.[1];
  const seems = format === undefined ? '' : ` (${format})`;
  return diagnose(binaryFile, {
    place: { path },
    message: { sv: `Filen är ingen textfil${seems}.`, en: `The file is not a text file${seems}.` },
  });
}

function otherEncoding(path: string, bytes: Uint8Array): Diagnostic {
  const bad = firstBadByte(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, bad)).replace(/\r\n?/g, '\n');
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const word = wordAround(bytes, bad);
  return diagnose(notUtf8, {
    place: { path, range: rangeOnLine(line, column, column + 1) },
    message: {
      sv: `Filen är inte sparad som UTF-8, troligen som Windows-1252 (”ANSI”). Första tecknet som inte går att läsa står på rad ${line}, kolumn ${column}${word === '' ? '' : `, i det som ser ut att vara ”${word}”`}.`,
      en: `The file is not saved as UTF-8 but probably as Windows-1252 (“ANSI”). The first unreadable character is at line ${line}, column ${column}${word === '' ? '' : `, in what seems to be “${word}”`}.`,
    },
  });
}

/** The shortest beginning that is no valid UTF-8, found by halving; a sequence cut at its end is not yet bad. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValidBeginning(bytes, middle)) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
}

function isValidBeginning(bytes: Uint8Array, length: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    return true;
  } catch {
    return false;
  }
}

function wordAround(bytes: Uint8Array, at: number): string {
  const isPartOfWord = (byte: number | undefined) => byte !== undefined && byte > 0x20;
  let start = at;
  let end = at;
  while (at - start < 20 && isPartOfWord(bytes[start - 1])) start -= 1;
  while (end - at < 20 && isPartOfWord(bytes[end])) end += 1;
  return new TextDecoder('windows-1252').decode(bytes.subarray(start, end)).replace(/[\u0080-\u009f]/g, '');
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
