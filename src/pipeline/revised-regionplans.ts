import { regionplanSchema } from '../../schemas/plan.js';
import type { Bilingual } from '../base/bilingual.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { answeredChanges } from '../diff/answered-changes.js';
import { changeSentence } from '../diff/change-sentence.js';
import type { PlanParts } from '../link/plan-parts.js';
import { revisedRegionplan } from '../link/rules.js';
import type { Plan } from '../model/plan.js';
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

/** What tells of revisions. */
export interface Revised {
  readonly revisions: ReadonlyMap<string, Revision>;
  /** A regionplan by its name; undefined where it could not be read in full. */
  readonly load: (name: string) => Plan | undefined;
}

/** More places than this hide what the finding is about. */
const mostRelated = 5;

/** A board that answers a regionplan which had been revised when its plan was decided, and what it means to it. */
export function answersRevised(
  front: PlanParts['front'],
  plan: Plan,
  answered: Plan,
  { revisions, load }: Revised,
): readonly Diagnostic[] {
  const own = answered.folder.replace('regionplan/', '');
  const revision = revisions.get(own);
  if (!revision || isEarlier(plan, revision)) return [];
  const { name, decidedOn } = revision;
  const now = load(name);
  const changes = now && answeredChanges(plan, answered, now);
  const told = changes ? changedText(changes.length) : { sv: '', en: '' };
  return [
    diagnose(revisedRegionplan, {
      place: front.at(['regionplan']),
      message: {
        sv: `Regionplanen ${own} är reviderad: ${name} beslutades ${decidedOn}, före den här planen.${told.sv}`,
        en: `The regionplan ${own} has been revised: ${name} was decided on ${decidedOn}, before this plan.${told.en}`,
      },
      help: {
        sv: `${revisedRegionplan.help.sv} plan diff regionplan/${name} --against ${own} visar allt som är ändrat.`,
        en: `${revisedRegionplan.help.en} plan diff regionplan/${name} --against ${own} shows all that has changed.`,
      },
      suggestion: name,
      related: (changes ?? []).slice(0, mostRelated).map((change) => ({
        place: change.place,
        message: changeSentence(change),
      })),
    }),
  ];
}

/** A plan that was decided before the revision answers what held that day; one decided later, or not yet, does not. */
function isEarlier({ state, decision }: Plan, { decidedOn }: Revision): boolean {
  return state === 'fastställd' && (decision?.date ?? '') <= decidedOn;
}

function changedText(count: number): Bilingual {
  if (count === 0) {
    return {
      sv: ' Inget som planen svarar på är ändrat.',
      en: ' Nothing that the plan answers has changed.',
    };
  }
  return {
    sv: ` Av det som planen svarar på är ${count === 1 ? '1 sak ändrad' : `${count} saker ändrade`}.`,
    en: ` Of what the plan answers, ${count === 1 ? '1 thing has' : `${count} things have`} changed.`,
  };
}
