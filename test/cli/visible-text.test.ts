import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/cli/format/visible-text.js';

// Every control character and every mark of direction lies below U+2070.
const anyBelow2070 = fc.nat(0x206f).map((code) => String.fromCodePoint(code));

describe('text from a plan in a terminal', () => {
  it('shows what would have steered the terminal', () => {
    expect(visibleText('röd \u001b[31mtext\u0007\r\n')).toBe('röd ␛[31mtext␇␍␊');
    expect(visibleText('\u009b2J\u202etxet\u2066')).toBe('\ufffd2J\ufffdtxet\ufffd');
  });

  it('leaves every Swedish sentence and every emoji alone', () => {
    const sentence = 'Åtgärd – ”70 %” (2022) e\u0301 👩‍⚕️ 1\u00a0369\u00a0635';
    expect(visibleText(sentence)).toBe(sentence);
  });

  it('lets no control character through, and keeps its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyBelow2070 }), (text) => {
        const shown = visibleText(text);
        expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(shown).toHaveLength(text.length);
      }),
    );
  });
});
