import { expect, it } from 'vitest';
import { daysByLetter } from '@/lib/page/candidates/day-letters';

it.each([
  [
    ['M', 'D', 'W', 'D', 'V'],
    ['mon', 'tue', 'wed', 'thu', 'fri'],
  ],
  [
    ['m.', 'd.', 'w.', 'd.', 'v.', 'z.'],
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  ],
  [
    ['Z', 'M', 'D', 'W', 'D', 'V', 'Z'],
    ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  ],
  [
    ['Ma', 'D', 'W', 'Do.', 'V'],
    ['mon', 'tue', 'wed', 'thu', 'fri'],
  ],
])('%j is a week', (letters, days) => {
  expect(daysByLetter(letters)).toEqual(days);
});

it.each([
  [['M', 'D', 'W', 'D']],
  [['D', 'M', 'W', 'D', 'V']],
  [['M', 'Di', 'W', 'Vr', 'Do']],
  [['Ma', 'Di', 'Wo', 'Do', 'Vr']],
  [[]],
])('%j is none', (letters) => {
  expect(daysByLetter(letters)).toBeNull();
});
