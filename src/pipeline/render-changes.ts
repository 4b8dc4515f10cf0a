import type { Language } from '../base/bilingual.js';
import type { Result } from '../base/result.js';
import { changesDocument } from '../diff/changes-document.js';
import type { Comparison } from '../diff/comparison.js';
import { writeChangesJson } from '../diff/write-json.js';
import { renderMarkdown } from '../render/markdown/render-markdown.js';
import type { LoadedTemplate } from '../template/load-template.js';
import { renderDocument } from './render-document.js';
import type { ReportOutput } from './render-report.js';

export type * from '../diff/changes.js';
export { type Comparison, conclusion, type Version } from '../diff/comparison.js';
export { redlineOf } from '../diff/redline.js';
export * from '../diff/words.js';
export type { ComparedPlan } from './compared-plan.js';
export { diffPlans } from './diff-plans.js';
export { comparedRegion, diffRegion } from './diff-region.js';
export { type LoadedTemplate, writeChangesJson };

export const changeFormats = ['pdf', 'html', 'md', 'json'] as const;

export type ChangeFormat = (typeof changeFormats)[number];

/** What differs in the formats asked for, in the look of the region's template. */
export async function renderChanges(
  comparison: Comparison,
  template: LoadedTemplate,
  formats: readonly ChangeFormat[],
  language: Language,
): Promise<Result<readonly ReportOutput[]>> {
  const results: Result<readonly ReportOutput[]>[] = [];
  for (const format of formats) results.push(await renderOne(comparison, template, format, language));
  return {
    value: results.flatMap(({ value }) => value),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function renderOne(
  comparison: Comparison,
  { template, theme }: LoadedTemplate,
  format: ChangeFormat,
  language: Language,
): Promise<Result<readonly ReportOutput[]>> {
  const name = `${{ sv: 'andringar', en: 'changes' }[language]}.${format}`;
  if (format === 'json') return made(name, writeChangesJson([comparison]));
  if (format === 'md') return made(name, writeChangesMarkdown(comparison, { template }, language));
  const document = changesDocument(comparison, template.labels, language);
  return renderDocument(document, { nameOf: () => name, place: { path: name } }, theme, [format]);
}

export function writeChangesMarkdown(
  comparison: Comparison,
  { template }: Pick<LoadedTemplate, 'template'>,
  language: Language,
): string {
  return renderMarkdown(changesDocument(comparison, template.labels, language));
}

function made(name: string, text: string): Result<readonly ReportOutput[]> {
  return { value: [{ name, bytes: new TextEncoder().encode(text) }], diagnostics: [] };
}
