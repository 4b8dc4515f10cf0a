import type { Bilingual } from '../../base/bilingual.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import { exemptionText } from './exemption-text.js';

/** All that a finding says, for formats that have one text for it: what, what was meant, why it is exempted, what to do. */
export function fullMessage({ message, suggestion, exemption, help }: Diagnostic): Bilingual {
  const meant = suggestion === undefined ? [] : [suggestion];
  const exempted = exemption ? [exemptionText(exemption)] : [];
  return {
    sv: [
      message.sv,
      ...meant.map((name) => `Menade du ”${name}”?`),
      ...exempted.map(({ sv }) => `Anmärkningen är undantagen ${sv}`),
      `Gör så: ${help.sv}`,
    ].join('\n'),
    en: [
      message.en,
      ...meant.map((name) => `Did you mean “${name}”?`),
      ...exempted.map(({ en }) => `The finding is exempted ${en}`),
      `Do this: ${help.en}`,
    ].join('\n'),
  };
}
