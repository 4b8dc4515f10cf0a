import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import type { SourceReader } from '../source/source-reader.js';
import { readTemplate } from './read-template.js';
import { readTheme, type ThemeSource } from './read-theme.js';
import type { Template } from './template.js';
import {
  fallback,
  foldersFor,
  isKnown,
  noSuchTemplate,
  packagedTemplates,
  templateShelves,
} from './template-shelves.js';

export interface LoadedTemplate {
  readonly template: Template;
  readonly theme: ThemeSource;
}

/**
 * Finds a template by its name: each of its files in the region's `mallar/<name>`, else in the template of that name
 * that comes with `plan`, else in `standard`. `from` is the place that named it; without a reader of the region there
 * are only those that come with `plan`.
 */
export function loadTemplate(
  name: string,
  from: Place,
  region?: SourceReader,
): Result<LoadedTemplate | undefined> {
  const shelves = templateShelves(region);
  if (!isKnown(name, shelves)) {
    return { value: undefined, diagnostics: [noSuchTemplate(name, from, shelves)] };
  }
  const folders = foldersFor(name, shelves);
  const template = readTemplate(name, folders, shelves);
  const theme = readTheme(folders, shelves);
  return {
    value: template.value && theme.value && { template: template.value, theme: theme.value },
    diagnostics: [...template.diagnostics, ...theme.diagnostics],
  };
}

/**
 * Whether a template is wholly one that comes with `plan`, which its own tests have found right: a check has nothing
 * to tell of it and need not read it. Files that it lacks are those of the standard, which a region may have changed.
 */
export function comesWithPlan(name: string, region: SourceReader): boolean {
  const own = region.entries('mallar').map((entry) => entry.name);
  return !own.includes(name) && !own.includes(fallback) && isKnown(name, packagedTemplates());
}
