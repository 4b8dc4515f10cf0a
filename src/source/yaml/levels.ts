/** What a line can be part of: a list (it begins with a dash) or a map (it begins with a name). */
export type LevelKind = 'list' | 'map';

/** A list or map that is still open. Columns count from 0 in the lines as written, tabs made spaces. */
export interface Level {
  readonly kind: LevelKind;
  readonly column: number;
  /** Where its lines stand in the repaired text. */
  readonly target: number;
  /** Wrong columns that have been reported for this level once; more lines there are the same fault. */
  readonly forgiven: Set<number>;
}

/** The open lists and maps, outermost first. */
export type Levels = Level[];

export function openLevel(levels: Levels, kind: LevelKind, column: number, target: number): void {
  levels.push({ kind, column, target, forgiven: new Set() });
}

/** The innermost level that a line of this kind in this column belongs to; closes those inside it. */
export function enterLevel(levels: Levels, kind: LevelKind, column: number): Level | undefined {
  const found = levels.findLast(
    (level) => level.kind === kind && (level.column === column || level.forgiven.has(column)),
  );
  if (found !== undefined) levels.length = levels.indexOf(found) + 1;
  return found;
}

/** The level of this kind whose column is nearest, for a line that fits none; closes those inside it. */
export function enterNearest(levels: Levels, kind: LevelKind, column: number): Level | undefined {
  const distance = (level: Level) => Math.abs(level.column - column);
  const candidates = levels.filter((level) => level.kind === kind);
  const nearest = candidates.reduce<Level | undefined>(
    (best, level) => (best === undefined || distance(level) <= distance(best) ? level : best),
    undefined,
  );
  if (nearest === undefined) return undefined;
  levels.length = levels.indexOf(nearest) + 1;
  nearest.forgiven.add(column);
  return nearest;
}
