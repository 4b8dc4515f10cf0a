import type { Result } from '../base/result.js';
import type { Plan } from '../model/plan.js';
import type { SourceReader } from '../source/source-reader.js';
import { comesWithPlan, type LoadedTemplate, loadTemplate } from '../template/load-template.js';

/** Loads a template for what names it. What is wrong with it is told the first time only. */
export type TemplateLoader = (named: Plan['template']) => Result<LoadedTemplate | undefined>;

/** The templates of one run, each read once; nothing is read of one that is only checked and comes with `plan`. */
export function templateLoader(reader: SourceReader, rendered: boolean): TemplateLoader {
  const loaded = new Map<string, LoadedTemplate | undefined>();
  return ({ name, at }) => {
    if (loaded.has(name)) return { value: loaded.get(name), diagnostics: [] };
    const read = rendered || !comesWithPlan(name, reader);
    const result = read ? loadTemplate(name, at, reader) : { value: undefined, diagnostics: [] };
    loaded.set(name, result.value);
    return result;
  };
}
