import type { PlanExemption } from '../model/exemption.js';
import type { PlanParts } from './plan-parts.js';

export function linkExemptions(front: PlanParts['front']): readonly PlanExemption[] {
  return (front.value.undantag ?? []).map((exemption, index) => ({
    ruleId: exemption.regel,
    file: exemption.fil,
    about: exemption.rör,
    reason: exemption.skäl,
    decidedBy: exemption['beslutat av'],
    until: exemption['gäller till'],
    place: front.keyAt(['undantag', index, 'regel']),
    rulePlace: front.at(['undantag', index, 'regel']),
  }));
}
