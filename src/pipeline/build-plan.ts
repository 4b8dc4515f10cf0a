import type { Result } from '../base/result.js';
import type { Plan } from '../model/plan.js';
import { type LoadedTemplate, loadTemplate } from '../template/load-template.js';
import type { Format, Output } from './outputs.js';
import { renderPlan } from './render-plan.js';

/** From the linked plan to finished files. */
export type BuildPlan = (plan: Plan, formats: readonly Format[]) => Promise<Result<readonly Output[]>>;

/**
 * Loaded only by a build, since a check needs no template and no renderer. A template is read once for all the plans
 * that are printed with it, and what is wrong with it is told with the first of them.
 */
export function planBuilder(): BuildPlan {
  const templates = new Map<string, LoadedTemplate | undefined>();
  const template = ({ region }: Plan): Result<LoadedTemplate | undefined> => {
    if (templates.has(region.template)) return { value: templates.get(region.template), diagnostics: [] };
    const loaded = loadTemplate(region.template, region.templateAt);
    templates.set(region.template, loaded.value);
    return loaded;
  };
  return async (plan, formats) => {
    const loaded = template(plan);
    if (!loaded.value) return { value: [], diagnostics: loaded.diagnostics };
    const rendered = await renderPlan(plan, loaded.value, formats);
    return { value: rendered.value, diagnostics: [...loaded.diagnostics, ...rendered.diagnostics] };
  };
}
