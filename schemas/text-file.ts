import * as z from 'zod';
import { yesNo } from './common.js';

/** The front matter of a Markdown file that is no goal file. */
export const textFileSchema = z.strictObject({
  numrerad: yesNo.optional().meta({ description: 'nej för ett kapitel utan nummer.' }),
});

export type TextFileRecord = z.infer<typeof textFileSchema>;
