import { expect, it } from 'vitest';
import { twoDatesIn } from '@/lib/page/candidates/paired-dates';

it.each([
  ['Startdat. / einddat.', 'Startdat.', 'einddat.'],
  ['Startdatum en einddatum', 'Startdatum', 'einddatum'],
  ['Start- en einddatum', 'Start', 'einddatum'],
  ['Periode van - tot en met', 'Periode van', 'tot en met'],
  ['Loopt van … tot …', 'Loopt van', 'tot …'],
  ['Van tot', 'Van', 'tot'],
  ['Startdatum, einddatum', 'Startdatum', 'einddatum'],
  ['SMT loopt van / t.e.m.', 'SMT loopt van', 't.e.m.'],
])('%s names two dates', (label, from, until) => {
  expect(twoDatesIn(label)).toEqual([from, until]);
});

it.each(['Startdatum', 'Einddatum', 'Startdatum IHP', 'Begeleiding en evaluatie', 'Tot en met'])(
  '%s names no two',
  (label) => {
    expect(twoDatesIn(label)).toBeNull();
  },
);
