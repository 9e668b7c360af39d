import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasContactData, hasNationalNumber } from '@/lib/core/rules/numbers';
import { emptyTexts, findingOf, onText } from './texts-support';

describe('a national number (190)', () => {
  it.each([
    '85.07.30-033.28',
    'Rijksregisternummer: 85073003328.',
    '85 07 30 033 28',
    '850730-033-28',
    '85/07/30-033.28',
    '85.07.30 - 033.28',
    '10.05.20-123.36',
    'rrn 10052012336 van Noor',
    'NN:85.07.30–033.28',
    '(85.07.30-033.28)',
    '10.45.20-123.25',
    'het nummer is\n85.07.30-033.28\nen verder',
  ])('is in %s', (text) => {
    expect(hasNationalNumber(text)).toBe(true);
    expect(onText('190', 'focus', text)).toBe('fires');
  });

  it.each([
    '85.07.30-033.29',
    '85073003327',
    '12345678901',
    '0470 12 34 56',
    '+32 470 12 34 56',
    'BE68 5390 0754 7034',
    'BE68539007547034',
    '12.10.2026 om 14.30 uur',
    'van 05.10.26 tot 18.12.26',
    '850730033281',
    'dossier 0123.456.789',
    '16 123 45 67',
    '2026-10-12 2026-10-13',
    '85.19.30-033.28',
  ])('is not in %s', (text) => {
    expect(hasNationalNumber(text)).toBe(false);
    expect(onText('190', 'focus', text)).toBe('ok');
  });

  it('follows the law of its check digits, before and from 2000', () => {
    const born = fc.tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 998 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(born, ([year, month, day, serial, after2000]) => {
        const two = (part: number) => String(part).padStart(2, '0');
        const nine = `${two(year)}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`;
        const check = two(97 - Number(BigInt(`${after2000 ? '2' : ''}${nine}`) % 97n));
        const other = two((Number(check) % 97) + 1);
        expect(hasNationalNumber(`${nine}${check}`)).toBe(true);
        expect(hasNationalNumber(`x ${nine.slice(0, 6)}-${nine.slice(6)}.${check} y`)).toBe(true);
        const valid = [nine, `2${nine}`].map((digits) => two(97 - Number(BigInt(digits) % 97n)));
        expect(hasNationalNumber(`${nine}${other}`)).toBe(valid.includes(other));
      }),
      { numRuns: Number(process.env['SOAK'] ?? 1) * 200 },
    );
  });

  it('reads own words, and does not know what was not seen', () => {
    expect(
      findingOf('190', { items: emptyTexts, records: { agreement: [{ pupil: '85.07.30-033.28' }] } }),
    ).toMatchObject({
      outcome: 'fires',
      message: 'Er staat een rijksregisternummer in deze tekst. Is dat nodig?',
    });
    expect(findingOf('190', { items: { focus: 'x' } }).outcome).toBe('unknown');
    expect(findingOf('190', { page: false }).outcome).toBe('unknown');
  });
});

describe('contact data (192)', () => {
  it.each([
    'Mama: 0470 12 34 56',
    '0470/12.34.56',
    '0470/123456',
    '0470123456',
    '0470-12-34-56',
    '0470 123 456',
    '+32 470 12 34 56',
    '+32470123456',
    '0032 470 12 34 56',
    '+32 (0)470 12 34 56',
    '(0470) 12 34 56',
    'tel. 016 12 34 56',
    '016/12.34.56',
    '02 123 45 67',
    '02/123.45.67',
    'gsm papa:0499/12 34 56, na 17 uur',
    '+31 6 12345678',
    'mama.noor@gmail.com',
    'Papa.Janssens@telenet.be',
    'info (at) voorbeeld.be',
    'MAIL NAAR JAN@SCHOOL.BE',
  ])('is in %s', (text) => {
    expect(hasContactData(text)).toBe(true);
    expect(onText('192', 'focus', text)).toBe('fires');
  });

  it.each([
    '12/10/2026',
    '04/05/2027 tot 04/06/2027',
    '04.10.26 12.30',
    '02.10.2026',
    'van 08.30 tot 16.00',
    '08.30-16.00 en 09.00-12.00',
    '3001 Heverlee',
    'BE68 5390 0754 7034',
    'BE43 0685 0471 2345',
    'BE 0467.123.456',
    'ondernemingsnummer 0467123456',
    'polisnummer 0470123456',
    'telefonisch contact op 12 oktober',
    'gsm blijft in de boekentas',
    'mailt elke week',
    '@school om 9 uur',
    '85.07.30-033.28',
    '2026-2027',
    'bus 616, 7 of 8',
    '45.123.456',
    '30 dagen, 60 dagen, 100 %',
    'lokaal 0.12 en 016',
  ])('is not in %s', (text) => {
    expect(hasContactData(text)).toBe(false);
    expect(onText('192', 'focus', text)).toBe('ok');
  });

  it('takes no longer for a text that is made to take long', () => {
    const before = performance.now();
    for (const text of ['a.'.repeat(50_000), '04 '.repeat(30_000), 'be68 '.repeat(20_000)]) hasContactData(`${text}@`);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('leaves the agreement alone, where such data belong', () => {
    expect(
      findingOf('192', { items: emptyTexts, records: { agreement: [{ institution: '016 12 34 56' }] } }).outcome,
    ).toBe('ok');
    expect(
      findingOf('192', { items: emptyTexts, records: { places: [{ name: 'De Ark', home: '016 12 34 56' }] } }).outcome,
    ).toBe('fires');
  });
});
