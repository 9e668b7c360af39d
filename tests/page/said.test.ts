import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newSeeker, says } from '@/lib/page/said';

const runs = Number(process.env['SOAK'] ?? 1) * 200;

test('words stand by themselves, not as part of longer ones', () => {
  expect(says(' smt plan van lotte ', 'plan')).toBe(true);
  expect(says(' het trainingsplan ', 'plan')).toBe(false);
  expect(says(' plannen plan ', 'Plan')).toBe(true);
});

test('a page that says more, less or other words than at the last look is answered as if it were new', () => {
  const saysOn = newSeeker();
  const first = saysOn(' titel motivatie ');
  expect(['titel', 'motivatie', 'smt'].map(first)).toEqual([true, true, false]);
  const second = saysOn(' een titel en smt motivatie ');
  expect(['titel', 'motivatie', 'smt'].map(second)).toEqual([true, true, true]);
  const third = saysOn(' een titel en smtmotivatie ');
  expect(['titel', 'motivatie', 'smt'].map(third)).toEqual([true, false, false]);
});

test('whatever changes, the answer is that of a search through all of it', () => {
  const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'aab', 'a b');
  const text = fc.array(word, { maxLength: 12 }).map((words) => ` ${words.join(' ')} `);
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.array(word, { maxLength: 8 }), (texts, words) => {
      const saysOn = newSeeker();
      for (const now of texts) {
        const said = saysOn(now);
        for (const one of words) expect(said(one)).toBe(says(now, one));
      }
    }),
    { numRuns: runs },
  );
});
