import { diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import { diskReader } from '../source/disk-reader.js';
import { packageFolder } from '../source/package-folder.js';
import { readTemplate } from './read-template.js';
import { readTheme, type ThemeSource } from './read-theme.js';
import { unknownTemplate } from './rules.js';
import type { Template } from './template.js';

export interface LoadedTemplate {
  readonly template: Template;
  readonly theme: ThemeSource;
}

/** Finds a template by its name among those that come with `plan`. `from` is the place that named it. */
export function loadTemplate(name: string, from: Place): Result<LoadedTemplate | undefined> {
  const reader = diskReader(packageFolder());
  const names = reader.entries('templates').map((entry) => entry.name);
  if (!names.includes(name)) {
    const message = {
      sv: `Det finns ingen mall ”${name}”. De som finns: ${names.join(', ')}.`,
      en: `There is no template “${name}”. Those there are: ${names.join(', ')}.`,
    };
    const finding = { place: from, message, suggestion: nearest(name, names) };
    return { value: undefined, diagnostics: [diagnose(unknownTemplate, finding)] };
  }
  const template = readTemplate(reader, `templates/${name}`);
  const theme = readTheme(reader, `templates/${name}`);
  return {
    value: template.value && theme.value && { template: template.value, theme: theme.value },
    diagnostics: [...template.diagnostics, ...theme.diagnostics],
  };
}
