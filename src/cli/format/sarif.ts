import type { Language } from '../../base/bilingual.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import type { FileEdit } from '../../base/edit.js';
import type { Place, Range } from '../../base/place.js';
import type { Rule, Severity } from '../../base/rule.js';
import type { FindingsInput, FoundDiagnostic, WriteFindings } from './findings-format.js';
import { type FingerprintedDiagnostic, withFingerprints } from './fingerprint.js';
import { fullMessage } from './full-message.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0. https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html */
export const writeSarif: WriteFindings = ({ groups, language, version, rules }) => {
  const found = withFingerprints(groups.flatMap((group) => group.found));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'plan',
            semanticVersion: version,
            language: language === 'sv' ? 'sv-SE' : 'en-GB',
            rules: rules.map((rule) => descriptor(rule, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: found.map((one) => result(one, { rules, language })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function descriptor({ id, severity, title, why, help }: Rule, language: Language) {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: help[language] },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [id.split('/')[0]] },
  };
}

function result(
  { diagnostic, shownPath, fingerprint }: FingerprintedDiagnostic,
  { rules, language }: Pick<FindingsInput, 'rules' | 'language'>,
) {
  const { ruleId, severity, place, related = [], exemption } = diagnostic;
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
  return {
    ruleId,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: fullMessage(diagnostic)[language] },
    locations: [location(place, shownPath)],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, index) => ({
        id: index + 1,
        message: { text: each.message[language] },
        ...location(each.place, shownPath),
      })),
    }),
    ...(diagnostic.fix &&
      diagnostic.fix.length > 0 && { fixes: [fixOf(diagnostic, diagnostic.fix, shownPath, language)] }),
    partialFingerprints: { 'planFinding/v1': fingerprint },
    ...(exemption && {
      suppressions: [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: exemption.reason,
          location: location(exemption.place, shownPath),
          properties: { decidedBy: exemption.decidedBy, until: exemption.until },
        },
      ],
    }),
  };
}

/** What `plan check --fix` would do: the edits of each file together, since they are made as one. */
function fixOf(
  { place, help }: Diagnostic,
  edits: readonly FileEdit[],
  shownPath: FoundDiagnostic['shownPath'],
  language: Language,
) {
  const files = [...new Set(edits.map(({ path = place.path }) => path))];
  return {
    description: { text: help[language] },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifact(file, shownPath),
      replacements: edits
        .filter(({ path = place.path }) => path === file)
        .map(({ range, text }) => ({ deletedRegion: regionOf(range), insertedContent: { text } })),
    })),
  };
}

function artifact(path: string, shownPath: FoundDiagnostic['shownPath']) {
  return { uri: shownPath(path).split('/').map(encodeURIComponent).join('/') };
}

function regionOf({ start, end }: Range) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function location({ path, range }: Place, shownPath: FoundDiagnostic['shownPath']) {
  return {
    physicalLocation: {
      artifactLocation: artifact(path, shownPath),
      ...(range && { region: regionOf(range) }),
    },
  };
}
