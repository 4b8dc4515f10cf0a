import * as z from 'zod';
import { text } from './common.js';
import { once } from './once.js';

const points = z.string().regex(/^\d+(,\d+)?$/, { error: 'length' });
const hex = z.string().regex(/^#[0-9a-f]{6}$/, { error: 'color' });

const length = (description: string) => points.meta({ description });
const color = (description: string) => hex.meta({ description });
const file = (description: string) => text.meta({ description });

const lines = once(() => ({
  storlek: length('Bokstävernas storlek, i punkter.'),
  radavstånd: length('Avståndet från en rad till nästa, i punkter.'),
}));

const page = once(() =>
  z.strictObject({
    bredd: length('Sidans bredd, i punkter.'),
    höjd: length('Sidans höjd, i punkter.'),
    marginaler: z
      .strictObject({
        över: length('Marginalen över texten, i punkter.'),
        höger: length('Marginalen till höger om texten, i punkter.'),
        under: length('Marginalen under texten, i punkter.'),
        vänster: length('Marginalen till vänster om texten, i punkter.'),
      })
      .meta({ description: 'Det tomma utrymmet runt texten.' }),
  }),
);

const colors = once(() =>
  z.strictObject({
    text: color('Textens färg.'),
    dämpad: color('Färgen på det som står tillbaka, som sidfoten.'),
    accent: color('Färgen på rubriker och på omslaget.'),
    ton: color('Bakgrunden i tabellernas huvuden.'),
    linje: color('Tabellernas linjer.'),
  }),
);

const body = once(() =>
  z.strictObject({
    ...lines(),
    justering: z.enum(['rak', 'ojämn']).meta({ description: 'Högerkanten: rak eller ojämn.' }),
    styckeavstånd: length('Avståndet mellan två stycken, i punkter.'),
  }),
);

const heading = once(() =>
  z.strictObject({
    ...lines(),
    före: length('Avståndet före rubriken, i punkter.'),
    efter: length('Avståndet efter rubriken, i punkter.'),
    färg: z.enum(['accent', 'text']).meta({ description: 'Vilken av färgerna rubriken har.' }),
  }),
);

const spareFaces = once(() =>
  z.strictObject({
    normal: text.meta({ description: 'Filen med de vanliga tecknen.' }),
    kursiv: text.optional().meta({ description: 'Filen med de kursiva tecknen.' }),
    fet: text.optional().meta({ description: 'Filen med de feta tecknen.' }),
    'fet kursiv': text.optional().meta({ description: 'Filen med de feta, kursiva tecknen.' }),
  }),
);

const faces = once(() =>
  z.strictObject({
    normal: file('Filen med de vanliga bokstäverna.'),
    kursiv: file('Filen med de kursiva bokstäverna.'),
    fet: file('Filen med de feta bokstäverna.'),
    'fet kursiv': file('Filen med de feta, kursiva bokstäverna.'),
    reserv: z
      .array(z.union([text, spareFaces()]))
      .optional()
      .meta({
        description:
          'Typsnitt med tecken som de andra saknar, i den ordning de prövas: en fil, eller flera som normal, fet, kursiv och fet kursiv.',
      }),
  }),
);

const logotype = once(() =>
  z.strictObject({
    fil: file('Bildfilen, räknat från mallens mapp: SVG, PNG eller JPEG.'),
    beskrivning: text
      .optional()
      .meta({ description: 'Vad bilden visar, för den som får planen uppläst; annars regionens namn.' }),
    plats: z.enum(['överst till höger', 'nederst till vänster', 'nederst till höger']).meta({
      description: 'Var på omslaget den står; överst är bakgrunden mallens accentfärg, nederst vit.',
    }),
    höjd: length('Höjden på omslaget, i punkter.'),
    'höjd i sidhuvud': points
      .optional()
      .meta({ description: 'Höjden i sidhuvudet, i punkter; utelämnas den står regionens namn där.' }),
  }),
);

/** `utseende.yaml` of a template: measures in points, colours, and the files of the typeface and the web style. */
export const themeSchema = once(() =>
  z.strictObject({
    'bygger på': text
      .optional()
      .meta({ description: 'Mallen som gäller i allt som inte står i den här filen.' }),
    sida: page().meta({ description: 'Sidans mått.' }),
    färger: colors().meta({ description: 'Färgerna, som #1f4e79.' }),
    text: body().meta({ description: 'Den löpande texten.' }),
    rubriker: z
      .array(heading())
      .min(1, { error: 'not-empty' })
      .meta({ description: 'Rubrikerna, en post för varje nivå.' }),
    tabell: z
      .strictObject({ ...lines(), luft: length('Luften runt texten i en ruta, i punkter.') })
      .meta({ description: 'Texten i tabeller.' }),
    fotnot: z.strictObject(lines()).meta({ description: 'Fotnoterna.' }),
    typsnitt: faces().meta({ description: 'Typsnittets filer, räknat från mallens mapp.' }),
    logotyp: logotype().optional().meta({ description: 'Regionens logotyp.' }),
    webbstil: file('Filen med webbsidans utseende.'),
  }),
);

export type ThemeRecord = z.infer<ReturnType<typeof themeSchema>>;
