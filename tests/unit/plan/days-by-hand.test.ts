import { describe, expect, it } from 'vitest';
import { withDayChange } from '@/lib/core/plan/days-by-hand';

const sick = { date: '2027-01-12', reason: 'ziek' };
const open = { date: '2027-01-16', reason: 'opendeurdag' };

describe('what the user says of a day', () => {
  it('adds a day that did not take place, and an extra one, without stray spaces', () => {
    expect(withDayChange(undefined, { say: 'missed', date: '2027-01-12', reason: ' ziek ' })).toEqual({
      extra: [],
      missed: [sick],
      half: [],
    });
    expect(withDayChange({ missed: [sick] }, { say: 'extra', date: '2027-01-16', reason: 'opendeurdag' })).toEqual({
      extra: [open],
      missed: [sick],
      half: [],
    });
  });

  it('says each day once, and one thing of it', () => {
    const twice = withDayChange({ missed: [sick] }, { say: 'missed', date: '2027-01-12', reason: 'staking' });
    expect(twice.missed).toEqual([{ date: '2027-01-12', reason: 'staking' }]);
    const turned = withDayChange({ extra: [open] }, { say: 'missed', date: '2027-01-16', reason: '' });
    expect(turned).toEqual({ extra: [], missed: [{ date: '2027-01-16', reason: '' }], half: [] });
  });

  it('takes back what was said', () => {
    expect(
      withDayChange({ extra: [open], missed: [sick], half: ['wed'] }, { say: 'as-planned', date: '2027-01-12' }),
    ).toEqual({ extra: [open], missed: [], half: ['wed'] });
  });

  it('makes a weekday half, and whole again', () => {
    const half = withDayChange({ half: ['wed'] }, { say: 'half', day: 'tue', on: true });
    expect(half.half).toEqual(['wed', 'tue']);
    expect(withDayChange(half, { say: 'half', day: 'wed', on: false }).half).toEqual(['tue']);
    expect(withDayChange(half, { say: 'half', day: 'tue', on: true }).half).toEqual(['wed', 'tue']);
  });
});
