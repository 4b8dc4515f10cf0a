import { withoutKey } from '../../schemas/goal-file.js';
import type { IndicatorRecord } from '../../schemas/indicator.js';
import type { Result } from '../base/result.js';
import { type GoalKind, measuredKindBelow, measuredKindUnder, ownKindsUnder } from '../model/goal-chain.js';
import type { Board, Region } from '../model/region.js';
import type { BoardGoal, Undertaking } from '../model/undertaking.js';
import type { Located, Path } from '../validate/located.js';
import { linkIndicator } from './link-indicator.js';
import { resolveBoards } from './resolve-boards.js';
import { richText } from './rich-text.js';

/** A group of keys that the chain named: the schema built from it has already held each against its own. */
type Fields = Readonly<Record<string, unknown>>;

interface Where {
  readonly path: Path;
  readonly file: Located<unknown>;
  readonly region: Region;
}

/** What stands under a goal of `kind` in a goal file, at the depth that `where.path` tells. */
export function linkUndertaking(fields: Fields, kind: GoalKind, where: Where): Result<Undertaking> {
  const shared = sharedWith(fields, where);
  const goals = ownKindsUnder(kind).map((own) => goalsOf(fields, own, where));
  return {
    value: {
      sharedWith: shared.value,
      indicators: indicatorsOf(fields, kind, where),
      withoutIndicators: withoutIndicators(fields, kind, where),
      goals: goals.flatMap(({ value }) => value),
    },
    diagnostics: [...shared.diagnostics, ...goals.flatMap(({ diagnostics }) => diagnostics)],
  };
}

function sharedWith(fields: Fields, { path, file, region }: Where): Result<readonly Board[]> {
  const key = 'delas med';
  const names = listOf<string>(fields[key]);
  return resolveBoards(
    names.map((name, index) => ({ name, place: file.at([...path, key, index]) })),
    region,
  );
}

function indicatorsOf(fields: Fields, kind: GoalKind, { path, file }: Where): Undertaking['indicators'] {
  const plural = measuredKindUnder(kind)?.plural;
  if (plural === undefined) return [];
  return listOf<IndicatorRecord>(fields[plural]).map((indicator, index) =>
    linkIndicator(indicator, [...path, plural, index], file),
  );
}

function withoutIndicators(
  fields: Fields,
  kind: GoalKind,
  { path, file }: Where,
): Undertaking['withoutIndicators'] {
  const measured = measuredKindBelow(kind);
  const key = measured && withoutKey(measured.plural);
  const reason = key === undefined ? undefined : fields[key];
  if (key === undefined || typeof reason !== 'string') return undefined;
  const place = file.at([...path, key]);
  return { reason: richText(reason, place), place };
}

function goalsOf(fields: Fields, kind: GoalKind, where: Where): Result<readonly BoardGoal[]> {
  const goals = listOf<string | Fields>(fields[kind.plural]).map((written, index) =>
    goalOf(written, kind, { ...where, path: [...where.path, kind.plural, index] }),
  );
  return {
    value: goals.map(({ value }) => value),
    diagnostics: goals.flatMap(({ diagnostics }) => diagnostics),
  };
}

function goalOf(written: string | Fields, kind: GoalKind, where: Where): Result<BoardGoal> {
  const fields: Fields = typeof written === 'string' ? { namn: written } : written;
  const { value: undertaking, diagnostics } = linkUndertaking(fields, kind, where);
  const place = where.file.at([...where.path, 'namn']);
  const { id } = fields;
  return {
    value: {
      ...undertaking,
      kind,
      id: typeof id === 'string' ? id : undefined,
      name: richText(String(fields.namn), place),
      place,
    },
    diagnostics,
  };
}

function listOf<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [];
}
