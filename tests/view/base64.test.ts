import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '@/lib/view/base64';

test('every file comes back as it was, and as the browser itself would write it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64(Uint8Array.from(bytes).buffer);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect([...new Uint8Array(fromBase64(text))]).toEqual([...bytes]);
    }),
  );
});

test('a file of many pieces too', () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => at % 256);
  expect(Buffer.from(fromBase64(toBase64(bytes.buffer))).equals(bytes)).toBe(true);
});
