import * as z from 'zod';
import { text, toDo } from './common.js';

const signer = z.strictObject({
  namn: text.meta({ description: 'Den som undertecknar.' }),
  parti: text.optional().meta({ description: 'Partiet, förkortat eller utskrivet.' }),
  titel: text.optional().meta({ description: 'Uppdraget, till exempel Regionstyrelsens ordförande.' }),
});

/** The front matter of a Markdown file that is no goal file. */
export const textFileSchema = z.strictObject({
  numrerad: z.enum(['ja', 'bara rubriken', 'nej']).optional().meta({
    description:
      'nej för en text utan nummer, bara rubriken om rubrikerna under dess första inte ska ha något.',
  }),
  undertecknare: z
    .array(signer)
    .min(1, { error: 'not-empty' })
    .optional()
    .meta({ description: 'De som undertecknar texten, till exempel ett förord.' }),
  ...toDo,
});

export type TextFileRecord = z.infer<typeof textFileSchema>;
