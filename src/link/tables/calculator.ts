import type { Diagnostic } from '../../base/diagnostic.js';
import { total } from '../../formula/estimate.js';
import { evaluate } from '../../formula/evaluate.js';
import { leavesOf } from '../../formula/formula.js';
import type { Estimate } from '../../model/estimate.js';
import { figureOf } from '../../model/figure-of.js';
import type { FiguresTable } from '../../model/figures-table.js';
import { type CellAt, type Claim, cellAt, inUnitOf, isBlank, isShare, keyOf } from './cells.js';
import { circle } from './circle.js';
import type { TableClaims } from './table-claims.js';

/** Works cells out in the order they need each other, each one once; what is known is kept between the questions. */
export class Calculator {
  readonly #claims: ReadonlyMap<FiguresTable, TableClaims>;
  readonly #known = new Map<string, Estimate | undefined>();
  readonly #circles = new Map<string, Diagnostic>();

  constructor(claims: ReadonlyMap<FiguresTable, TableClaims>) {
    this.#claims = claims;
  }

  /** What the arithmetic says of a cell, whoever states its figure. */
  claimsAt({ table, row, column }: CellAt): readonly Claim[] {
    const own = table.rows[row];
    const all = this.#claims.get(table);
    if (!all || !own?.complete || own.role === 'heading') return [];
    if (table.columns[column]?.holds !== 'figures') return [];
    return [...(all.rows[row] ?? []), ...(isShare(own) ? [] : (all.columns[column] ?? []))];
  }

  /** The figure that one claim gives a cell; undefined where something it needs has none. */
  work(claim: Claim, at: CellAt): Estimate | undefined {
    for (const need of this.#needs(claim, at)) this.#solve(need);
    return evaluate(claim.formula, (from) => {
      const parts = from(at)?.map((each) => inUnitOf(at.table, each, this.#figureAt(each)));
      return parts?.every((part) => part !== undefined) ? total(parts) : undefined;
    });
  }

  /** The figure of a cell that is left to its formula; undefined for any other, and where there is none. */
  leftOut(at: CellAt): Estimate | undefined {
    if (!this.#isLeftOut(at)) return undefined;
    this.#solve(at);
    return this.#known.get(keyOf(at));
  }

  circles(): readonly Diagnostic[] {
    return [...this.#circles.values()];
  }

  /** Parts that need not be all of it say nothing of how large their whole is. */
  #ownClaim(at: CellAt): Claim | undefined {
    return this.claimsAt(at).find(({ kind }) => kind !== 'some-parts');
  }

  #isLeftOut(at: CellAt): boolean {
    return isBlank(cellAt(at)) && this.#ownClaim(at) !== undefined;
  }

  #figureAt(at: CellAt): Estimate | undefined {
    const row = at.table.rows[at.row];
    if (!row?.complete) return undefined;
    return this.#isLeftOut(at) ? this.#known.get(keyOf(at)) : figureOf(cellAt(at), row, at.table.unit);
  }

  /** The cells that must be worked out before this one can be. */
  #needs({ formula }: Claim, at: CellAt): readonly CellAt[] {
    return leavesOf(formula)
      .flatMap((from) => from(at) ?? [])
      .filter((each) => this.#isLeftOut(each) && !this.#known.has(keyOf(each)));
  }

  /** Walks with a path of its own, since rows may lean on each other in chains longer than calls can nest. */
  #solve(wanted: CellAt): void {
    const path = [wanted];
    const begun = new Set([keyOf(wanted)]);
    for (let at: CellAt | undefined = wanted; at; at = path.at(-1)) {
      const next = this.#nextBefore(at);
      if (!next) {
        this.#settle(at);
        path.pop();
      } else if (begun.has(keyOf(next))) {
        this.#close(path.slice(path.findIndex((each) => keyOf(each) === keyOf(next))));
      } else {
        begun.add(keyOf(next));
        path.push(next);
      }
    }
  }

  #nextBefore(at: CellAt): CellAt | undefined {
    const claim = this.#known.has(keyOf(at)) ? undefined : this.#ownClaim(at);
    return claim && this.#needs(claim, at)[0];
  }

  #settle(at: CellAt): void {
    const claim = this.#known.has(keyOf(at)) ? undefined : this.#ownClaim(at);
    if (claim) this.#known.set(keyOf(at), this.work(claim, at));
  }

  #close(round: readonly CellAt[]): void {
    const { key, diagnostic } = circle(round);
    this.#circles.set(key, diagnostic);
    for (const each of round) this.#known.set(keyOf(each), undefined);
  }
}
