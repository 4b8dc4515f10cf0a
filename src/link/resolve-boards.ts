import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { meant, respell } from '../base/meant.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import type { Board, Region } from '../model/region.js';
import { unknownBoard } from './front-rules.js';

export interface BoardName {
  readonly name: string;
  readonly place: Place;
}

/** The boards of region.yaml that are meant by their folders; those it does not know are told and left out. */
export function resolveBoards(names: readonly BoardName[], region: Region): Result<readonly Board[]> {
  const diagnostics: Diagnostic[] = [];
  const value = names.flatMap((written) => {
    const board = region.boards.get(written.name);
    if (!board) diagnostics.push(unknown(written, region));
    return board ? [board] : [];
  });
  return { value, diagnostics };
}

function unknown({ name, place }: BoardName, region: Region): Diagnostic {
  const known = [...region.boards.keys()];
  const byName = [...region.boards.values()].find((board) => board.name.toLowerCase() === name.toLowerCase());
  return diagnose(unknownBoard, {
    place,
    message: {
      sv: `region.yaml har ingen nämnd ”${name}”. Nämnderna är: ${known.join(', ')}.`,
      en: `region.yaml has no board “${name}”. The boards are: ${known.join(', ')}.`,
    },
    ...(byName
      ? { suggestion: byName.folder, ...respell(name, byName.folder, place) }
      : meant(name, known, place)),
  });
}
