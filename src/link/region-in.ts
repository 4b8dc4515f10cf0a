import type { Board, Region } from '../model/region.js';

/** The region with the names that its boards had in a year. */
export function regionIn(year: number, region: Region): Region {
  const boards = [...region.boards].map(([folder, board]): [string, Board] => [folder, boardIn(year, board)]);
  return { ...region, boards: new Map(boards) };
}

function boardIn(year: number, board: Board): Board {
  const [earlier] = board.earlierNames
    .filter(({ lastYear }) => year <= lastYear)
    .sort((a, b) => a.lastYear - b.lastYear);
  return earlier ? { ...board, name: earlier.name, abbreviation: earlier.abbreviation } : board;
}
