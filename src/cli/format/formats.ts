import type { Bilingual } from '../../base/bilingual.js';
import type { WriteFindings } from './findings-format.js';

interface Format {
  /** What it is for, in help. */
  readonly use: Bilingual;
  readonly load: () => Promise<WriteFindings>;
}

/** The formats for other programs. A new one is a file of its own and a line here; only the one asked for is loaded. */
export const formats = {
  json: {
    use: { sv: 'för egna program', en: 'for programs of your own' },
    load: async () => (await import('./findings-json.js')).writeJson,
  },
  sarif: {
    use: { sv: 'SARIF 2.1.0, för granskningsverktyg', en: 'SARIF 2.1.0, for code scanning' },
    load: async () => (await import('./sarif.js')).writeSarif,
  },
  github: {
    use: { sv: 'anmärkningar i GitHub Actions', en: 'annotations in GitHub Actions' },
    load: async () => (await import('./github-annotations.js')).writeGithubAnnotations,
  },
  gitlab: {
    use: { sv: 'GitLabs kodkvalitetsrapport', en: 'GitLab’s code quality report' },
    load: async () => (await import('./gitlab-code-quality.js')).writeGitlabCodeQuality,
  },
  junit: {
    use: { sv: 'JUnit XML, en svit för varje plan', en: 'JUnit XML, a suite for each plan' },
    load: async () => (await import('./junit.js')).writeJunit,
  },
  markdown: {
    use: { sv: 'en tabell för en kommentar', en: 'a table for a comment' },
    load: async () => (await import('./markdown-comment.js')).writeMarkdownComment,
  },
} satisfies Record<string, Format>;

export type MachineFormat = keyof typeof formats;

export const machineFormats = Object.keys(formats) as readonly MachineFormat[];
