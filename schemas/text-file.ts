import * as z from 'zod';
import { text, toDo, yesNo } from './common.js';

const signer = z.strictObject({
  namn: text.meta({ description: 'Den som undertecknar.' }),
  parti: text.optional().meta({ description: 'Partiet, förkortat eller utskrivet.' }),
  titel: text.optional().meta({ description: 'Uppdraget, till exempel Regionstyrelsens ordförande.' }),
});

/** The front matter of a Markdown file that is no goal file. */
export const textFileSchema = z.strictObject({
  numrerad: yesNo.optional().meta({ description: 'nej för ett kapitel utan nummer.' }),
  undertecknare: z
    .array(signer)
    .min(1, { error: 'not-empty' })
    .optional()
    .meta({ description: 'De som undertecknar texten, till exempel ett förord.' }),
  ...toDo,
});

export type TextFileRecord = z.infer<typeof textFileSchema>;
