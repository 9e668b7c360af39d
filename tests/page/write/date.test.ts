import { describe, expect, test } from 'vitest';
import { deduceFormat, readDay, writeDay } from '@/lib/page/write/date-format';
import { writeField } from '@/lib/page/write/write';
import { all, field, heldAt, listen, noEditor, page } from './support';

describe('the way a page writes its days', () => {
  const cases: [written: string, own: string, hints: string[], others: string[]][] = [
    ['12/01/2027', '', [], []],
    ['12/01/2027', '03/05/2026', [], []],
    ['12-01-2027', '03-05-2026', [], []],
    ['12.01.2027', '03.05.2026', [], []],
    ['12-01-2027', '8-09-2026', [], []],
    ['12/1/2027', '29/9/2026', [], []],
    ['12/1/2027', '12/10/2026', [], ['8/9/2026']],
    ['12/01/2027', '12/10/2026', [], []],
    ['2027-01-12', '2026-12-01', [], []],
    ['12/01/27', '03/05/26', [], []],
    ['12 januari 2027', '5 oktober 2026', [], []],
    ['dinsdag 12 januari 2027', 'maandag 5 oktober 2026', [], []],
    ['12-01-2027', '', ['dd-mm-jjjj'], ['03/05/2026']],
    ['12/1/2027', '', ['Startdatum (d/m/jjjj)'], []],
    ['2027-01-12', '', ['bv. 2003-04-28'], []],
    ['2027-01-12', '', ['jjjj-mm-dd'], []],
    ['12-01-2027', '', ['Kies een datum'], ['03-05-2026']],
    ['12/01/2027', 'nog af te spreken', [], []],
  ];
  test.each(cases)('%s after "%s"', (written, own, hints, others) => {
    expect(writeDay('2027-01-12', deduceFormat(own, hints, others))).toBe(written);
  });

  test.each([
    ['12/01/2027', '2027-01-12'],
    ['8-09-2026', '2026-09-08'],
    ['2027-01-12', '2027-01-12'],
    ['dinsdag 12 januari 2027', '2027-01-12'],
    ['3 mrt. 2027', '2027-03-03'],
    ['31/02/2027', null],
    ['12/01', null],
    ['van 12/01/2027 tot 13/01/2027', null],
  ])('"%s" is read as %s', (written, day) => {
    expect(readDay(written)).toBe(day);
  });
});

test('a day comes in the format of the page, with the events that pickers wait for', async () => {
  page('<form><input name="a" value="08-09-2026"><input name="b" class="hasDatepicker" value=""></form>');
  const heard = listen('input', 'keyup', 'change', 'blur');
  const result = await writeField(field('date', all('[name=b]')), '2027-01-12', noEditor);
  expect(heldAt('[name=b]')).toBe('12-01-2027');
  expect(heard).toEqual(['input', 'keyup', 'change', 'blur']);
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(heldAt('[name=b]')).toBe('');
});

test('a plain text field that stands for a day takes one in the format of the page', async () => {
  page('<input name="a" value="8-9-2026"><input name="b" value="">');
  const form = all('[name=b]');
  expect((await writeField(field('text', form, { value: null }), '2027-01-12', noEditor)).ok).toBe(true);
  expect(heldAt('[name=b]')).toBe('12-1-2027');
});

test('a native date field takes an ISO day, and null empties it', async () => {
  page('<input type="date" value="2026-12-01">');
  const found = field('date', all('input'));
  expect((await writeField(found, '2027-01-12', noEditor)).ok).toBe(true);
  expect(heldAt('input')).toBe('2027-01-12');
  expect((await writeField(found, null, noEditor)).ok).toBe(true);
  expect(heldAt('input')).toBe('');
});

test('the hidden ISO twin of a visible day goes along, and back', async () => {
  page('<span><input id="shown" value="01/12/2026"><input type="hidden" name="start" value="2026-12-01"></span>');
  const found = field('date', all('input'));
  const result = await writeField(found, '2027-01-12', noEditor);
  expect([heldAt('#shown'), heldAt('[name=start]')]).toEqual(['12/01/2027', '2027-01-12']);
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect([heldAt('#shown'), heldAt('[name=start]')]).toEqual(['01/12/2026', '2026-12-01']);
});

test('what is no day is refused, and so is a day that only a button shows', async () => {
  page('<div><input value=""><button type="button">Kies datum</button></div>');
  expect(await writeField(field('date', all('input')), 'morgen', noEditor)).toEqual({
    ok: false,
    why: 'Dit is geen datum die Draaiboek kan invullen.',
  });
  expect(await writeField(field('date', all('button')), '2027-01-12', noEditor)).toEqual({
    ok: false,
    why: 'Dit veld heeft geen vak om in te typen. Kies de waarde zelf op de pagina.',
  });
});

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const options = (texts: (string | number)[]) => texts.map((text) => `<option>${text}</option>`).join('');
const days = Array.from({ length: 31 }, (_, at) => at + 1);

test('a day in three lists, whatever their order', async () => {
  page(
    `<div><select id="j">${options(['jaar', 2026, 2027])}</select><select id="m">${options(['maand', ...months])}</select><select id="d">${options(['dag', ...days])}</select></div>`,
  );
  const result = await writeField(field('date-parts', all('select')), '2027-01-12', noEditor);
  expect([heldAt('#d'), heldAt('#m'), heldAt('#j')]).toEqual(['12', 'januari', '2027']);
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect([heldAt('#d'), heldAt('#m'), heldAt('#j')]).toEqual(['dag', 'maand', 'jaar']);
});

test('a day in three inputs', async () => {
  page('<div><input id="d" maxlength="2"><input id="m" maxlength="2"><input id="j" maxlength="4"></div>');
  const result = await writeField(field('date-parts', all('input')), '2027-01-09', noEditor);
  expect(result.ok).toBe(true);
  expect([heldAt('#d'), heldAt('#m'), heldAt('#j')]).toEqual(['09', '01', '2027']);
});

test('a year that the list does not have is refused, and the lists stand as before', async () => {
  page(
    `<div><select>${options(['', ...days])}</select><select>${options(['', ...months])}</select><select id="j">${options(['', 2026])}</select></div>`,
  );
  const result = await writeField(field('date-parts', all('select')), '2027-01-12', noEditor);
  expect(result).toEqual({ ok: false, why: 'De pagina biedt “2027” hier niet aan als keuze.' });
  expect(all('select').map((select) => select instanceof HTMLSelectElement && select.selectedIndex)).toEqual([0, 0, 0]);
});
