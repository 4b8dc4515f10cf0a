import { Big } from 'big.js';

/**
 * An exact decimal that remembers how many decimals its author wrote: `1,50` and `1,5` are equal, but print
 * differently. Plain data, so it can be compared, frozen and written as JSON like the rest of the model.
 */
export interface Decimal {
  /** An optional `-`, figures, and after a point the written decimals: `-1369.50`. Never an exponent, never `-0`. */
  readonly digits: string;
}

/** What is wrong with a figure that a reader would have understood, or `no-figure` for everything else. */
export type DecimalFault =
  /** `1 36 9`: the spaces do not set off groups of three. */
  | 'grouping'
  /** `1.369`: a point is a decimal mark to some and a thousands mark to others. */
  | 'point'
  /** `1,2,3`: more than one decimal comma. */
  | 'commas'
  /** `012`: a leading zero belongs to an id or a telephone number. */
  | 'leading-zero'
  | 'no-figure';

export type DecimalReading =
  | { readonly ok: true; readonly decimal: Decimal; readonly grouped: boolean }
  | { readonly ok: false; readonly fault: DecimalFault };

// Space, no-break space, thin space, narrow no-break space: what word processors put between groups of three.
const space = '[ \\u00a0\\u2009\\u202f]';
// Hyphen, true minus, and the en dash that word processors make of a hyphen.
const minus = '[-\\u2212\\u2013]';

const patterns = {
  grouped: new RegExp(`^(${minus}${space}?)?\\d{1,3}(?:${space}\\d{3})+(?:,\\d+)?$`),
  ungrouped: new RegExp(`^(${minus}${space}?)?\\d+(?:,\\d+)?$`),
  spaced: new RegExp(`^(${minus}${space}?)?\\d+(?:${space}+\\d+)+(?:,\\d+)?$`),
  pointed: new RegExp(`^(${minus}${space}?)?\\d[\\d ]*(?:\\.\\d+)+(?:,\\d+)?$`),
  commas: new RegExp(`^(${minus}${space}?)?\\d[\\d ]*(?:,\\d+){2,}$`),
};

/**
 * Reads a figure as it is written in Swedish: `1 369 635`, `68,8`, `-10`, `−17`, `- 209`. Space around it is
 * ignored; the whole text must be the figure.
 */
export function readDecimal(text: string): DecimalReading {
  const trimmed = text.trim();
  const grouped = patterns.grouped.test(trimmed);
  if (!grouped && !patterns.ungrouped.test(trimmed)) return { ok: false, fault: faultOf(trimmed) };
  if (/^\D*0[\d\s]/.test(trimmed)) return { ok: false, fault: 'leading-zero' };
  const digits = trimmed.replace(/[^\d,]/g, '').replace(',', '.');
  return { ok: true, decimal: fromDigits(/^\d/.test(trimmed) ? digits : `-${digits}`), grouped };
}

/** The figure alone, or undefined where the text is none. */
export function parseDecimal(text: string): Decimal | undefined {
  const reading = readDecimal(text);
  return reading.ok ? reading.decimal : undefined;
}

function faultOf(text: string): DecimalFault {
  if (patterns.spaced.test(text)) return 'grouping';
  if (patterns.pointed.test(text)) return 'point';
  return patterns.commas.test(text) ? 'commas' : 'no-figure';
}

/** The number of written decimals: 2 for `1,50`. */
export function decimals(value: Decimal): number {
  const point = value.digits.indexOf('.');
  return point < 0 ? 0 : value.digits.length - point - 1;
}

/** Keeps the decimals of the more precise of the two, as a column of figures does. */
export function add(a: Decimal, b: Decimal): Decimal {
  return exact(new Big(a.digits).plus(b.digits), Math.max(decimals(a), decimals(b)));
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

/** Exact, so it has the decimals of both factors together. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return exact(new Big(a.digits).times(b.digits), decimals(a) + decimals(b));
}

/** Rounded to `scale` decimals, halves away from zero. Undefined where the divisor is zero. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal | undefined {
  if (isZero(b)) return undefined;
  const Scaled = Big();
  Scaled.DP = scale;
  return exact(new Scaled(a.digits).div(b.digits), scale);
}

/** With exactly `scale` decimals, halves away from zero. */
export function round(value: Decimal, scale: number): Decimal {
  return exact(new Big(value.digits), scale);
}

export function negate(value: Decimal): Decimal {
  return fromDigits(value.digits.startsWith('-') ? value.digits.slice(1) : `-${value.digits}`);
}

export function absolute(value: Decimal): Decimal {
  return value.digits.startsWith('-') ? negate(value) : value;
}

/** Negative, zero or positive, as `sort` wants it. Written decimals do not count. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  return new Big(a.digits).cmp(b.digits);
}

export function equals(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

export function isZero(value: Decimal): boolean {
  return !/[1-9]/.test(value.digits);
}

/** Zero, with no decimals, for an empty list. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(add, zero);
}

export const zero: Decimal = { digits: '0' };

/** How far a rounded figure may be from the true one: 0,5 for `12`, 0,05 for `12,3`. */
export function halfUnit(value: Decimal): Decimal {
  return fromDigits(`0.${'0'.repeat(decimals(value))}5`);
}

/** For counts and years that are whole numbers in the program itself. Throws for anything else. */
export function fromInteger(value: number): Decimal {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number`);
  return fromDigits(String(value));
}

export interface DecimalFormat {
  /** Groups of three set off by no-break spaces; true unless told otherwise. */
  readonly grouping?: boolean;
}

/** As printed in Swedish: `−1 369,60` with U+2212, U+00A0 and a decimal comma. */
export function formatDecimal(value: Decimal, { grouping = true }: DecimalFormat = {}): string {
  return spell(value, { minus: '\u2212', group: grouping ? '\u00a0' : '' });
}

/** As an author types it: `-1 369,60` with the keys of an ordinary keyboard. */
export function writeDecimal(value: Decimal, { grouping = true }: DecimalFormat = {}): string {
  return spell(value, { minus: '-', group: grouping ? ' ' : '' });
}

function spell(value: Decimal, signs: { readonly minus: string; readonly group: string }): string {
  const [whole = '', fraction] = value.digits.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, signs.group);
  const sign = value.digits.startsWith('-') ? signs.minus : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

function exact(value: Big, scale: number): Decimal {
  return fromDigits(value.toFixed(scale));
}

function fromDigits(digits: string): Decimal {
  return { digits: /^-[0.]*$/.test(digits) ? digits.slice(1) : digits };
}
