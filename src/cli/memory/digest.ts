import { createHash } from 'node:crypto';

export function digest(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}
