/**
 * What a person must hear of after layout, because the printed page differs from what was written. Each kind is told
 * once per character or word, with the words around it so that the place can be found.
 */
export type PdfProblem = MissingGlyph | WordCut | TableCrowded | RightToLeft | PictureDamaged;

/** The typeface lacks the character; `replacement` is printed in its place. */
export interface MissingGlyph {
  readonly kind: 'missing-glyph';
  readonly character: string;
  readonly replacement: string;
  readonly context: string;
}

/** The word is wider than its column and cannot be hyphenated enough, so it is cut without a hyphen. */
export interface WordCut {
  readonly kind: 'word-cut';
  readonly word: string;
  readonly context: string;
}

/** The image begins as one but cannot be unpacked; its description is printed in its place. */
export interface PictureDamaged {
  readonly kind: 'picture-damaged';
  readonly description: string;
}

/** The table has more columns than the page, turned and in the smallest text, has room for without dividing words. */
export interface TableCrowded {
  readonly kind: 'table-crowded';
  /** Its caption. */
  readonly table: string;
}

/** Words in a script that is written from right to left, which the line breaker sets in the wrong order. */
export interface RightToLeft {
  readonly kind: 'right-to-left';
  readonly words: string;
  readonly context: string;
}

/** Collects problems in the order they are met, each once. */
export interface ProblemLog {
  readonly report: (problem: PdfProblem) => void;
  readonly all: () => readonly PdfProblem[];
}

export function createProblemLog(): ProblemLog {
  const met = new Map<string, PdfProblem>();
  return {
    report: (problem) => {
      const key = `${problem.kind} ${subjectOf(problem)}`;
      if (!met.has(key)) met.set(key, problem);
    },
    all: () => [...met.values()],
  };
}

function subjectOf(problem: PdfProblem): string {
  switch (problem.kind) {
    case 'missing-glyph':
      return problem.character;
    case 'word-cut':
      return problem.word;
    case 'picture-damaged':
      return problem.description;
    case 'table-crowded':
      return problem.table;
    case 'right-to-left':
      return problem.words;
  }
}
