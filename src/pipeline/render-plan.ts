import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import { composePlan } from '../compose/compose-plan.js';
import type { DocumentRoot } from '../document/document.js';
import type { Plan } from '../model/plan.js';
import type { LoadedTemplate } from '../template/load-template.js';
import { type Format, type Output, outputName } from './outputs.js';
import { describeProblem } from './page-problems.js';

/** The plan in each format asked for. A format that its template's files do not allow is left out and told. */
export async function renderPlan(
  plan: Plan,
  { template, theme }: LoadedTemplate,
  formats: readonly Format[],
): Promise<Result<readonly Output[]>> {
  const document = composePlan(plan, template);
  const rendered: Result<Output | undefined>[] = [];
  for (const format of formats) rendered.push(await renderers[format](plan, document, theme));
  return {
    value: rendered.flatMap(({ value }) => (value ? [value] : [])),
    diagnostics: rendered.flatMap(({ diagnostics }) => diagnostics),
  };
}

type Render = (
  plan: Plan,
  document: DocumentRoot,
  theme: LoadedTemplate['theme'],
) => Promise<Result<Output | undefined>>;

/** Each renderer is loaded when it is first needed: a web page does not wait for the page engine. */
const renderers: Readonly<Record<Format, Render>> = {
  async pdf(plan, document, theme) {
    const fonts = theme.fonts();
    if (!fonts.value) return { value: undefined, diagnostics: fonts.diagnostics };
    const { renderPdf } = await import('../render/pdf/render-pdf.js');
    const { bytes, pages, problems } = await renderPdf(document, theme.theme, fonts.value);
    const told: readonly Diagnostic[] = problems.map((problem) => {
      const { rule, message } = describeProblem(problem);
      return diagnose(rule, { place: { path: plan.place.path }, message });
    });
    const output: Output = { name: outputName(plan, 'pdf'), format: 'pdf', bytes, pages };
    return { value: output, diagnostics: [...fonts.diagnostics, ...told] };
  },
  async html(plan, document, theme) {
    const stylesheet = theme.stylesheet();
    if (stylesheet.value === undefined) return { value: undefined, diagnostics: stylesheet.diagnostics };
    const { renderHtml } = await import('../render/html/render-html.js');
    const bytes = new TextEncoder().encode(renderHtml(document, theme.theme, stylesheet.value));
    return {
      value: { name: outputName(plan, 'html'), format: 'html', bytes },
      diagnostics: stylesheet.diagnostics,
    };
  },
};
