import { escaped } from '../../base/escaped.js';
import type { Board } from '../../model/region.js';

/** What a frame is called, without an ending. A part of a pattern. */
export const frameWord =
  '(?:budget|drift|netto)?ram|(?:region|kommun|landstings|drift)bidrag|anslag|nettobudget';

/** The units of an amount, the longer before what they begin with. A part of a pattern. */
export const moneyWords = 'miljoner\\skronor|miljarder\\skronor|mnkr|mkr|mdkr|tkr|kronor|kr';

/** ”Nämndens ram”, ”Hälsonämndens regionbidrag”, ”ramen för nämnden”: the frame of the whole board. A part of a pattern. */
export function nameOfFrame(board: Board | undefined): string {
  const owners = ['nämndens', 'styrelsens', ...(board ? [`${escaped(board.name)}s`] : [])].join('|');
  return `(?:${owners})\\s(?:ekonomiska\\s)?(?:${frameWord})(?:en|et)?|(?:${frameWord})(?:en|et)(?:\\sför\\s(?:nämnden|styrelsen))?`;
}
