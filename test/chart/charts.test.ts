import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, formatDecimal, sum, zero } from '../../src/base/decimal.js';
import { type BarGroup, barChart } from '../../src/chart/bar-chart.js';
import { coverageMatrix } from '../../src/chart/coverage-matrix.js';
import { goalTree, type TreeGoal } from '../../src/chart/goal-tree.js';
import { hatch } from '../../src/chart/hatch.js';
import { sparkline } from '../../src/chart/sparkline.js';
import { textWidth, wrapText } from '../../src/chart/text-box.js';
import { stretchesOf, type WaterfallStep, waterfall } from '../../src/chart/waterfall.js';
import type { Drawing, RectShape, TextShape } from '../../src/document/document.js';
import { decimal } from '../base/arbitrary-decimal.js';
import { faintShapes, pointsOf, shapesOutside, unroundedNumbers } from './drawing-points.js';

const words = fc.constantFrom(
  'Regionledningsförvaltningen',
  'Primärvårdsmedel',
  'Regiongemensamma stödfunktioner och anslag för kollektivtrafikmyndigheten',
  '2022',
  'Å',
  '',
);

const group: fc.Arbitrary<BarGroup> = fc.record({
  label: words,
  bars: fc.array(
    fc.record({
      label: fc.constantFrom('2021', 'Budget 2022', 'Plan 2024'),
      value: fc.option(decimal(), { nil: undefined }),
      printed: decimal().map((value) => formatDecimal(value)),
      emphasis: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

/** A bridge as plans have them: a sum, changes, and the sum that they make. */
const bridge: fc.Arbitrary<readonly WaterfallStep[]> = fc
  .tuple(decimal(), fc.array(decimal(), { minLength: 1, maxLength: 8 }), words)
  .map(([start, changes, label]) =>
    [start, ...changes, sum([start, ...changes])].map((value, index) => ({
      label: `${label} ${index}`,
      value,
      printed: formatDecimal(value),
      kind: index === 0 || index === changes.length + 1 ? 'sum' : 'change',
    })),
  );

const points = (first: number) =>
  fc
    .array(decimal(), { minLength: 1, maxLength: 5 })
    .map((values) => values.map((value, index) => ({ year: first + index, value })));

const goals: fc.Arbitrary<readonly TreeGoal[]> = fc.letrec<{ goals: TreeGoal[] }>((tie) => ({
  goals: fc.array(
    fc.record({ label: words, children: fc.oneof({ depthSize: 'small' }, fc.constant([]), tie('goals')) }),
    { minLength: 1, maxLength: 4, depthIdentifier: 'goals' },
  ),
})).goals;

const coverage = fc.oneof(
  fc.record({ kind: fc.constant('measured' as const), indicators: fc.integer({ min: 1, max: 120 }) }),
  fc.constant({ kind: 'taken-up' as const }),
  fc.constant({ kind: 'none' as const }),
);

const matrix = fc.array(words, { minLength: 1, maxLength: 6 }).chain((boards) =>
  fc
    .array(
      fc.record({
        label: words,
        depth: fc.integer({ min: 0, max: 2 }),
        cells: fc.array(coverage, { minLength: boards.length, maxLength: boards.length }),
      }),
      { maxLength: 8 },
    )
    .map((rows) => coverageMatrix(boards, rows)),
);

const drawings: Readonly<Record<string, fc.Arbitrary<Drawing>>> = {
  'a bar chart': fc.array(group, { minLength: 1, maxLength: 6 }).map(barChart),
  'a waterfall': bridge.map((steps) => waterfall(steps, 'Axeln är avkortad.')),
  'a sparkline': fc.tuple(points(2018), points(2022)).map(([before, after]) => sparkline(before, after)),
  'a tree of goals': goals.map(goalTree),
  'a matrix of goals and boards': matrix,
};

describe.each(Object.entries(drawings))('%s', (_, drawing) => {
  it('has every shape inside its box', () => {
    fc.assert(fc.property(drawing, (drawn) => void expect(shapesOutside(drawn)).toEqual([])));
  });

  it('has coordinates with two decimals at most', () => {
    fc.assert(fc.property(drawing, (drawn) => void expect(unroundedNumbers(drawn)).toEqual([])));
  });

  it('carries no meaning in a pale colour', () => {
    fc.assert(fc.property(drawing, (drawn) => void expect(faintShapes(drawn)).toEqual([])));
  });
});

describe('a bar chart', () => {
  it('draws bars as long as their figures, from one zero, and writes every figure', () => {
    const value = (digits: string) => ({ digits });
    const bars = ['100', '200', '-50'].map((digits) => ({
      label: '2022',
      value: value(digits),
      printed: digits,
      emphasis: false,
    }));
    const drawn = barChart([{ label: 'Ram', bars }]);
    const [first, second, third] = rects(drawn);
    expect(second?.width).toBeCloseTo(2 * (first?.width ?? 0), 1);
    expect(third?.width).toBeCloseTo((first?.width ?? 0) / 2, 1);
    expect(first?.x).toBe(second?.x);
    expect((third?.x ?? 0) + (third?.width ?? 0)).toBeCloseTo(first?.x ?? 0, 1);
    expect(texts(drawn)).toEqual(['Ram', '2022', '100', '2022', '200', '2022', '-50']);
  });
});

describe('a waterfall', () => {
  it('has steps that add up to its last sum', () => {
    fc.assert(
      fc.property(bridge, (steps) => {
        const stretches = stretchesOf(steps);
        const changes = steps.filter(({ kind }) => kind === 'change').map(({ value }) => value);
        const [start] = stretches;
        const end = stretches.at(-1)?.to ?? zero;
        expect(compare(add(start?.to ?? zero, sum(changes)), end)).toBe(0);
      }),
    );
  });

  it('begins every change where the one before it ended', () => {
    fc.assert(
      fc.property(bridge, (steps) => {
        const stretches = stretchesOf(steps);
        for (const [index, { kind }] of steps.entries()) {
          const before = stretches[index - 1];
          if (kind === 'change') expect(stretches[index]?.from).toEqual(before?.to);
        }
      }),
    );
  });

  it('cuts an axis whose sums are far from zero, and says so', () => {
    const steps = (start: string, change: string, end: string): readonly WaterfallStep[] => [
      { label: 'Budget 2022', value: { digits: start }, printed: start, kind: 'sum' },
      { label: 'Förändring', value: { digits: change }, printed: change, kind: 'change' },
      { label: 'Budget 2023', value: { digits: end }, printed: end, kind: 'sum' },
    ];
    expect(texts(waterfall(steps('3559', '310', '3869'), 'avkortad'))).toContain('avkortad');
    expect(texts(waterfall(steps('100', '310', '410'), 'avkortad'))).not.toContain('avkortad');
    expect(texts(waterfall(steps('-100', '10', '-90'), 'avkortad'))).not.toContain('avkortad');
  });

  it('tells a fall from a rise by lines across it', () => {
    const step = (digits: string): WaterfallStep => ({
      label: digits,
      value: { digits },
      printed: digits,
      kind: 'change',
    });
    const hatched = (digits: string) => {
      const drawn = waterfall([{ ...step('500'), kind: 'sum' }, step(digits)], '');
      return drawn.shapes.some((shape) => shape.type === 'path' && shape.data.split('M').length > 3);
    };
    expect([hatched('-300'), hatched('300')]).toEqual([true, false]);
  });
});

describe('a sparkline', () => {
  it('marks every outcome with a dot and every target with a ring, higher for more', () => {
    const drawn = sparkline(
      [
        { year: 2019, value: { digits: '7.4' } },
        { year: 2020, value: { digits: '6.8' } },
      ],
      [{ year: 2022, value: { digits: '8' } }],
    );
    const circles = drawn.shapes.filter((shape) => shape.type === 'circle');
    expect(circles.map(({ fill }) => fill)).toEqual(['accent', 'accent', 'page']);
    const [first, second, third] = circles.map(({ y }) => y);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(third).toBeLessThan(first ?? 0);
  });
});

describe('a tree of goals', () => {
  it('keeps its boxes apart and all its words', () => {
    fc.assert(
      fc.property(goals, (roots) => {
        const drawn = goalTree(roots);
        const boxes = rects(drawn);
        const overlapping = boxes.filter((one, index) =>
          boxes.slice(index + 1).some((other) => overlap(one, other)),
        );
        expect(overlapping).toEqual([]);
        const written = texts(drawn).join('').replace(/[- ]/g, '');
        const labels = labelsOf(roots).map((label) => label.replace(/[- ]/g, ''));
        expect([...written].sort().join('')).toBe([...labels.join('')].sort().join(''));
      }),
    );
  });
});

describe('hatching', () => {
  it('stays inside the box it fills', () => {
    const side = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const box = { x: 10, y: 20, width, height };
        const outside = pointsOf(hatch(box, 'accent')).filter(
          ([x, y]) => x < 9.99 || x > 10.01 + width || y < 19.99 || y > 20.01 + height,
        );
        expect(outside).toEqual([]);
      }),
    );
  });
});

describe('words in a chart', () => {
  it('are broken into lines that fit, with no letter lost', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 300 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
        expect(lines.join('').replace(/[- ]/g, '')).toBe(text.replace(/ /g, ''));
      }),
    );
  });
});

function rects(drawing: Drawing): readonly RectShape[] {
  return drawing.shapes.filter((shape) => shape.type === 'rect');
}

function texts(drawing: Drawing): readonly string[] {
  return drawing.shapes
    .filter((shape): shape is TextShape => shape.type === 'text')
    .map(({ value }) => value);
}

function overlap(one: RectShape, other: RectShape): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function labelsOf(roots: readonly TreeGoal[]): readonly string[] {
  return roots.flatMap(({ label, children }) => [label, ...labelsOf(children)]);
}
