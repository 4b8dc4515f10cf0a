import type { Bilingual } from '../../base/bilingual.js';
import type { Exemption } from '../../base/diagnostic.js';

/** What follows ”undantagen”: `till 2032-12-31, beslutat av …: skälet`. */
export function exemptionText({ until, decidedBy, reason }: Exemption): Bilingual {
  return {
    sv: `till ${until}, beslutat av ${decidedBy}: ${reason}`,
    en: `until ${until}, decided by ${decidedBy}: ${reason}`,
  };
}
