import type { Result } from '../base/result.js';
import type { Comparison } from '../diff/changes-document.js';
import { changesDocument } from '../diff/changes-document.js';
import { writeChangesJson } from '../diff/write-json.js';
import { renderMarkdown } from '../render/markdown/render-markdown.js';
import type { LoadedTemplate } from '../template/load-template.js';
import { renderDocument } from './render-document.js';
import type { ReportOutput } from './render-report.js';

export type * from '../diff/changes.js';
export * from '../diff/words.js';
export { type ComparedPlan, comparedRegion, diffRegion } from './diff-region.js';
export type { Comparison, LoadedTemplate };
export { writeChangesJson };

export const changeFormats = ['pdf', 'html', 'md', 'json'] as const;

export type ChangeFormat = (typeof changeFormats)[number];

/** What differs between two versions in the formats asked for, in the look of the region's template. */
export async function renderChanges(
  comparison: Comparison,
  template: LoadedTemplate,
  formats: readonly ChangeFormat[],
): Promise<Result<readonly ReportOutput[]>> {
  const results: Result<readonly ReportOutput[]>[] = [];
  for (const format of formats) results.push(await renderOne(comparison, template, format));
  return {
    value: results.flatMap(({ value }) => value),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function renderOne(
  comparison: Comparison,
  { template, theme }: LoadedTemplate,
  format: ChangeFormat,
): Promise<Result<readonly ReportOutput[]>> {
  const name = `andringar.${format}`;
  if (format === 'json') return made(name, writeChangesJson([comparison]));
  if (format === 'md') return made(name, writeChangesMarkdown(comparison, { template }));
  const document = changesDocument(comparison, template.labels);
  return renderDocument(document, { nameOf: () => name, place: { path: name } }, theme, [format]);
}

export function writeChangesMarkdown(
  comparison: Comparison,
  { template }: Pick<LoadedTemplate, 'template'>,
): string {
  return renderMarkdown(changesDocument(comparison, template.labels));
}

function made(name: string, text: string): Result<readonly ReportOutput[]> {
  return { value: [{ name, bytes: new TextEncoder().encode(text) }], diagnostics: [] };
}
