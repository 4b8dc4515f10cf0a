import type { Diagnostic } from '../base/diagnostic.js';
import { capitalize } from '../base/letters.js';
import { once } from '../base/once.js';
import { runChecks } from '../check/run-checks.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import type { SourceReader } from '../source/source-reader.js';
import type { LoadedTemplate } from '../template/load-template.js';
import { type SeenPlan, seenPlan } from './across-plans.js';
import { type JudgedRun, judgePlan } from './judge.js';
import { planLoader } from './load-plan.js';
import type { TemplateLoader } from './load-templates.js';
import { planMemory } from './plan-memory.js';
import { sectionsCheck } from './sections-check.js';

/** A plan that has been read. It is checked when its findings are asked for: its pages need not wait for that. */
export interface ReadyPlan {
  readonly plan: Plan | undefined;
  /** Undefined where it cannot be used, which is told once: with the whole region, or the first plan that names it. */
  readonly template: LoadedTemplate | undefined;
  readonly folder: string;
  readonly title: string;
  /** Undefined where region.yaml cannot be used. */
  readonly region: Region | undefined;
  readonly judge: (more: readonly Diagnostic[], run: JudgedRun) => readonly Diagnostic[];
}

/** A plan with what is to be remembered of it. */
export interface ReadPlan extends ReadyPlan {
  /** To be asked for before the next plan is read, which may be held against this one. */
  readonly seen: () => SeenPlan;
  /** Something of its template is told here, and of no other plan that has the same. */
  readonly tellsTemplate: boolean;
}

interface OpenRegion {
  readonly region: Region;
  readonly reader: SourceReader;
  readonly templateFor: TemplateLoader;
}

/** Reads one plan after the other. Those of a board are best read in the order of their years. */
export function planByPlan(
  { region, reader, templateFor }: OpenRegion,
  { today }: Pick<JudgedRun, 'today'>,
): (folder: string) => ReadPlan {
  const lacking = sectionsCheck(reader);
  const loader = planLoader(reader, region);
  const memory = planMemory(loader);
  return (folder) => {
    const read = loader.load(folder);
    const { value: plan, diagnostics } = read;
    const template = plan && templateFor(plan.template);
    const sections = plan && lacking(plan, diagnostics);
    const ofTemplate = [...(template?.diagnostics ?? []), ...(sections?.diagnostics ?? [])];
    const others = memory.othersOf(folder, read);
    const titled = { folder, title: titleOf(plan, folder) };
    const checked = once(() => {
      const own = plan ? runChecks(plan, { ...others, today }) : [];
      const found = [...diagnostics, ...ofTemplate, ...own, ...(sections?.value ?? [])];
      return { found, seen: seenPlan(plan, plan && memory.keep(plan, read), found, titled) };
    });
    return {
      ...titled,
      plan,
      template: template?.value,
      region,
      judge: (more, run) => judgePlan([...checked().found, ...more], { region, plan, folder }, run),
      seen: () => checked().seen,
      tellsTemplate: ofTemplate.length > 0,
    };
  };
}

export function titleOf(plan: Plan | undefined, folder: string): string {
  if (!plan) return folder;
  const kind = plan.title ?? capitalize(plan.kind);
  return [`${kind} ${yearsOf(folder)}`, plan.board?.name].filter(Boolean).join(', ');
}

/** The last part of a folder's name. Years are told as in a text, by the dash that a name of a folder goes without. */
export function yearsOf(folder: string): string {
  const name = folder.split('/').at(-1) ?? folder;
  return name.replace(/^(\d{4})-(\d{4})(?!\d)/, '$1–$2');
}
