import type { TableCell, TableRow } from '../../../document/document.js';
import { withBold } from '../layout/text-style.js';
import type { MeasureContext, TextSetting } from '../measure/measure-context.js';

/** How much narrower a ”varav” row's label gets per level. */
export const indentPerLevel = 10;

/** The text setting of a cell: heads and totals are bold, and only words wider than their column are divided. */
export function cellText(row: TableRow, cell: TableCell, size: number, context: MeasureContext): TextSetting {
  const { text, theme } = context;
  const plain = { ...text.style, size };
  const bold = row.role !== 'body' && (row.role !== 'head' || cell.scope !== undefined);
  return {
    style: bold ? withBold(plain) : plain,
    leading: theme.table.leading * (size / theme.table.size),
    align: 'start',
    hyphens: false,
    paragraphGap: theme.table.leading * 0.3,
  };
}
