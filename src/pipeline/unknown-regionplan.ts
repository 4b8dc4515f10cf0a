import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { meant } from '../base/meant.js';
import type { Place } from '../base/place.js';
import type { PlanParts } from '../link/plan-parts.js';
import { unknownRegionplan } from '../link/rules.js';
import type { SourceReader } from '../source/source-reader.js';

type Front = PlanParts['front'];

/** The regionplan is missing, or is there but cannot be read; the second has its own findings in its own folder. */
export function unknownAnswer(front: Front, reader: SourceReader): Diagnostic {
  const name = 'regionplan' in front.value ? front.value.regionplan : '';
  const known = reader.entries('regionplan').map((entry) => entry.name);
  const place = front.at(['regionplan']);
  if (known.includes(name)) {
    return diagnose(unknownRegionplan, {
      place,
      message: {
        sv: `Regionplanen ${name} finns men går inte att läsa, så planens mål kan inte kontrolleras.`,
        en: `The regionplan ${name} is there but cannot be read, so the plan’s goals cannot be checked.`,
      },
      help: {
        sv: `Kör plan check regionplan/${name} och rätta felen där först.`,
        en: `Run plan check regionplan/${name} and correct the faults there first.`,
      },
    });
  }
  return missing(name, known, front.at(['regionplan']));
}

/** What a regionplan says that it revises must be another one. */
export function unknownRevised(front: Front, reader: SourceReader): readonly Diagnostic[] {
  const name = 'reviderar' in front.value ? front.value.reviderar : undefined;
  const known = reader.entries('regionplan').map((entry) => entry.name);
  return name === undefined || known.includes(name) ? [] : [missing(name, known, front.at(['reviderar']))];
}

function missing(name: string, known: readonly string[], place: Place): Diagnostic {
  return diagnose(unknownRegionplan, {
    place,
    message: {
      sv: `Det finns ingen regionplan ”${name}”. De som finns: ${known.join(', ') || 'inga'}.`,
      en: `There is no regionplan “${name}”. Those there are: ${known.join(', ') || 'none'}.`,
    },
    ...meant(name, known, place),
  });
}
