import { regionplanSchema } from '../../schemas/plan.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { PlanParts } from '../link/plan-parts.js';
import { revisedRegionplan } from '../link/rules.js';
import { readSource } from '../source/read-source.js';
import type { SourceReader } from '../source/source-reader.js';
import { readRecord } from '../validate/read-record.js';

/** A regionplan that was decided in the place of another one of the same period. */
export interface Revision {
  readonly name: string;
  /** ISO. */
  readonly decidedOn: string;
}

/** By the name of the regionplan that is revised. Only what its front matter says is read, and nothing is told. */
export function revisionsIn(reader: SourceReader): ReadonlyMap<string, Revision> {
  const names = reader.entries('regionplan').map(({ name }) => name);
  const found = names.flatMap((name): readonly [string, Revision][] => {
    const path = `regionplan/${name}/plan.yaml`;
    if (!readSource(reader, path).value?.text.includes('reviderar:')) return [];
    const front = readRecord(reader, path, regionplanSchema).value?.value;
    const decidedOn = front?.läge === 'fastställd' ? front.beslut?.datum : undefined;
    return front?.reviderar && decidedOn ? [[front.reviderar, { name, decidedOn }]] : [];
  });
  return new Map(found);
}

/** A plan that was decided before the revision answers what held that day; one decided later, or not yet, does not. */
export function answersRevised(
  front: PlanParts['front'],
  revisions: ReadonlyMap<string, Revision>,
): readonly Diagnostic[] {
  const name = 'regionplan' in front.value ? front.value.regionplan : '';
  const revision = revisions.get(name);
  const { läge, beslut } = front.value;
  const before = läge === 'fastställd' && (beslut?.datum ?? '') <= (revision?.decidedOn ?? '');
  if (!revision || before) return [];
  return [
    diagnose(revisedRegionplan, {
      place: front.at(['regionplan']),
      message: {
        sv: `Regionplanen ${name} är reviderad: ${revision.name} beslutades ${revision.decidedOn}, före den här planen.`,
        en: `The regionplan ${name} has been revised: ${revision.name} was decided on ${revision.decidedOn}, before this plan.`,
      },
      suggestion: revision.name,
    }),
  ];
}
