import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendContact, contactLine } from '@/lib/core/prefill/contact';

const runs = Number(process.env['SOAK'] ?? 1) * 100;
const call = { date: '2026-10-12', kind: 'telefonisch', content: 'kennismaking' };

const anyRow = fc.record({
  date: fc.option(fc.constantFrom('2026-10-12', '2027-02-28'), { nil: null }),
  kind: fc.string(),
  content: fc.string(),
});

describe('contactLine', () => {
  it.each([
    [call, '12/10/2026, telefonisch: kennismaking'],
    [{ ...call, kind: ' ' }, '12/10/2026: kennismaking'],
    [{ ...call, date: null }, 'telefonisch: kennismaking'],
    [{ ...call, content: '' }, '12/10/2026, telefonisch'],
    [{ ...call, content: 'eerst dit\n\ndan dat ' }, '12/10/2026, telefonisch: eerst dit dan dat'],
    [{ date: null, kind: '', content: '' }, ''],
  ])('writes %j as %s', (row, line) => {
    expect(contactLine(row)).toBe(line);
  });
});

describe('appendContact', () => {
  it('starts an empty text field', () => {
    expect(appendContact('', call)).toBe('12/10/2026, telefonisch: kennismaking');
    expect(appendContact(null, call)).toBe('12/10/2026, telefonisch: kennismaking');
  });

  it('goes below the text that stands there', () => {
    expect(appendContact('06/10/2026 mail: vraag gesteld.', call)).toBe(
      '06/10/2026 mail: vraag gesteld.\n12/10/2026, telefonisch: kennismaking',
    );
    expect(appendContact('Eerste contact\n', call)).toBe('Eerste contact\n12/10/2026, telefonisch: kennismaking');
  });

  it('adds a row where the page has rows', () => {
    const first = { date: '2026-10-08', kind: 'andere', content: 'jobbeurs' };
    expect(appendContact([first], call)).toEqual([first, call]);
    expect(appendContact([], call)).toEqual([call]);
  });

  it('never loses or changes what stood there', () => {
    fc.assert(
      fc.property(fc.string(), anyRow, (text, row) => {
        const after = appendContact(text, row);
        return typeof after === 'string' && after.startsWith(text) && after.endsWith(contactLine(row));
      }),
      { numRuns: runs },
    );
    fc.assert(
      fc.property(fc.array(anyRow), anyRow, (rows, row) => {
        expect(appendContact(rows, row)).toEqual([...rows, row]);
      }),
      { numRuns: runs },
    );
  });

  it('puts every contact on a line of its own', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), (rows) => {
        const text = rows.reduce<ReturnType<typeof appendContact>>((log, row) => appendContact(log, row), '');
        const lines = rows.map(contactLine).filter((line) => line !== '');
        expect(
          String(text)
            .split('\n')
            .filter((line) => line !== ''),
        ).toEqual(lines);
      }),
      { numRuns: runs },
    );
  });
});
