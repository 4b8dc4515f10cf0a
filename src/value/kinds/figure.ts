import { anyOf, type GrammarTable } from '../grammar.js';
import type { Figure } from '../value.js';
import { comparison } from './comparison.js';
import { quantity } from './quantity.js';
import { ratio } from './ratio.js';
import { span } from './span.js';

export const figures = { ratio, span, comparison, quantity } satisfies GrammarTable<Figure>;

/** The kinds that are one figure, as one grammar: what may stand inside another value. */
export const figure = anyOf<Figure>(figures);
