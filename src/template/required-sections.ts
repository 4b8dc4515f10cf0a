import { type TemplatePartsRecord, templatePartsSchema } from '../../schemas/template-parts.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Result } from '../base/result.js';
import { headingsOf } from '../model/headings-of.js';
import type { Plan, PlanKind } from '../model/plan.js';
import type { SourceReader } from '../source/source-reader.js';
import { readLayers } from './read-layers.js';
import { requiredSection } from './rules.js';
import { foldersFor, isKnown, templateShelves } from './template-shelves.js';

/** A section that every plan of a kind is to have: the template's name for it, and the headings that do as well. */
export interface RequiredSection {
  readonly name: string;
  readonly others: readonly string[];
}

export type RequiredSections = Readonly<Record<PlanKind, readonly RequiredSection[]>>;

/** Reads `delar.yaml` of a template. Nothing is required by one that does not exist, which is told where it is named. */
export function readRequiredSections(
  name: string,
  region: SourceReader,
): Result<RequiredSections | undefined> {
  const shelves = templateShelves(region);
  if (!isKnown(name, shelves)) return { value: undefined, diagnostics: [] };
  const reading = { file: 'delar.yaml', schema: templatePartsSchema, shelves };
  const { value, diagnostics } = readLayers(foldersFor(name, shelves), reading);
  return { value: value && toSections(value.record.value), diagnostics };
}

function toSections({ regionplan, verksamhetsplan, nämndplan }: TemplatePartsRecord): RequiredSections {
  const sections = (parts: TemplatePartsRecord[PlanKind]) =>
    parts.flatMap((part) =>
      typeof part === 'string'
        ? [{ name: part, others: [] }]
        : Object.entries(part).map(([name, others]) => ({ name, others })),
    );
  return {
    regionplan: sections(regionplan),
    verksamhetsplan: sections(verksamhetsplan),
    nämndplan: sections(nämndplan),
  };
}

/** The sections that a plan lacks. */
export function missingSections(plan: Plan, sections: RequiredSections): readonly Diagnostic[] {
  const headings = headingsOf(plan);
  return lackingAmong(headings, sections[plan.kind]).map((section) => missing(section, plan, headings));
}

/** The sections whose words no heading holds. */
export function lackingAmong(
  headings: readonly string[],
  sections: readonly RequiredSection[],
): readonly RequiredSection[] {
  const held = headings.map(wordsOf);
  const isThere = (name: string) => held.some((heading) => heading.includes(wordsOf(name)));
  return sections.filter(({ name, others }) => ![name, ...others].some(isThere));
}

function missing({ name, others }: RequiredSection, plan: Plan, headings: readonly string[]): Diagnostic {
  const { kind, template, place } = plan;
  const also = (open: string, close: string) => others.map((other) => `${open}${other}${close}`).join(', ');
  return diagnose(requiredSection, {
    place,
    message: {
      sv: `Ingen rubrik i planen heter ”${name}”. Det ska varje ${kind} ha enligt mallen ${template.name}.${others.length > 0 ? ` Det här duger också: ${also('”', '”')}.` : ''}`,
      en: `No heading of the plan is “${name}”, which every ${kind} is to have by the template ${template.name}.${others.length > 0 ? ` These do as well: ${also('“', '”')}.` : ''}`,
    },
    suggestion: nearest(name, headings),
  });
}

/** Words in lower case with a space around each, so that ”Mål” is in ”Mål och uppföljning” but not in ”Målstyrning”. */
function wordsOf(heading: string): string {
  return ` ${
    heading
      .toLowerCase()
      .match(/[\p{L}\d]+/gu)
      ?.join(' ') ?? ''
  } `;
}
