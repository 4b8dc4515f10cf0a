import fc from 'fast-check';
import { compare, type Decimal } from '../../src/base/decimal.js';
import type {
  CalendarDate,
  Choice,
  Comparison,
  Compound,
  Figure,
  FreeText,
  Missing,
  Quantity,
  Ratio,
  Relative,
  Scoped,
  Span,
  Value,
  ValueKind,
  WithBaseline,
  WithRemark,
} from '../../src/value/value.js';
import { parseValue } from '../../src/value/value-grammar.js';
import { decimal } from '../base/arbitrary-decimal.js';

const unit = fc.option(
  fc.constantFrom(
    '%',
    'kr',
    'tkr',
    'mnkr',
    'mdkr',
    'kWh/m²',
    'år',
    'dagar',
    'nya chefer',
    'per 100 000 invånare',
  ),
  { nil: undefined },
);

const year = fc.integer({ min: 1900, max: 2099 }).map((digits): Quantity => {
  return { kind: 'quantity', amount: { digits: String(digits) }, plain: true };
});

const signedAmount = fc
  .tuple(decimal({ min: 0n }), unit)
  .map(([amount, of]): Quantity => ({ kind: 'quantity', amount, ...withUnit(of), plus: true }));

const amount = fc
  .tuple(decimal(), unit)
  .map(([value, of]): Quantity => ({ kind: 'quantity', amount: value, ...withUnit(of) }));

const quantity = fc.oneof(amount, signedAmount, year);

const ratio = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 9999 }),
    fc.constantFrom('/', 'av'),
    unit,
  )
  .map(([a, b, separator, of]): Ratio => {
    const [part, whole] = [Math.min(a, b), Math.max(a, b)].map((digits) => ({ digits: String(digits) }));
    return { kind: 'ratio', part: part as Decimal, whole: whole as Decimal, separator, ...withUnit(of) };
  });

const span = fc
  .tuple(decimal(), decimal(), unit)
  .filter(([a, b]) => compare(a, b) !== 0)
  .map(([a, b, of]): Span => {
    const [from, to] = compare(a, b) < 0 ? [a, b] : [b, a];
    return { kind: 'span', from, to, ...withUnit(of) };
  });

const comparison = fc
  .tuple(
    fc.constantFrom(
      { relation: 'at-most', wording: 'högst' } as const,
      { relation: 'at-most', wording: 'max' } as const,
      { relation: 'at-least', wording: 'minst' } as const,
      { relation: 'more-than', wording: 'mer än' } as const,
      { relation: 'less-than', wording: 'under' } as const,
      { relation: 'at-most', wording: '≤' } as const,
      { relation: 'less-than', wording: '<' } as const,
      { relation: 'more-than', wording: '>' } as const,
    ),
    fc.oneof(amount, signedAmount),
  )
  .map(([words, bound]): Comparison => ({ kind: 'comparison', ...words, bound }));

const choice = fc.constantFrom('ja', 'delvis', 'nej').map((answer): Choice => ({ kind: 'choice', answer }));

const missing = fc
  .constantFrom('', '-', 'ny indikator', 'svar saknas', 'vartannat år', 'mäts ej', 'x')
  .map((text) => parseValue(text) as Missing);

const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .chain((day) => {
    const iso = day.toISOString().slice(0, 10);
    return fc.constantFrom<CalendarDate>({ kind: 'date', iso }, { kind: 'date', iso, wording: 'senast' });
  });

const relative = fc
  .tuple(
    fc.constantFrom(
      ['more', 'fler'] as const,
      ['more', 'Ökning'] as const,
      ['less', 'lägre'] as const,
      ['better', 'bättre'] as const,
      ['same', 'oförändrad'] as const,
    ),
    fc.constantFrom('avtal än hösten 2020', 'under 2021', 'jämfört med föregående år'),
  )
  .map(([[direction, word], rest]): Relative => ({ kind: 'relative', direction, text: `${word} ${rest}` }));

const figure: fc.Arbitrary<Figure> = fc.oneof(quantity, ratio, span, comparison);

const compound = fc
  .array(
    fc
      .tuple(decimal(), fc.constantFrom('chefer', 'tillfällen', 'dagar', '%'))
      .map(([value, of]): Quantity => {
        return { kind: 'quantity', amount: value, unit: of };
      }),
    { minLength: 2, maxLength: 4 },
  )
  .map((parts): Compound => ({ kind: 'compound', parts }));

const withBaseline = fc
  .tuple(figure, fc.constantFrom('läsåret 2019–2020', 'hösten 2020', '2019', 'mars, 2021'), figure)
  .map(([value, when, baseline]): WithBaseline => ({ kind: 'with-baseline', value, when, baseline }));

const withRemark = fc
  .tuple(figure, fc.constantFrom('totalt i länet', 'inom 3 dagar', 'se not'))
  .map(([value, remark]): WithRemark => ({ kind: 'with-remark', value, remark }));

const scoped = fc
  .array(
    fc.record({
      scope: fc.constantFrom('RVN', 'Riket', 'Kvinnor', 'Norra Sverige'),
      value: fc.oneof(amount, ratio, span, comparison, choice),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((entries): Scoped => ({ kind: 'scoped', entries }));

const text = fc
  .constantFrom(
    'ca 110',
    '2022-2024',
    'Återrapportering genomförd',
    '26 januari',
    'RS/1134/2018',
    'hösten 2020',
  )
  .map((words): FreeText => ({ kind: 'text', text: words }));

/** Values of every kind, as the grammar makes them. */
export const values = {
  quantity,
  ratio,
  span,
  comparison,
  choice,
  missing,
  date,
  relative,
  compound,
  'with-baseline': withBaseline,
  'with-remark': withRemark,
  scoped,
  text,
} satisfies { readonly [K in ValueKind]: fc.Arbitrary<Extract<Value, { kind: K }>> };

function withUnit(name: string | undefined): { readonly unit?: string } {
  return name === undefined ? {} : { unit: name };
}
