import { describe, expect, test } from 'vitest';
import { classes, plainLetters } from '../../letters.plugin';

const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
const french = between(0, 0xff).filter((sign) => !/[ªµº]/.test(sign));
const cyrillic = between(0x400, 0x45f);
const greek = between(0x391, 0x3ce).filter((sign) => /\p{L}/u.test(sign) && !/[ΐΰ]/.test(sign));
const accents = between(0x300, 0x36f);
/** Where each class must say what Unicode says: of the letters beyond those of French either case counts as both. */
const exact: Record<string, string[]> = {
  L: [...french, ...between(0x100, 0x24f), ...between(0x1e00, 0x1eff), ...greek, ...cyrillic, ...accents],
  Lu: [...french, ...greek, ...cyrillic, ...accents],
  Ll: [...french, ...greek, ...cyrillic, ...accents],
  M: [...french, ...between(0x100, 0x24f), ...accents],
  N: [...french, ...between(0x2460, 0x249b), ...between(0x2776, 0x2793)],
};

describe('letters are written out', () => {
  test.each([
    ['^\\p{L}+$', '', '^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿΆΈ-ϵϷ-ҁҊ-ӿ]+$'],
    ['[\\p{L}\\d]', '', '[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿΆΈ-ϵϷ-ҁҊ-ӿ\\d]'],
    ['\\P{Lu}', '', '[^A-ZÀ-ÖØ-ÞĀ-žȘȚḀ-ỿΆΈ-ΫЀ-ЯҐ]'],
    ['\\[\\p{Ll}', '', '\\[[a-zß-öø-ÿĀ-žșțḀ-ỿά-ώа-џґ]'],
    ['\\p{Lu}', 'iu', '[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿΆΈ-ϵϷ-ҁҊ-ӿ]'],
    ['\\p{Nd}', 'u', '\\p{Nd}'],
    ['\\\\p{L}', '', '\\\\p{L}'],
  ])('%s with "%s" becomes %s', (pattern, flags, written) => {
    expect(plainLetters(pattern, flags)).toBe(written);
  });

  test('all but a class cannot be written between brackets', () => {
    expect(() => plainLetters('[\\P{Lu}x]')).toThrow('within brackets');
  });

  test.each(Object.keys(classes))('%s holds what Unicode says it holds', (name) => {
    const real = new RegExp(`\\p{${name}}`, 'u');
    const written = new RegExp(plainLetters(`\\p{${name}}`), 'u');
    const signs = exact[name] ?? [];
    expect(signs.filter((sign) => real.test(sign))).not.toEqual([]);
    expect(signs.filter((sign) => real.test(sign) !== written.test(sign))).toEqual([]);
  });
});
