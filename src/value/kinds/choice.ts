import type { Grammar } from '../grammar.js';
import { fold } from '../normalize.js';
import type { Choice } from '../value.js';

const answers: readonly Choice['answer'][] = ['ja', 'delvis', 'nej'];

export const choice: Grammar<Choice> = {
  read(text) {
    const answer = answers.find((each) => each === fold(text));
    return answer && { kind: 'choice', answer };
  },
  write: ({ answer }) => answer,
  typeset: ({ answer }) => answer,
  isMeasurable: () => true,
  numericOf: () => undefined,
};
