import type { ThemeRecord } from '../../schemas/theme.js';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import type { ThemeFonts } from '../document/theme.js';
import { readBytes, readSource } from '../source/read-source.js';
import type { Path } from '../validate/located.js';
import type { Layered } from './read-layers.js';
import { holds, type TemplateFolder } from './template-shelves.js';

type Faces = keyof ThemeRecord['typsnitt'];

const faces = ['normal', 'kursiv', 'fet', 'fet kursiv'] as const satisfies readonly Faces[];

export function readStylesheet(theme: Layered<ThemeRecord>): Result<string | undefined> {
  const { reader, path, place } = locate(theme, ['webbstil'], theme.record.value.webbstil);
  const file = readSource(reader, path, place);
  return { value: file.value?.text, diagnostics: file.diagnostics };
}

export function readFonts(theme: Layered<ThemeRecord>): Result<ThemeFonts | undefined> {
  const diagnostics: Diagnostic[] = [];
  const [regular, italic, bold, boldItalic] = faces.map((face) => {
    const { reader, path, place } = locate(theme, ['typsnitt', face], theme.record.value.typsnitt[face]);
    const file = readBytes(reader, path, place);
    diagnostics.push(...file.diagnostics);
    return file.value;
  });
  const complete = regular && italic && bold && boldItalic;
  return { value: complete ? { regular, italic, bold, boldItalic } : undefined, diagnostics };
}

/** The files that a theme names and no folder has, told without reading those that there are. */
export function missingFiles(theme: Layered<ThemeRecord>): readonly Diagnostic[] {
  const { typsnitt, webbstil } = theme.record.value;
  const named = [
    ...faces.map((face) => locate(theme, ['typsnitt', face], typsnitt[face])),
    locate(theme, ['webbstil'], webbstil),
  ];
  return named
    .filter(({ missing }) => missing)
    .flatMap(({ reader, path, place }) => readBytes(reader, path, place).diagnostics);
}

interface NamedFile extends Pick<TemplateFolder, 'reader' | 'path'> {
  readonly place: Place;
  readonly missing: boolean;
}

/** What no folder has is missed in the nearest one, which is where its author would put it. */
function locate({ record, folders }: Layered<ThemeRecord>, at: Path, file: string): NamedFile {
  const found = folders.find((folder) => holds(folder, file));
  const folder = found ?? folders[0];
  if (!folder) throw new Error('a theme has been read from no folder');
  return {
    reader: folder.reader,
    path: `${folder.path}/${file}`,
    place: record.at(at),
    missing: found === undefined,
  };
}
