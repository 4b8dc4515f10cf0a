import { type ThemeRecord, themeSchema } from '../../schemas/theme.js';
import { once } from '../base/once.js';
import type { Result } from '../base/result.js';
import type { Theme, ThemeFonts } from '../document/theme.js';
import { checkContrast } from './check-contrast.js';
import { points } from './points.js';
import { readLayers } from './read-layers.js';
import { readLogotype } from './read-logotype.js';
import { missingFiles, readFonts, readStylesheet, wrongFonts } from './read-theme-files.js';
import type { TemplateShelves } from './template-shelves.js';

/**
 * A template's looks with the files they name still unread, since only one of the renderers wants the fonts. They are
 * read once, and are the same object from then on.
 */
export interface ThemeSource {
  readonly theme: Theme;
  fonts(): Result<ThemeFonts | undefined>;
  stylesheet(): Result<string | undefined>;
}

/** Reads `utseende.yaml` from the first of the folders that has it. Undefined also where a file it names is missing. */
export function readTheme(
  folders: TemplateShelves,
  shelves: TemplateShelves,
): Result<ThemeSource | undefined> {
  const reading = { file: 'utseende.yaml', schema: themeSchema(), shelves };
  const { value: layered, diagnostics } = readLayers(folders, reading);
  if (!layered) return { value: undefined, diagnostics };
  const missing = missingFiles(layered);
  const logotype = readLogotype(layered);
  const value: ThemeSource = {
    theme: { ...toTheme(layered.record.value), ...(logotype.value ? { logotype: logotype.value } : {}) },
    fonts: once(() => readFonts(layered)),
    stylesheet: once(() => readStylesheet(layered)),
  };
  return {
    value: missing.length === 0 ? value : undefined,
    diagnostics: [
      ...diagnostics,
      ...missing,
      ...wrongFonts(layered),
      ...logotype.diagnostics,
      ...checkContrast(layered.record),
    ],
  };
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
