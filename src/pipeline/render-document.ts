import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import type { DocumentRoot } from '../document/document.js';
import type { LoadedTemplate } from '../template/load-template.js';
import type { Format, Output } from './outputs.js';
import { describeProblem } from './page-problems.js';

export interface NamedDocument {
  readonly nameOf: (format: Format) => string;
  /** Where what the page engine notices is told. */
  readonly place: Place;
}

/** A document in each format asked for. A format that the theme's files do not allow is left out and told. */
export async function renderDocument(
  document: DocumentRoot,
  named: NamedDocument,
  theme: LoadedTemplate['theme'],
  formats: readonly Format[],
): Promise<Result<readonly Output[]>> {
  const rendered: Result<Output | undefined>[] = [];
  for (const format of formats) rendered.push(await renderers[format](document, named, theme));
  return {
    value: rendered.flatMap(({ value }) => (value ? [value] : [])),
    diagnostics: rendered.flatMap(({ diagnostics }) => diagnostics),
  };
}

type Render = (
  document: DocumentRoot,
  named: NamedDocument,
  theme: LoadedTemplate['theme'],
) => Promise<Result<Output | undefined>>;

/** Each renderer is loaded when it is first needed: a web page does not wait for the page engine. */
const renderers: Readonly<Record<Format, Render>> = {
  async pdf(document, { nameOf, place }, theme) {
    const fonts = theme.fonts();
    if (!fonts.value) return { value: undefined, diagnostics: fonts.diagnostics };
    const { renderPdf } = await import('../render/pdf/render-pdf.js');
    const { bytes, pages, problems } = await renderPdf(document, theme.theme, fonts.value);
    const told: readonly Diagnostic[] = problems.map((problem) => {
      const { rule, message } = describeProblem(problem);
      return diagnose(rule, { place, message });
    });
    const output: Output = { name: nameOf('pdf'), format: 'pdf', bytes, pages };
    return { value: output, diagnostics: [...fonts.diagnostics, ...told] };
  },
  async html(document, { nameOf }, theme) {
    const stylesheet = theme.stylesheet();
    if (stylesheet.value === undefined) return { value: undefined, diagnostics: stylesheet.diagnostics };
    const { renderHtml } = await import('../render/html/render-html.js');
    const bytes = new TextEncoder().encode(renderHtml(document, theme.theme, stylesheet.value));
    return { value: { name: nameOf('html'), format: 'html', bytes }, diagnostics: stylesheet.diagnostics };
  },
};
