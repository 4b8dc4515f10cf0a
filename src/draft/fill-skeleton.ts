import { own } from '../base/own.js';
import { writeScalar } from '../source/yaml/write-scalar.js';

/** What stands in the places of a skeleton: `{region}`, `{år+1}`. A line with a place of no value is left out. */
export type SkeletonValues = Readonly<Record<string, string | undefined>>;

/** The years that a skeleton may name: `år-2` to `år+3`. */
export function yearValues(year: number): SkeletonValues {
  const steps = [-2, -1, 1, 2, 3].map((step) => [`år${step > 0 ? '+' : ''}${step}`, String(year + step)]);
  return { år: String(year), ...Object.fromEntries(steps) };
}

/** The text of a skeleton's file with its places filled. What is no place of ours stays as it stands. */
export function fillSkeleton(path: string, text: string, values: SkeletonValues): string {
  const isData = path.endsWith('.yaml');
  return text
    .split('\n')
    .filter((line) =>
      namesIn(line).every((name) => !Object.hasOwn(values, name) || values[name] !== undefined),
    )
    .map((line) => {
      const [, key = '', whole = ''] = (isData && /^(\s*(?:- )?[^#:]+: )\{([^{}]+)\}$/.exec(line)) || [];
      const value = own(values, whole);
      return value === undefined ? filled(line, values) : `${filled(key, values)}${writeScalar(value)}`;
    })
    .join('\n');
}

const place = /\{([^{}]+)\}/g;

function namesIn(line: string): readonly string[] {
  return [...line.matchAll(place)].map(([, name = '']) => name);
}

function filled(line: string, values: SkeletonValues): string {
  return line.replace(place, (whole, name: string) => own(values, name) ?? whole);
}
