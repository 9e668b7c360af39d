import { describe, expect, test } from 'vitest';
import { classes, plainLetters } from '../../letters.plugin';

/** Every sign of the scripts that the classes are written out for, but for those whose case counts as either. */
const signs = Array.from({ length: 0x250 }, (_, at) => String.fromCodePoint(at));
const isEither = (sign: string): boolean => /[Ā-ž]/.test(sign) || sign > 'ž';

describe('letters are written out', () => {
  test.each([
    ['^\\p{L}+$', '', '^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+$'],
    ['[\\p{L}\\d]', '', '[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\\d]'],
    ['\\P{Lu}', '', '[^A-ZÀ-ÖØ-ÞĀ-žȘȚẞ]'],
    ['\\[\\p{Ll}', '', '\\[[a-zß-öø-ÿĀ-žșț]'],
    ['\\p{Lu}', 'iu', '[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]'],
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
    const asked = signs.filter((sign) => !/[ªµº]/.test(sign) && (name === 'L' || !isEither(sign)));
    expect(asked.filter((sign) => real.test(sign) !== written.test(sign) && !/\p{M}/u.test(sign))).toEqual([]);
  });
});
