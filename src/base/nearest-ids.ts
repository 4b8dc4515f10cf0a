import { distance } from 'fastest-levenshtein';
import type { Bilingual } from './bilingual.js';
import { type Correction, meant } from './meant.js';
import type { Place } from './place.js';

/** What an id can have been meant as: one that is nearest, or where several are as near a sentence that names them. */
export interface MeantId extends Correction {
  readonly suggestion: string | undefined;
  readonly sentence: Bilingual;
}

const silent: Bilingual = { sv: '', en: '' };

/** Ids are short and alike, so one slip is as far as it is sensible to look: 2.1 for 2.11, and 2.1 or 2.3 for 2.2. */
export function meantId(id: string, known: readonly string[], place: Place): MeantId {
  const one = meant(id, known, place);
  if (one.suggestion !== undefined) return { ...one, sentence: silent };
  const near = nearestIds(id, known);
  const [only, other] = near;
  if (only === undefined || other === undefined) return { suggestion: only, sentence: silent };
  // The list of all that there are stands beside.
  if (near.length > most || near.length === known.length) return { suggestion: undefined, sentence: silent };
  const list = near.slice(0, -1).join(', ');
  return {
    suggestion: undefined,
    sentence: {
      sv: ` Närmast är ${list} och ${near.at(-1)}.`,
      en: ` The nearest are ${list} and ${near.at(-1)}.`,
    },
  };
}

/** ”Den har: 1.1, 1.2.”, of a regionplan that lacks an id. */
export function allThatItHas(known: readonly string[]): Bilingual {
  if (known.length === 0) return { sv: 'Den har inga.', en: 'It has none.' };
  const list = known.join(', ');
  return { sv: `Den har: ${list}.`, en: `It has: ${list}.` };
}

/** More than these are no help beside the list of all. */
const most = 3;

/** Those one slip away that begin the most like the one written. */
function nearestIds(id: string, known: readonly string[]): readonly string[] {
  const near = known.filter((each) => distance(id, each) === 1);
  const best = Math.max(...near.map((each) => sharedStart(id, each)));
  return near.filter((each) => sharedStart(id, each) === best);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
