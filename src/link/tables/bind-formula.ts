import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Result } from '../../base/result.js';
import { type Formula, leavesOf, mapLeaves, type Term } from '../../formula/formula.js';
import { type FormulaFault, readFormula } from '../../formula/read-formula.js';
import { partOf } from '../part-of.js';
import { bindReference } from './bind-reference.js';
import { bindNeighbours, bindRange } from './bind-sum.js';
import type { CellsFrom } from './cells.js';
import type { Bound, Outlook } from './outlook.js';
import { unreadableFormula } from './rules.js';

export interface BoundFormula {
  readonly formula: Formula<CellsFrom>;
  /** True for a single name of another table: the same figure, stated twice. */
  readonly fromOtherTable: boolean;
}

/** Reads a formula and finds everything it names. A formula with a fault is told and then left out. */
export function bindFormula(outlook: Outlook): Result<BoundFormula | undefined> {
  const reading = readFormula(outlook.written.text);
  if (!reading.ok) return { value: undefined, diagnostics: [unreadable(reading.fault, outlook)] };
  const terms = leavesOf(reading.formula);
  const bound = new Map(terms.map((term) => [term, bindTerm(term, outlook)] as const));
  const diagnostics = [...bound.values()].flatMap((each) => each.diagnostics);
  if ([...bound.values()].some(({ value }) => value === undefined)) return { value: undefined, diagnostics };
  const formula = mapLeaves(reading.formula, (term) => bound.get(term)?.value ?? nothing);
  return { value: { formula, fromOtherTable: isElsewhere(reading.formula) }, diagnostics };
}

const nothing: Formula<CellsFrom> = { type: 'leaf', leaf: () => undefined };

function bindTerm(term: Term, outlook: Outlook): Bound {
  switch (term.type) {
    case 'reference':
      return bindReference(term, outlook);
    case 'range':
      return bindRange(term, outlook);
    case 'neighbours':
      return bindNeighbours(term, outlook);
  }
}

function isElsewhere(formula: Formula<Term>): boolean {
  // Costs that one table writes as negative figures and another does not are still the same figures.
  if (formula.type === 'negation') return isElsewhere(formula.of);
  return formula.type === 'leaf' && formula.leaf.type === 'reference' && formula.leaf.table !== undefined;
}

function unreadable({ fault, at }: FormulaFault, { written }: Outlook): Diagnostic {
  const { text, place } = written;
  // What is missing at the end of a formula is shown at the sign before it.
  const start = Math.max(0, Math.min(at, text.length - 1));
  return diagnose(unreadableFormula, {
    place: partOf(place, text, start, text.length),
    message: faultWords[fault],
  });
}

const faultWords: Readonly<Record<FormulaFault['fault'], Bilingual>> = {
  empty: { sv: 'Formeln är tom.', en: 'The formula is empty.' },
  long: {
    sv: 'Formeln är för lång. Dela upp den på flera rader i tabellen.',
    en: 'The formula is too long. Divide it over several rows of the table.',
  },
  operand: {
    sv: 'Här saknas ett namn eller ett tal: ett räknetecken ska ha något på båda sidor.',
    en: 'A name or a number is missing here: a sign is to have something on both sides.',
  },
  unopened: {
    sv: 'Parentesen som slutar här börjar ingenstans.',
    en: 'The parenthesis that ends here begins nowhere.',
  },
  unclosed: {
    sv: 'Parentesen som börjar här slutar ingenstans.',
    en: 'The parenthesis that begins here ends nowhere.',
  },
  quote: {
    sv: 'Citattecknet som börjar här slutar ingenstans.',
    en: 'The quotation mark that begins here ends nowhere.',
  },
};
