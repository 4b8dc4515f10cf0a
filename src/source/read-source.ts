import type { Bilingual } from '../base/bilingual.js';
import { type Diagnostic, diagnose, type Finding } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import { decodeText } from './decode.js';
import { pathSegments } from './plan-path.js';
import { isFolder, missingFile, outsideRoot, tooLarge, unreadable } from './rules/reading.js';
import type { SourceFile } from './source-file.js';
import type { ReadOutcome, SourceReader } from './source-reader.js';

/**
 * Reads and decodes one text file. `from` is the place that named the file, where the author can do something about
 * it; without it a diagnostic stands at the file itself. The value is undefined when the file gave no text.
 */
export function readSource(reader: SourceReader, path: string, from?: Place): Result<SourceFile | undefined> {
  const { value: bytes, diagnostics } = readBytes(reader, path, from);
  return bytes ? decodeText(pathSegments(path)?.join('/') ?? path, bytes) : { value: undefined, diagnostics };
}

/** Reads one file that is no text, with the same words for what stands in the way. */
export function readBytes(reader: SourceReader, path: string, from?: Place): Result<Uint8Array | undefined> {
  const outcome = reader.read(path);
  if (outcome.kind === 'bytes') return { value: outcome.bytes, diagnostics: [] };
  const place = from ?? { path: path.normalize('NFC') };
  return { value: undefined, diagnostics: [explain(outcome, reader, path, place)] };
}

type Failure = Exclude<ReadOutcome, { kind: 'bytes' }>;
type Explain<F extends Failure> = (
  failure: F,
  reader: SourceReader,
  path: string,
  place: Place,
) => Diagnostic;

const explanations: { readonly [K in Failure['kind']]: Explain<Extract<Failure, { kind: K }>> } = {
  missing: (_, reader, path, place) => diagnose(missingFile, describeMissing(reader, path, place)),
  folder: (_, reader, path, place) => diagnose(isFolder, describeFolder(reader, path, place)),
  outside: (_, __, path, place) =>
    diagnose(outsideRoot, {
      place,
      message: {
        sv: `”${path}” leder ut ur planernas mapp och läses inte.`,
        en: `“${path}” leads out of the folder of the plans and is not read.`,
      },
    }),
  'too-large': ({ size, limit }, _, path, place) =>
    diagnose(tooLarge, {
      place,
      message: {
        sv: `Filen ”${path}” är ${inMegabytes(size, ',')} MB. Gränsen är ${inMegabytes(limit, ',')} MB.`,
        en: `The file “${path}” is ${inMegabytes(size, '.')} MB. The limit is ${inMegabytes(limit, '.')} MB.`,
      },
    }),
  unreadable: ({ reason }, _, path, place) =>
    diagnose(unreadable, { place, message: describeUnreadable(path, reason) }),
};

function explain(failure: Failure, reader: SourceReader, path: string, place: Place): Diagnostic {
  // The table is indexed by the very kind it is then called with, which the type checker cannot follow.
  const handler = explanations[failure.kind] as Explain<Failure>;
  return handler(failure, reader, path, place);
}

function describeMissing(reader: SourceReader, path: string, place: Place): Finding {
  const segments = pathSegments(path) ?? [];
  const folder = segments.slice(0, -1).join('/');
  const entries = reader.entries(folder);
  const asked = segments.at(-1) ?? path;
  const names = entries.map((entry) => entry.name);
  const suggestion = names.find((name) => sameLetters(name, asked)) ?? nearest(asked, names);
  const saved = savedOtherwise(asked, names);
  const where =
    folder === '' ? { sv: '', en: '' } : { sv: ` i mappen ”${folder}”`, en: ` in the folder “${folder}”` };
  return {
    place,
    suggestion,
    message: {
      sv: `Filen ”${asked}” finns inte${where.sv}.`,
      en: `The file “${asked}” does not exist${where.en}.`,
    },
    ...(saved ? { suggestion: undefined, help: saved } : {}),
  };
}

/** The file is there, with an end that its program gave it, and that a computer may well hide. */
function savedOtherwise(asked: string, names: readonly string[]): Bilingual | undefined {
  const stem = asked.replace(/\.[^.]*$/, '').toLowerCase();
  const doubled = names.find((name) => name.toLowerCase() === `${asked.toLowerCase()}.txt`);
  if (doubled !== undefined) {
    return {
      sv: `Där finns ”${doubled}”. Datorn kan dölja det sista; byt namn på filen till ”${asked}”.`,
      en: `There is “${doubled}”. The computer may hide the end; rename the file to “${asked}”.`,
    };
  }
  const document = names.find((name) => name.replace(/\.(?:docx?|odt|rtf|txt)$/i, '').toLowerCase() === stem);
  if (document === undefined || document.toLowerCase() === stem) return undefined;
  return {
    sv: `Där finns ”${document}”, som inte kan läsas. Spara dess text som en vanlig textfil med namnet ”${asked}”.`,
    en: `There is “${document}”, which cannot be read. Save its text as a plain text file called “${asked}”.`,
  };
}

function sameLetters(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function describeFolder(reader: SourceReader, path: string, place: Place): Finding {
  const files = reader.entries(path).filter((entry) => entry.kind === 'file');
  const listed = files.slice(0, 5).map((entry) => entry.name);
  const more = files.length > listed.length ? ' …' : '';
  const message = {
    sv: `”${path}” är en mapp, men här väntades en fil.`,
    en: `“${path}” is a folder, but a file was expected here.`,
  };
  if (listed.length === 0) return { place, message };
  const help = {
    sv: `Ange en fil i mappen. Där finns: ${listed.join(', ')}${more}`,
    en: `Name a file in the folder. It holds: ${listed.join(', ')}${more}`,
  };
  return { place, message, help };
}

/** One decimal is enough to compare with a limit; rounded up so that a file over the limit never shows as equal. */
function inMegabytes(bytes: number, mark: ',' | '.'): string {
  const tenths = Math.ceil(bytes / 100_000);
  const rest = tenths % 10;
  return rest === 0 ? `${tenths / 10}` : `${(tenths - rest) / 10}${mark}${rest}`;
}

const reasons: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  EACCES: { sv: 'du saknar läsrättighet', en: 'you have no permission to read it' },
  EPERM: { sv: 'du saknar läsrättighet', en: 'you have no permission to read it' },
  ELOOP: { sv: 'genvägen leder tillbaka till sig själv', en: 'the link leads back to itself' },
  ENOTSUP: { sv: 'det är ingen vanlig fil', en: 'it is not an ordinary file' },
  ENAMETOOLONG: { sv: 'namnet är för långt', en: 'its name is too long' },
};

function describeUnreadable(path: string, reason: string) {
  const because = reasons[reason];
  return {
    sv: `Filen ”${path}” går inte att läsa${because ? `: ${because.sv}` : ''} (${reason}).`,
    en: `The file “${path}” cannot be read${because ? `: ${because.en}` : ''} (${reason}).`,
  };
}
