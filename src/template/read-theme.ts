import { type ThemeRecord, themeSchema } from '../../schemas/theme.js';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { Theme, ThemeFonts } from '../document/theme.js';
import { readBytes, readSource } from '../source/read-source.js';
import type { SourceReader } from '../source/source-reader.js';
import type { Located } from '../validate/located.js';
import { readRecord } from '../validate/read-record.js';

/** A template's looks with the files they name still unread, since only one of the renderers wants the fonts. */
export interface ThemeSource {
  readonly theme: Theme;
  fonts(): Result<ThemeFonts | undefined>;
  stylesheet(): Result<string | undefined>;
}

/** Reads `<folder>/utseende.yaml`. */
export function readTheme(reader: SourceReader, folder: string): Result<ThemeSource | undefined> {
  const { value: record, diagnostics } = readRecord(reader, `${folder}/utseende.yaml`, themeSchema);
  if (!record) return { value: undefined, diagnostics };
  const value: ThemeSource = {
    theme: toTheme(record.value),
    fonts: () => readFonts(reader, folder, record),
    stylesheet: () => readStylesheet(reader, folder, record),
  };
  return { value, diagnostics };
}

function readStylesheet(
  reader: SourceReader,
  folder: string,
  record: Located<ThemeRecord>,
): Result<string | undefined> {
  const file = readSource(reader, `${folder}/${record.value.webbstil}`, record.at(['webbstil']));
  return { value: file.value?.text, diagnostics: file.diagnostics };
}

function readFonts(
  reader: SourceReader,
  folder: string,
  record: Located<ThemeRecord>,
): Result<ThemeFonts | undefined> {
  const diagnostics: Diagnostic[] = [];
  const read = (face: keyof ThemeRecord['typsnitt']): Uint8Array | undefined => {
    const file = readBytes(reader, `${folder}/${record.value.typsnitt[face]}`, record.at(['typsnitt', face]));
    diagnostics.push(...file.diagnostics);
    return file.value;
  };
  const [regular, italic, bold, boldItalic] = [
    read('normal'),
    read('kursiv'),
    read('fet'),
    read('fet kursiv'),
  ];
  const complete = regular && italic && bold && boldItalic;
  return { value: complete ? { regular, italic, bold, boldItalic } : undefined, diagnostics };
}

function toTheme(record: ThemeRecord): Theme {
  const { sida, färger, text } = record;
  return {
    page: {
      width: points(sida.bredd),
      height: points(sida.höjd),
      margin: {
        top: points(sida.marginaler.över),
        right: points(sida.marginaler.höger),
        bottom: points(sida.marginaler.under),
        left: points(sida.marginaler.vänster),
      },
    },
    colors: {
      text: färger.text,
      muted: färger.dämpad,
      accent: färger.accent,
      tint: färger.ton,
      rule: färger.linje,
    },
    text: {
      ...lines(text),
      align: text.justering === 'rak' ? 'justified' : 'ragged',
      paragraphGap: points(text.styckeavstånd),
    },
    headings: record.rubriker.map((heading) => ({
      ...lines(heading),
      before: points(heading.före),
      after: points(heading.efter),
      color: heading.färg,
    })),
    table: { ...lines(record.tabell), cellPadding: points(record.tabell.luft) },
    note: lines(record.fotnot),
  };
}

function lines(record: { readonly storlek: string; readonly radavstånd: string }) {
  return { size: points(record.storlek), leading: points(record.radavstånd) };
}

/** A measure of the page, not a figure of the plan: a binary fraction of a point is nothing anyone can see. */
function points(text: string): number {
  return Number(text.replace(',', '.'));
}
