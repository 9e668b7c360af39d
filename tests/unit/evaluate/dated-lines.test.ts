import { expect, test } from 'vitest';
import { datedLines } from '@/lib/core/evaluate/dated-lines';

const datesOf = (text: string) => datedLines(text)?.map(({ date }) => date) ?? null;

test.each([
  ['12/10/2026, telefonisch: kennismaking', ['2026-10-12']],
  ['06/10/2026 mail: vraag\n\n13.10.2026 telefonisch: akkoord', ['2026-10-06', '2026-10-13']],
  ['- 1-9-2026 bezoek', ['2026-09-01']],
])('%j holds dated lines', (text, dates) => {
  expect(datesOf(text)).toEqual(dates);
});

test.each(['', 'gebeld op 12/10/2026', '12/10/2026 gebeld\nzij bellen terug', '31/02/2026 gebeld', '21/09 gebeld'])(
  '%j is not counted',
  (text) => {
    expect(datesOf(text)).toBeNull();
  },
);
