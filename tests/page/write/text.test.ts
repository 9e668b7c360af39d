import { expect, test } from 'vitest';
import { writeField } from '@/lib/page/write/write';
import { all, field, heldAt, listen, noEditor, page } from './support';

test('a text field takes a text, the page hears of it, and undo brings the old text back', async () => {
  page('<form><input name="title" value="SMT"></form>');
  const heard = listen('input', 'change', 'blur');
  const result = await writeField(field('text', all('input')), 'SMT 2026-2027', noEditor);
  expect(result.ok).toBe(true);
  expect(heldAt('input')).toBe('SMT 2026-2027');
  expect(heard.slice(0, 2)).toEqual(['input', 'change']);
  expect(heard).toContain('blur');
  if (result.ok) expect(await result.undo()).toEqual({ ok: true });
  expect(heldAt('input')).toBe('SMT');
});

test('new lines come under what stands in a text area, which keeps its blank lines', async () => {
  page('<textarea>12/10/2026, telefonisch:  kennismaking\n\n  nog eens bellen</textarea>');
  const wanted = '12/10/2026, telefonisch: kennismaking\nnog eens bellen\n19/10/2026, mail: bevestigd';
  const result = await writeField(field('textarea', all('textarea')), wanted, noEditor);
  expect(result.ok).toBe(true);
  expect(heldAt('textarea')).toBe(
    '12/10/2026, telefonisch:  kennismaking\n\n  nog eens bellen\n19/10/2026, mail: bevestigd',
  );
});

test('a longer form of the same line replaces it', async () => {
  page('<textarea>SMT</textarea>');
  await writeField(field('textarea', all('textarea')), 'SMT 2026-2027', noEditor);
  expect(heldAt('textarea')).toBe('SMT 2026-2027');
});

test('days in a text field are written in words', async () => {
  page('<input value="">');
  await writeField(field('text', all('input')), ['tue', 'thu'], noEditor);
  expect(heldAt('input')).toBe('dinsdag en donderdag');
});

test('a text that is too long for the field is refused, and nothing changes', async () => {
  page('<input maxlength="5" value="oud">');
  const result = await writeField(field('text', all('input')), 'te lange tekst', noEditor);
  expect(result).toEqual({ ok: false, why: 'Deze tekst is te lang: in dit veld passen 5 tekens.' });
  expect(heldAt('input')).toBe('oud');
});

test('a page that does not take the value over gets its own value back', async () => {
  page('<input value="vast">');
  const input = all('input')[0];
  input?.addEventListener('input', () => {
    if (input instanceof HTMLInputElement) input.value = input.value === 'nieuw' ? 'anders' : 'vast';
  });
  const result = await writeField(field('text', all('input')), 'nieuw', noEditor);
  expect(result).toEqual({ ok: false, why: 'De pagina nam de waarde niet over. Vul dit veld zelf in.' });
  expect(heldAt('input')).toBe('vast');
});

test('undo leaves a field alone that was changed after the write', async () => {
  page('<textarea>eerst</textarea>');
  const result = await writeField(field('textarea', all('textarea')), 'daarna', noEditor);
  const area = all('textarea')[0];
  if (area instanceof HTMLTextAreaElement) area.value = 'daarna, en nog iets';
  expect(result.ok && (await result.undo())).toEqual({
    ok: false,
    why: 'Het veld is intussen gewijzigd. Draaiboek laat staan wat er nu staat.',
  });
  expect(heldAt('textarea')).toBe('daarna, en nog iets');
});

test('undo works once', async () => {
  page('<input value="a">');
  const result = await writeField(field('text', all('input')), 'b', noEditor);
  if (!result.ok) throw new Error(result.why);
  expect(await result.undo()).toEqual({ ok: true });
  expect((await result.undo()).ok).toBe(false);
});

test('no form is ever submitted', async () => {
  page('<form><input value="a"><button>Opslaan</button></form>');
  const heard = listen('submit');
  const result = await writeField(field('text', all('input')), 'b', noEditor);
  if (result.ok) await result.undo();
  expect(heard).toEqual([]);
});
