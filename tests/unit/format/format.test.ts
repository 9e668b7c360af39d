import { describe, expect, it } from 'vitest';
import { dayAndMonth, longDate, shortDate } from '@/lib/core/format/dates';
import { capitalised, count, list } from '@/lib/core/format/list';
import { weekdayNames } from '@/lib/core/format/weekdays';

describe('Dutch on screen', () => {
  it.each([
    ['2027-01-12', 'dinsdag 12 januari 2027', '12 januari 2027', '12 januari'],
    ['2026-11-01', 'zondag 1 november 2026', '1 november 2026', '1 november'],
    ['2028-02-29', 'dinsdag 29 februari 2028', '29 februari 2028', '29 februari'],
  ])('writes %s', (date, long, short, brief) => {
    expect(longDate(date)).toBe(long);
    expect(shortDate(date)).toBe(short);
    expect(dayAndMonth(date)).toBe(brief);
  });

  it.each(['2027-02-30', 'morgen', ''])('gives back %j, which is no day', (text) => {
    expect(longDate(text)).toBe(text);
    expect(shortDate(text)).toBe(text);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a en b'],
    [['a', 'b', 'c'], 'a, b en c'],
  ])('lists %j', (parts, text) => {
    expect(list(parts)).toBe(text);
  });

  it('counts with the right word', () => {
    expect(count(1, 'werkdag', 'werkdagen')).toBe('1 werkdag');
    expect(count(33, 'werkdag', 'werkdagen')).toBe('33 werkdagen');
    expect(count(0, 'dag', 'dagen')).toBe('0 dagen');
    expect(count(17.5, 'dag', 'dagen')).toBe('17,5 dagen');
  });

  it('starts a sentence with a capital, accents too', () => {
    expect(capitalised('één plan')).toBe('Één plan');
    expect(capitalised('')).toBe('');
  });

  it('names the weekdays', () => {
    expect(Object.values(weekdayNames).join(' ')).toBe('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');
  });
});
