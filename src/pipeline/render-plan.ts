import type { Result } from '../base/result.js';
import { composePlan } from '../compose/compose-plan.js';
import type { Plan } from '../model/plan.js';
import type { LoadedTemplate } from '../template/load-template.js';
import { type Format, type Output, outputName } from './outputs.js';
import type { Printer } from './print.js';
import { renderDocument } from './render-document.js';

/** The plan in each format asked for. A format that its template's files do not allow is left out and told. */
export function renderPlan(
  plan: Plan,
  { template, theme }: LoadedTemplate,
  formats: readonly Format[],
  printer?: Printer,
): Promise<Result<readonly Output[]>> {
  const named = { nameOf: (format: Format) => outputName(plan, format), place: { path: plan.place.path } };
  return renderDocument(composePlan(plan, template), named, theme, formats, printer);
}
