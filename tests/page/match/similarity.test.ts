import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '@/lib/page/match/edit-distance';
import { wordingsOf } from '@/lib/page/match/similarity';
import { wordLikeness } from '@/lib/page/match/word-likeness';
import { tableOf } from '@/lib/page/match/wording-table';

const wordings = wordingsOf(
  tableOf([
    { name: 'start', wordings: ['Startdatum', 'Startdatum SMT', 'Van (datum)'] },
    { name: 'end', wordings: ['Einddatum', 'Einddatum SMT', 'Tot en met'] },
    { name: 'place', wordings: ['SMT-plaats', 'Gekozen SMT-plaats'] },
    { name: 'motivation', wordings: ['Motivatie keuze SMT-plaats'] },
  ]),
);
const names = ['start', 'end', 'place', 'motivation'];
const scoreOf = (label: string, name: string): number => wordings.compare(label)[wordings.placeOf(name)] ?? 0;
const best = (label: string): string | undefined =>
  names.toSorted((one, two) => scoreOf(label, two) - scoreOf(label, one))[0];

describe('compare', () => {
  it.each([
    ['Start datum van de SMT', 'start'],
    ['Eindatum', 'end'],
    ['tot en met', 'end'],
    ['Verantwoording van de gekozen trainingsplaats SMT', 'motivation'],
    ['Naam van de SMT plaats', 'place'],
    ['3. smtplaats', 'place'],
  ])('%s is %s', (label, name) => {
    expect(best(label)).toBe(name);
  });

  it('gives the exact wording a full score and an unrelated label none', () => {
    expect(scoreOf('Einddatum', 'end')).toBeCloseTo(1, 5);
    expect(wordings.compare('Postcode')).toBe(wordings.none);
  });

  it('does not let small words carry a date that says nothing', () => {
    expect(scoreOf('Datum', 'start')).toBeLessThan(0.5);
  });
});

describe('wordLikeness', () => {
  const word = (text: string, short = false) => ({ text, short, aside: false });
  it.each([
    [word('wensel', true), 'wenselijkheid', 0.94],
    [word('ondertek', true), 'ondertekenen', 0.95],
    [word('verantwoording'), 'motivatie', 0.94],
    [word('wenselijkhied'), 'wenselijkheid', 0.9],
    [word('30'), '60', 0],
    [word('contactpersoon'), 'contacten', 0],
    [word('letten'), 'lettertype', 0],
  ])('%o and %s', (one, other, likeness) => {
    expect(wordLikeness(one, other)).toBeCloseTo(likeness, 1);
  });
});

describe('editDistance', () => {
  it.each([
    ['evaluatie', 'evalutie', 1],
    ['wenselijkhied', 'wenselijkheid', 1],
    ['plaats', 'plaats', 0],
    ['start', 'einde', 3],
  ])('%s and %s', (one, two, distance) => {
    expect(editDistance(one, two, 2)).toBe(distance);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, two) => {
        expect(editDistance(one, two, 3)).toBe(editDistance(two, one, 3));
      }),
      { numRuns: 100 * Number(process.env['SOAK'] ?? 1) },
    );
  });
});

it('a word that every object has is a word like any other', () => {
  const wordings = wordingsOf(tableOf([{ name: 'focus', wordings: ['Aandachtspunten'] }]));
  expect(wordings.compare('constructor toString')).toBe(wordings.none);
});
