import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeField } from '@/lib/page/write/write';
import { all, field, noEditor, page } from './support';

beforeEach(() => {
  // Nothing is laid out here: what is not hidden stands on the screen.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList;
  });
});
afterEach(() => vi.restoreAllMocks());

/** A box whose list takes one choice, or each that is clicked. */
function daysBox(several: boolean): Element {
  page(
    `<div class="smscSelect"><button type="button" role="combobox" aria-haspopup="listbox">Kies...</button>
    <ul role="listbox" hidden>${['maandag', 'dinsdag', 'woensdag'].map((day) => `<li role="option">${day}</li>`).join('')}</ul></div>`,
  );
  const [box, list] = [document.querySelector('button'), document.querySelector('ul')];
  if (!box || !list) throw new Error('no box');
  const chosen = new Set<string>();
  box.addEventListener('click', () => list.toggleAttribute('hidden'));
  list.addEventListener('click', ({ target }) => {
    const day = (target as Element).textContent ?? '';
    if (!several) chosen.clear();
    if (!chosen.delete(day)) chosen.add(day);
    box.textContent = [...chosen].join(', ') || 'Kies...';
    if (!several) list.hidden = true;
  });
  return box;
}

const days = (box: Element) => field('custom-select', [box], { value: [] });

test('a box for several takes each day, and gives them back', async () => {
  const box = daysBox(true);
  const result = await writeField(days(box), ['mon', 'wed'], noEditor);
  expect(box.textContent).toBe('maandag, woensdag');
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(box.textContent).toBe('Kies...');
});

test('a box that keeps only the last day says so, and stands as before', async () => {
  const box = daysBox(false);
  expect((await writeField(days(box), ['tue'], noEditor)).ok).toBe(true);
  expect(await writeField(days(box), ['mon', 'wed'], noEditor)).toEqual({
    ok: false,
    why: 'Dit veld laat maar één keuze toe.',
  });
  expect(all('button')[0]?.textContent).toBe('dinsdag');
});

test('a box in a part that is closed is left alone, in the words for it', async () => {
  const box = daysBox(false);
  document.body.firstElementChild?.toggleAttribute('hidden', true);
  const result = await writeField(days(box), ['mon'], noEditor);
  expect(result).toEqual({ ok: false, why: expect.stringMatching(/nu dicht is/) });
  expect(box.textContent).toBe('Kies...');
});
