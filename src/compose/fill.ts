import { own } from '../base/own.js';
/** Fills the `{name}` places of a template's pattern; a place that has no value is left as it stands. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([^{}]+)\}/g, (place, name: string) => own(values, name) ?? place);
}
