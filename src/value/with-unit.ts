import type { Figure, Value } from './value.js';

/** The value with a unit that is told once for all values of its kind. A figure that has one of its own keeps it. */
export function withUnit(value: Value, unit: string | undefined): Value {
  if (unit === undefined) return value;
  switch (value.kind) {
    case 'scoped':
      return {
        ...value,
        entries: value.entries.map((each) =>
          isFigure(each.value) ? { ...each, value: inUnit(each.value, unit) } : each,
        ),
      };
    case 'with-baseline':
      return { ...value, value: inUnit(value.value, unit), baseline: inUnit(value.baseline, unit) };
    case 'with-remark':
      return { ...value, value: inUnit(value.value, unit) };
    default:
      return isFigure(value) ? inUnit(value, unit) : value;
  }
}

function isFigure(value: Value): value is Figure {
  return ['quantity', 'ratio', 'span', 'comparison'].includes(value.kind);
}

/** `4/4` counts what the name says, so it is left as it is. */
function inUnit(figure: Figure, unit: string): Figure {
  if (figure.kind === 'ratio') return figure;
  if (figure.kind === 'comparison') {
    return figure.bound.unit === undefined ? { ...figure, bound: { ...figure.bound, unit } } : figure;
  }
  return figure.unit === undefined ? { ...figure, unit } : figure;
}
