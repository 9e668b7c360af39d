import { describe, expect, it } from 'vitest';
import { dayOf, daysIn } from '@/lib/page/read/weekday-text';

describe('daysIn', () => {
  it.each([
    ['maandagvoormiddag en woensdag', ['mon', 'wed']],
    ['do, di', ['tue', 'thu']],
    ['ma t.e.m. wo', ['mon', 'tue', 'wed']],
    ['maandag tot en met vrijdag', ['mon', 'tue', 'wed', 'thu', 'fri']],
    ['dinsdag - donderdag', ['tue', 'thu']],
    ['☐ ma ☑ di ☐ wo ☑ do ☐ vr', ['tue', 'thu']],
    ['[x] ma [ ] di [x] wo', ['mon', 'wed']],
    ['☐ ma ☐ di', []],
    ['dinsdagdonderdagvoormiddag', ['tue', 'thu']],
    ['elke week', []],
    ['', []],
  ])('%s', (text, days) => {
    expect(daysIn(text)).toEqual(days);
  });
});

describe('dayOf', () => {
  it.each([
    ['ma', 'mon'],
    ['Vr.', 'fri'],
    ['woensdag VM', 'wed'],
    ['maandag en dinsdag', null],
    ['di / ma', 'tue'],
    ['ma/di', null],
    ['overeenkomst', null],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});
