import type { Severity } from '../../base/rule.js';
import type { WriteFindings } from './findings-format.js';
import { withFingerprints } from './fingerprint.js';
import { fullMessage } from './full-message.js';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * The report that GitLab shows in a merge request. A finding about a whole file stands on its first line, since the
 * format must have one. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const writeGitlabCodeQuality: WriteFindings = ({ groups, language }) => {
  const issues = withFingerprints(groups.flatMap(({ found }) => found)).map(
    ({ diagnostic, shownPath, fingerprint }) => ({
      description: fullMessage(diagnostic)[language],
      check_name: diagnostic.ruleId,
      fingerprint,
      severity: severities[diagnostic.severity],
      location: {
        path: shownPath(diagnostic.place.path),
        lines: {
          begin: diagnostic.place.range?.start.line ?? 1,
          end: diagnostic.place.range?.end.line ?? 1,
        },
      },
    }),
  );
  return `${JSON.stringify(issues, null, 2)}\n`;
};
