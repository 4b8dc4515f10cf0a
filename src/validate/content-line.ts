import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { respell, surely } from '../base/meant.js';
import { nearest } from '../base/nearest.js';
import type { Place } from '../base/place.js';
import { readSource } from '../source/read-source.js';
import type { SourceReader } from '../source/source-reader.js';
import { emptyFolder, fileEnding, folderSlash, underFolder } from './structure-rules.js';

/** One line of `innehåll`. */
export interface ContentLine {
  readonly text: string;
  readonly place: Place;
  /** How many files this one stands under the headings of. */
  readonly below: number;
  /** Whether other lines stand under this one. */
  readonly holds: boolean;
}

/** The files of a plan's folder: all there are, and those of them that can be part of a plan. */
export interface FilesThere {
  readonly folder: string;
  readonly all: readonly string[];
  readonly readable: readonly string[];
  /** The shared texts within reach, by the names they are placed with. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The files that a line stands for, and what is wrong with the line. */
export interface ReadLine {
  readonly line: ContentLine;
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A listed folder stands for every plan file below it; a listed file stands for itself, present or not. A line that
 * can only mean one thing is told and read as that, so that one slip gives one finding.
 */
export function readLine(line: ContentLine, files: FilesThere): ReadLine {
  const path = join(files.folder, line.text);
  const inside = below(path, files.readable);
  const found = (paths: readonly string[], ...diagnostics: Diagnostic[]): ReadLine => ({
    line,
    paths,
    diagnostics,
  });
  if (line.text.endsWith('/')) {
    if (inside.length === 0) return noFolder(line, path, files);
    return line.holds ? found(inside, headless(line)) : found(inside);
  }
  if (files.readable.includes(path)) return found([path]);
  const shared = files.texts.get(line.text.normalize('NFC').replace(/\.md$/, ''));
  if (shared !== undefined && line.text.endsWith('.md')) return found([shared]);
  if (inside.length > 0) return withoutSlash(line, path, inside, files);
  const ending = /\.[a-z]+$/i.exec(line.text)?.[0];
  if (files.all.includes(path) && ending) {
    return almostReadable.test(path) ? found([]) : found([], otherEnding(line, ending));
  }
  return found([path]);
}

/** A missing file whose near name is there and listed by no other line is read under that name. */
export function readAsMeant(
  read: ReadLine,
  taken: ReadonlySet<string>,
  { readable }: FilesThere,
  reader: SourceReader,
): ReadLine {
  const [path] = read.paths;
  if (path === undefined || read.paths.length > 1 || readable.includes(path)) return read;
  const { diagnostics } = readSource(reader, path, read.line.place);
  const name = withOurEnding(path, readable) ?? diagnostics[0]?.suggestion;
  const meant = name === undefined ? undefined : path.replace(/[^/]*$/, name);
  if (meant === undefined || taken.has(meant) || !readable.includes(meant)) return read;
  const names = readable.filter((each) => !taken.has(each)).map((each) => each.split('/').at(-1) ?? each);
  const sure = surely(path.split('/').at(-1) ?? path, names);
  const right = read.line.text.replace(/[^/]*$/, name ?? '');
  const fix = sure === name ? respell(read.line.text, right, read.line.place) : {};
  const said = name === undefined ? {} : { suggestion: name };
  const told = diagnostics.map((each) => ({ ...each, ...said, ...fix }));
  return { ...read, paths: [meant], diagnostics: told };
}

/** `ekonomi.docx` is listed where there is an `ekonomi.md`. */
function withOurEnding(path: string, readable: readonly string[]): string | undefined {
  const stem = path.replace(/\.[^./]*$/, '');
  const [only, ...others] = readable.filter(
    (each) => each !== path && each.replace(/\.[^./]*$/, '') === stem,
  );
  return others.length === 0 && /\.[^./]+$/.test(path) ? only?.split('/').at(-1) : undefined;
}

/** Endings that other programs take for ours, so that nobody sees why the file is passed over. */
export const almostReadable = /\.(yml|markdown|MD|YAML|YML)$/;

function below(folder: string, paths: readonly string[]): readonly string[] {
  return paths.filter((each) => each.startsWith(`${folder}/`));
}

function noFolder(line: ContentLine, path: string, { folder, readable }: FilesThere): ReadLine {
  const folders = [...new Set(readable.map((each) => each.slice(folder.length + 1).replace(/[^/]*$/, '')))];
  const suggestion = nearest(line.text.normalize('NFC'), folders.filter(Boolean));
  const name = path.split('/').at(-1) ?? path;
  const diagnostic = diagnose(emptyFolder, {
    place: line.place,
    message: {
      sv: `Det finns ingen mapp ”${name}” med filer som kan tryckas.`,
      en: `There is no folder “${name}” with files that can be printed.`,
    },
    suggestion,
  });
  const paths = suggestion === undefined ? [] : below(join(folder, suggestion), readable);
  return { line, paths, diagnostics: [diagnostic] };
}

/** `ekonomi` may be the folder `ekonomi/` or, where there is one, the text `ekonomi.md` beside it. */
function withoutSlash(
  line: ContentLine,
  path: string,
  inside: readonly string[],
  { readable }: FilesThere,
): ReadLine {
  const text = readable.find((each) => each === `${path}.md`);
  const diagnostic = diagnose(folderSlash, {
    place: line.place,
    message: {
      sv: `”${line.text}” är en mapp, men raden har inget snedstreck sist.`,
      en: `“${line.text}” is a folder, but the line does not end with a slash.`,
    },
    suggestion: text === undefined ? `${line.text}/` : `${line.text}.md`,
    ...(text === undefined
      ? respell(line.text, `${line.text}/`, line.place)
      : { help: textOrFolder(line.text) }),
  });
  return { line, paths: text === undefined ? inside : [text], diagnostics: [diagnostic] };
}

/** A folder has no heading of its own for other lines to stand under. */
function headless({ text, place }: ContentLine): Diagnostic {
  return diagnose(underFolder, {
    place,
    message: {
      sv: `”${text}” är en mapp, så det finns ingen rubrik att ställa något under.`,
      en: `“${text}” is a folder, so there is no heading for anything to stand under.`,
    },
  });
}

function textOrFolder(text: string) {
  return {
    sv: `Skriv ”${text}.md” om det är texten som ska tryckas här, eller ”${text}/” om det är allt i mappen.`,
    en: `Write “${text}.md” if the text is to be printed here, or “${text}/” for all that is in the folder.`,
  };
}

function otherEnding({ text, place }: ContentLine, ending: string): Diagnostic {
  return diagnose(fileEnding, {
    place,
    message: {
      sv: `”${text}” kan inte tryckas: filer som slutar på ${ending} läses inte.`,
      en: `“${text}” cannot be printed: files that end with ${ending} are not read.`,
    },
  });
}

/** Resolves `.` and `..` as text; the reader is the one that refuses what leads out of the repository. */
function join(folder: string, text: string): string {
  const steps = text.startsWith('/') ? [''] : folder.split('/');
  for (const step of text.normalize('NFC').split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
