import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { Period } from '../model/plan.js';
import type { Board } from '../model/region.js';
import { boardFolder, folderYears, outsideRegionplan, periodFault } from './front-rules.js';
import { checkHyphens } from './hyphens.js';
import { parsePeriod } from './parse-period.js';
import type { PlanParts } from './plan-parts.js';
import { resolveBoards } from './resolve-boards.js';

type Front = PlanParts['front'];

/** The plan's period, held against the years of its folder's name and of its regionplan. */
export function linkPeriod({ front, folder, regionplan }: PlanParts): Result<Period> {
  const text = front.value.period;
  const read = parsePeriod(text);
  const { period } = read;
  if ('fault' in read) {
    const diagnostic = diagnose(periodFault, { place: front.at(['period']), message: read.fault });
    return { value: period, diagnostics: [diagnostic] };
  }
  const other = otherYears(period, front, folder);
  // One wrong year is behind both, and the folder shows it best.
  const outside = other.length > 0 ? [] : outsideOf(period, regionplan?.period, front);
  const hyphens = checkHyphens(text, front.at(['period']));
  return { value: period, diagnostics: [...other, ...outside, ...hyphens] };
}

/** `2022` or `2022-2024`: a folder with another sort of name says nothing of years. */
function otherYears(period: Period, front: Front, folder: string): readonly Diagnostic[] {
  const name = folder.split('/').at(-1) ?? '';
  const years = /^(\d{4})(?:-(\d{4}))?$/.exec(name);
  if (!years) return [];
  const first = Number(years[1]);
  const last = Number(years[2] ?? first);
  const ends = [period.last, period.outlook?.last];
  if (first === period.first && ends.includes(last)) return [];
  return [
    diagnose(folderYears, {
      place: front.at(['period']),
      message: {
        sv: `Mappen heter ”${name}”, men perioden är ${front.value.period}.`,
        en: `The folder is named “${name}”, but the period is ${front.value.period}.`,
      },
    }),
  ];
}

function outsideOf(period: Period, answered: Period | undefined, front: Front): readonly Diagnostic[] {
  if (!answered || (answered.first <= period.first && period.last <= answered.last)) return [];
  const years = ({ first, last }: Period) => (first === last ? `${first}` : `${first}–${last}`);
  return [
    diagnose(outsideRegionplan, {
      place: front.at(['regionplan']),
      message: {
        sv: `Planen gäller ${years(period)} men svarar på en regionplan för ${years(answered)}.`,
        en: `The plan is for ${years(period)} but answers a regionplan for ${years(answered)}.`,
      },
    }),
  ];
}

export function linkBoard({ front, folder, region }: PlanParts): Result<Board | undefined> {
  if (!('nämnd' in front.value)) return { value: undefined, diagnostics: [] };
  const name = front.value.nämnd;
  const { value, diagnostics } = resolveBoards([{ name, place: front.at(['nämnd']) }], region);
  const [board] = value;
  if (!board) return { value: undefined, diagnostics };
  const home = folder.split('/')[0] ?? '';
  if (home === board.folder) return { value: board, diagnostics: [] };
  const diagnostic = diagnose(boardFolder, {
    place: front.at(['nämnd']),
    message: {
      sv: `Planen ligger i mappen ”${home}” men sägs vara en plan för ${board.name} (${board.folder}).`,
      en: `The plan is in the folder “${home}” but is said to be one of ${board.name} (${board.folder}).`,
    },
    ...(region.boards.has(home) ? { suggestion: home } : {}),
  });
  return { value: board, diagnostics: [diagnostic] };
}
