import * as z from 'zod';
import { text } from './common.js';

const length = z.string().regex(/^\d+(,\d+)?$/, { error: 'length' });
const color = z.string().regex(/^#[0-9a-f]{6}$/, { error: 'color' });
const lines = { storlek: length, radavstånd: length };

/** `utseende.yaml` of a template: measures in points, colours, and the files of the typeface and the web style. */
export const themeSchema = z.strictObject({
  'bygger på': text
    .optional()
    .meta({ description: 'Mallen som gäller i allt som inte står i den här filen.' }),
  sida: z.strictObject({
    bredd: length,
    höjd: length,
    marginaler: z.strictObject({ över: length, höger: length, under: length, vänster: length }),
  }),
  färger: z.strictObject({ text: color, dämpad: color, accent: color, ton: color, linje: color }),
  text: z.strictObject({ ...lines, justering: z.enum(['rak', 'ojämn']), styckeavstånd: length }),
  rubriker: z
    .array(z.strictObject({ ...lines, före: length, efter: length, färg: z.enum(['accent', 'text']) }))
    .min(1, { error: 'not-empty' }),
  tabell: z.strictObject({ ...lines, luft: length }),
  fotnot: z.strictObject(lines),
  typsnitt: z.strictObject({ normal: text, kursiv: text, fet: text, 'fet kursiv': text }),
  webbstil: text,
});

export type ThemeRecord = z.infer<typeof themeSchema>;
