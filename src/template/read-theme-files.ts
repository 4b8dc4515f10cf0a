import type { ThemeRecord } from '../../schemas/theme.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import type { FallbackFonts, ThemeFonts } from '../document/theme.js';
import { readBytes, readSource } from '../source/read-source.js';
import type { Path } from '../validate/located.js';
import { isFont } from './is-font.js';
import type { Layered } from './read-layers.js';
import { noFont } from './rules.js';
import { holds, type TemplateFolder } from './template-shelves.js';

type Faces = Exclude<keyof ThemeRecord['typsnitt'], 'reserv'>;

const faces = ['normal', 'kursiv', 'fet', 'fet kursiv'] as const satisfies readonly Faces[];

const faceNames = {
  normal: 'regular',
  kursiv: 'italic',
  fet: 'bold',
  'fet kursiv': 'boldItalic',
} as const satisfies Record<Faces, keyof ThemeFonts>;

export function readStylesheet(theme: Layered<ThemeRecord>): Result<string | undefined> {
  const { reader, path, place } = locate(theme, ['webbstil'], theme.record.value.webbstil);
  const file = readSource(reader, path, place);
  return { value: file.value?.text, diagnostics: file.diagnostics };
}

/** Undefined where one of the faces cannot be used; a fallback that cannot is left out and told. */
export function readFonts(theme: Layered<ThemeRecord>): Result<ThemeFonts | undefined> {
  const read = facesOf(theme).map(readFont);
  const spare = sparesOf(theme).map(readSpare);
  const [regular, italic, bold, boldItalic] = read.map(({ value }) => value);
  const fallbacks = spare.flatMap(({ value }) => (value ? [value] : []));
  const isComplete = regular && italic && bold && boldItalic;
  return {
    value: isComplete ? { regular, italic, bold, boldItalic, fallbacks } : undefined,
    diagnostics: [...read, ...spare].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A face of it that cannot be used is left out, but without the regular one there is nothing to fall back on. */
function readSpare(files: SpareFiles): Result<FallbackFonts | undefined> {
  const named = faces.flatMap((face) => {
    const { [face]: file } = files;
    return file ? [{ face, read: readFont(file) }] : [];
  });
  const fonts = named.flatMap(({ face, read: { value } }) =>
    value ? [[faceNames[face], value] as const] : [],
  );
  const { regular, ...others }: Partial<FallbackFonts> = Object.fromEntries(fonts);
  return {
    value: regular && { regular, ...others },
    diagnostics: named.flatMap(({ read }) => read.diagnostics),
  };
}

function readFont({ reader, path, place }: NamedFile): Result<Uint8Array | undefined> {
  const file = readBytes(reader, path, place);
  if (!file.value || isFont(file.value)) return file;
  const name = path.split('/').at(-1);
  const told = diagnose(noFont, {
    place,
    message: {
      sv: `”${name}” är inget typsnitt i formatet TrueType eller OpenType.`,
      en: `“${name}” is no typeface in the format TrueType or OpenType.`,
    },
  });
  return { value: undefined, diagnostics: [told] };
}

/** The files that a theme names and no folder has, told without reading those that there are. */
export function missingFiles(theme: Layered<ThemeRecord>): readonly Diagnostic[] {
  const named = [
    ...facesOf(theme),
    ...spareFilesOf(theme),
    locate(theme, ['webbstil'], theme.record.value.webbstil),
  ];
  return named
    .filter(({ missing }) => missing)
    .flatMap(({ reader, path, place }) => readBytes(reader, path, place).diagnostics);
}

/** A region's own files that are no typefaces. Those that come with `plan` are known to be right and not read. */
export function wrongFonts(theme: Layered<ThemeRecord>): readonly Diagnostic[] {
  return [...facesOf(theme), ...spareFilesOf(theme)]
    .filter(({ own, missing }) => own && !missing)
    .flatMap((file) => readFont(file).diagnostics);
}

function facesOf(theme: Layered<ThemeRecord>): readonly NamedFile[] {
  return faces.map((face) => locate(theme, ['typsnitt', face], theme.record.value.typsnitt[face]));
}

/** The files of a family that helps out, by their faces. */
type SpareFiles = Partial<Record<Faces, NamedFile>>;

function sparesOf(theme: Layered<ThemeRecord>): readonly SpareFiles[] {
  const families = theme.record.value.typsnitt.reserv ?? [];
  return families.map((family, index) => {
    const at = ['typsnitt', 'reserv', index];
    if (typeof family === 'string') return { normal: locate(theme, at, family) };
    const named = faces.flatMap((face) => {
      const { [face]: file } = family;
      return file === undefined ? [] : [[face, locate(theme, [...at, face], file)] as const];
    });
    return Object.fromEntries(named);
  });
}

function spareFilesOf(theme: Layered<ThemeRecord>): readonly NamedFile[] {
  return sparesOf(theme).flatMap((files) => Object.values(files));
}

export interface NamedFile extends Pick<TemplateFolder, 'reader' | 'path' | 'own'> {
  readonly place: Place;
  readonly missing: boolean;
}

/** What no folder has is missed in the nearest one, which is where its author would put it. */
export function locate({ record, folders }: Layered<ThemeRecord>, at: Path, file: string): NamedFile {
  const found = folders.find((folder) => holds(folder, file));
  const folder = found ?? folders[0];
  if (!folder) throw new Error('a theme has been read from no folder');
  return {
    reader: folder.reader,
    own: folder.own,
    path: `${folder.path}/${file}`,
    place: record.at(at),
    missing: found === undefined,
  };
}
