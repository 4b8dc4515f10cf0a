import * as z from 'zod';
import { text, yesNo } from './common.js';

/** One row: its name with its figures, and below them what belongs to the row. */
export interface RowRecord {
  readonly [key: string]: string | readonly RowRecord[];
}

const keys = {
  get varav() {
    return rowsSchema.optional().meta({ description: 'Delar av raden, kanske inte alla.' });
  },
  get därav() {
    return rowsSchema.optional().meta({ description: 'Delarna av raden; de ska bli hela raden.' });
  },
  get 'fördelat på'() {
    return rowsSchema
      .optional()
      .meta({ description: 'Delarna av raden, tryckta utan ord framför; de ska bli hela raden.' });
  },
  formel: text.optional().meta({ description: 'Hur raden räknas ut, till exempel Intäkter − Kostnader.' }),
  'räknas ut': yesNo.optional().meta({
    description: 'ja: beloppen räknas ut, och plan check --fix skriver dem. Annars kontrolleras de bara.',
  }),
  not: z
    .string()
    .regex(/^\d+(, ?\d+)*$/, { error: 'note-numbers' })
    .optional()
    .meta({ description: 'Numret på en eller flera av tabellens noter: 1 eller 1, 4.' }),
  enhet: z.enum(['procent']).optional().meta({ description: 'procent: radens siffror är procent.' }),
  mellanrubrik: text.optional().meta({ description: 'En rubrik över raderna som följer, utan siffror.' }),
};

const known: ReadonlySet<string> = new Set(Object.keys(keys));

/**
 * The first key that is none of ours is the row's name. A second one with figures is a row that lost its dash; with
 * words it is one of ours misspelt.
 */
export const rowSchema: z.ZodType<RowRecord> = z
  .object(keys)
  .catchall(z.string())
  .superRefine((row, context) => {
    const names = rowNames(row);
    const extra = 'mellanrubrik' in row ? names : names.slice(1);
    const misspelt = extra.filter((name) => !/^([-−–+\d]|\s*\||$)/.test(String(row[name])));
    if (misspelt.length > 0) {
      context.addIssue({ code: 'unrecognized_keys', keys: misspelt, input: row });
    } else if (extra.length > 0 || (names.length === 0 && !('mellanrubrik' in row))) {
      context.addIssue({ code: 'custom', message: 'one-key', input: row });
    }
  }) as unknown as z.ZodType<RowRecord>;

export const rowsSchema = z.array(rowSchema).min(1, { error: 'not-empty' });

/** The names of a row, which is to have one: the keys that mean nothing in particular. */
export function rowNames(row: object): string[] {
  return Object.keys(row).filter((key) => !known.has(key));
}
