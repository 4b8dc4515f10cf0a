import { z } from 'zod';
/**
 * Pieces that several record kinds share. The source text is always text (failsafe YAML), so every leaf is a
 * string; `link` gives it meaning. The `error` of a format is not a message but the name under which
 * `src/validate/formats.ts` keeps its words in both languages.
 */
export declare const text: z.ZodString;
export declare const date: z.ZodString;
export declare const year: z.ZodString;
export declare const yesNo: z.ZodEnum<{
  ja: 'ja';
  nej: 'nej';
}>;
export declare const paragraph: z.ZodString;
/** The id of a goal or an indicator: what other files refer to, so without spaces. */
export declare const id: z.ZodString;
export declare const unit: z.ZodEnum<{
  kr: 'kr';
  mdkr: 'mdkr';
  mnkr: 'mnkr';
  tkr: 'tkr';
}>;
/** One row: a label and what it holds, written `- Label: innehåll`. */
export declare function labelled(
  content: z.ZodType<string>,
  description: string,
): z.ZodRecord<z.ZodString, z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>;
