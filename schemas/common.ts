import * as z from 'zod';

// Zod would write and compile a function for each object, which pays for no plan: there is a schema for every
// regionplan, and few files for each. A first check takes a tenth less of the processor.
z.config({ jitless: true });

/**
 * Pieces that several record kinds share. The source text is always text (failsafe YAML), so every leaf is a
 * string; `link` gives it meaning. The `error` of a format is not a message but the name under which
 * `src/validate/formats.ts` keeps its words in both languages.
 */
export const text = z.string().min(1, { error: 'text' });

export const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'date', abort: true })
  .refine(isInCalendar, { error: 'calendar' });

/** A day that its month does not have, such as 31 November, rolls over into the next one. */
function isInCalendar(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date)).getUTCDate() === date;
}

export const year = z.string().regex(/^\d{4}$/, { error: 'year' });

export const yesNo = z.enum(['ja', 'nej']);

export const paragraph = z.string().regex(/^\d+$/, { error: 'paragraph' });

/** The id of a goal or an indicator: what other files refer to, so without spaces. */
export const id = z.string().regex(/^[\p{L}\d][\p{L}\d.-]*$/u, { error: 'id' });

export const unit = z.enum(['kr', 'tkr', 'mnkr', 'mdkr']);

/**
 * What is left to do in a file, or with one thing in it. A plan that is made from last year's or from a template says
 * so where something must be rewritten, and authors may do the same.
 */
export const toDo = {
  'att göra': z
    .union([text, z.array(text).min(1, { error: 'not-empty' })])
    .optional()
    .meta({
      description: 'Det som är kvar att göra, eller en lista. Trycks inte; ta bort raden när det är gjort.',
    }),
};

/** The page that what is printed as a table stands on, in every file of which that is so. */
export const tablePage = {
  sida: z.enum(['liggande', 'stående']).optional().meta({
    description:
      'liggande: tabellen får en egen liggande sida. stående: sidan vänds aldrig för tabellen. Utelämnad: sidan vänds när orden inte får plats annars.',
  }),
};

/** One item: a label and what it holds, written `- Label: innehåll`. */
export function labelled<T>(content: z.ZodType<T>, description: string) {
  return z
    .record(z.string().min(1, { error: 'text' }), content)
    .refine((entry) => Object.keys(entry).length === 1, { error: 'one-key' })
    .meta({ description, minProperties: 1, maxProperties: 1 });
}
