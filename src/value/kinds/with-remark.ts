import type { Grammar } from '../grammar.js';
import { typesetText } from '../typeset-text.js';
import type { WithRemark } from '../value.js';
import { figure } from './figure.js';

const shape = /^([^()]+?) ?\( ?([^()]*[^()\s]) ?\)$/;

export const withRemark: Grammar<WithRemark> = {
  read(text) {
    const [, first = '', remark = ''] = shape.exec(text) ?? [];
    const value = figure.read(first);
    return value && remark !== '' ? { kind: 'with-remark', value, remark } : undefined;
  },
  write: ({ value, remark }) => `${figure.write(value)} (${remark})`,
  typeset: ({ value, remark }) => `${figure.typeset(value)} (${typesetText(remark)})`,
  isMeasurable: () => true,
  numericOf: ({ value }) => figure.numericOf(value),
};
