import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { DocumentRoot, Order, PdfOrder } from '../../pipeline/print.js';
import { digest } from './digest.js';

/** Names by content what each order makes of a document: the program, the document, and all that the order holds. */
export function ordersDigest(
  program: string,
): (document: DocumentRoot, orders: readonly Order[]) => string[] {
  // Fonts are most of what an order holds, and the same for a whole region.
  const known = new WeakMap<PdfOrder['fonts'], string>();
  const fontsDigest = (fonts: PdfOrder['fonts']) => {
    const found = known.get(fonts) ?? digest(serialize(fonts));
    known.set(fonts, found);
    return found;
  };
  return (document, orders) => {
    const common = createHash('sha256').update(`${program} ${process.version}`).update(serialize(document));
    return orders.map((order) => {
      const files = order.format === 'pdf' ? fontsDigest(order.fonts) : order.stylesheet;
      return common
        .copy()
        .update(serialize([order.format, order.theme, files]))
        .digest('base64url');
    });
  };
}
