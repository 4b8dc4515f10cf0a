import { slugOf } from '../base/slug.js';

/** Hands out identifiers that are unique in one document and the same in every build of the same plan. */
export interface Identifiers {
  /** `base` is any Swedish text; what comes back is ASCII `a-z0-9-` and begins with a letter. */
  unique(base: string): string;
}

export function identifiers(): Identifiers {
  const taken = new Set<string>();
  return {
    unique(base) {
      const slug = slugOf(base);
      let candidate = slug;
      for (let count = 2; taken.has(candidate); count += 1) candidate = `${slug}-${count}`;
      taken.add(candidate);
      return candidate;
    },
  };
}
