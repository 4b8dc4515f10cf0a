import type { Bilingual } from '../../base/bilingual.js';

/**
 * What the law asks, and where. The texts were read in the consolidated kommunallag (2017:725) as amended through
 * SFS 2025:450 (the collection se-lex/sfs, made from Regeringskansliets rättsdatabaser), and held against SFS 2018:600,
 * SFS 2019:835 and prop. 2022/23:119 for what has changed since 2018.
 */
export interface Demand {
  /** In kommunallagen (2017:725): ”11 kap. 6 §”. */
  readonly paragraph: string;
  /**
   * Where kommunallagen (1991:900), in force until the end of 2017, asked the same. Read in SFS 2004:775, which gave its
   * 8 kap. 4, 5 and 5 a §§ their wording, and SFS 2012:800, which added the reserve. Without one a budget made by that law
   * is not held to the demand.
   */
  readonly formerly?: string;
  /** Continues ”Enligt 11 kap. 6 § kommunallagen (2017:725) …”. */
  readonly sv: string;
  readonly en: string;
}

/** As the law is now. */
export function reasonOf({ paragraph, sv, en }: Demand): Bilingual {
  return reason(`${paragraph} kommunallagen (2017:725)`, { sv, en });
}

/**
 * By the law that the budget of a year was made by, the year before; undefined where it asked nothing of the kind. SFS
 * 2004:775 was applied first to the year 2005 (prop. 2003/04:105); what was before it is not held to anything.
 */
export function reasonIn(budgetYear: number, demand: Demand): Bilingual | undefined {
  if (budgetYear > 2018) return reasonOf(demand);
  if (budgetYear < 2005) return undefined;
  return demand.formerly === undefined
    ? undefined
    : reason(`${demand.formerly} kommunallagen (1991:900)`, demand);
}

function reason(law: string, { sv, en }: Bilingual): Bilingual {
  return { sv: `Enligt ${law} ${sv}`, en: `By ${law} ${en}` };
}
