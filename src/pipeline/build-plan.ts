import type { Result } from '../base/result.js';
import type { Plan } from '../model/plan.js';
import { loadTemplate } from '../template/load-template.js';
import type { Format, Output } from './outputs.js';
import { renderPlan } from './render-plan.js';

/** From the linked plan to finished files. Loaded only by a build, since a check needs no template and no renderer. */
export async function buildPlan(plan: Plan, formats: readonly Format[]): Promise<Result<readonly Output[]>> {
  const loaded = loadTemplate(plan.region.template, { path: 'region.yaml' });
  if (!loaded.value) return { value: [], diagnostics: loaded.diagnostics };
  const rendered = await renderPlan(plan, loaded.value, formats);
  return { value: rendered.value, diagnostics: [...loaded.diagnostics, ...rendered.diagnostics] };
}
