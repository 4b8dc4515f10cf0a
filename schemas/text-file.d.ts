import { z } from 'zod';
/** The front matter of a Markdown file that is no goal file. */
export declare const textFileSchema: z.ZodObject<
  {
    numrerad: z.ZodOptional<
      z.ZodEnum<{
        ja: 'ja';
        nej: 'nej';
      }>
    >;
  },
  z.core.$strict
>;
export type TextFileRecord = z.infer<typeof textFileSchema>;
