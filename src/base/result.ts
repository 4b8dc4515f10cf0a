import type { Diagnostic } from './diagnostic.js';

/**
 * What every stage returns: the value it could make, and everything it found on the way. A stage never throws for
 * what stands in a file; it makes what it can and says the rest.
 */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
