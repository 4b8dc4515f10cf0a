import * as z from 'zod';
import { toDo } from './common.js';

/** The front matter of a text in `texter/`: how it is numbered and signed is for the text that places it to say. */
export const sharedTextSchema = z.strictObject(toDo);

export type SharedTextFront = z.infer<typeof sharedTextSchema>;
