import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { weekdays } from '@/lib/core/model/weekdays';
import { writeField } from '@/lib/page/write/write';
import { all, field, page } from './support';

const soak = Number(process.env['SOAK'] ?? 1);
const runs = soak * 60;
// A soak tries a hundred times as much.
vi.setConfig({ testTimeout: soak > 1 ? 300_000 : 60_000 });
/** Letters, signs of markup, white space and accents: whatever a person or a page may have left in a field. */
const anyText = fc.string({ unit: fc.constantFrom(...'ab <>&"\'é\n\t/12'), maxLength: 24 });
const oneLine = anyText.map((text) => text.replace(/[\n\t]/g, ' '));
const isoDay = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someDays = fc.subarray([...weekdays]);

const states = () =>
  all('input, textarea, select, option, [contenteditable]').map((control) =>
    control instanceof HTMLInputElement
      ? [control.value, control.checked]
      : control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement
        ? control.value
        : control instanceof HTMLOptionElement
          ? control.selected
          : control.innerHTML,
  );

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterAll(() => {
  vi.useRealTimers();
});

/** Lets the pauses of a write pass at once. */
async function atOnce<T>(work: Promise<T>): Promise<T> {
  let done = false;
  const ready = work.finally(() => {
    done = true;
  });
  while (!done) await vi.advanceTimersByTimeAsync(500);
  return ready;
}

async function backAndForth(...[found, value]: [Parameters<typeof writeField>[0], Parameters<typeof writeField>[1]]) {
  const before = JSON.stringify(states());
  const result = await atOnce(writeField(found, value, async () => false));
  if (result.ok) expect(await atOnce(result.undo())).toEqual({ ok: true });
  expect(JSON.stringify(states())).toBe(before);
}

const law = <T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (...values: T) => Promise<void>,
) => fc.assert(fc.asyncProperty(...arbitraries, check), { numRuns: runs });

test('text: a write and its undo leave any former text as it was', async () => {
  await law([oneLine, oneLine], async (former, value) => {
    page('<input>');
    const input = all('input')[0];
    if (input instanceof HTMLInputElement) input.value = former;
    await backAndForth(field('text', all('input')), value);
  });
});

test('text area: a write and its undo leave any former text as it was', async () => {
  await law([anyText, anyText, fc.boolean()], async (former, value, under) => {
    page('<textarea></textarea>');
    const area = all('textarea')[0];
    if (area instanceof HTMLTextAreaElement) area.value = former;
    await backAndForth(field('textarea', all('textarea')), under ? `${former}\n${value}` : value);
  });
});

test('date: a write and its undo leave any former text and its hidden twin as they were', async () => {
  await law([fc.oneof(oneLine, isoDay), fc.oneof(fc.constant(''), isoDay), isoDay], async (former, twin, value) => {
    page('<span><input id="shown"><input type="hidden"></span>');
    for (const [at, input] of all('input').entries())
      if (input instanceof HTMLInputElement) input.value = at ? twin : former;
    await backAndForth(field('date', all('input')), value);
  });
});

test('days: a write and its undo leave any former days as they were', async () => {
  await law([someDays, someDays], async (former, value) => {
    page(
      `<div>${weekdays.map((day) => `<label><input type="checkbox" ${former.includes(day) ? 'checked' : ''}>${day}</label>`).join('')}</div>`,
    );
    await backAndForth(field('checkboxes', all('input')), value);
  });
});

test('choice: a write and its undo leave any former choice as it was', async () => {
  const names = ['Kies...', 'akkoord', 'overeenkomst', 'werkpostfiche'];
  await law([fc.nat(3), fc.constantFrom(...names, null, 'iets anders')], async (former, value) => {
    page(
      `<select>${names.map((name, at) => `<option ${at === former ? 'selected' : ''}>${name}</option>`).join('')}</select>`,
    );
    await backAndForth(field('select', all('select')), value);
  });
});

test('editable: a write and its undo leave any former content as it was', async () => {
  await law([anyText, anyText], async (former, value) => {
    page('<div contenteditable="true"></div>');
    const bold = document.createElement('b');
    bold.textContent = former;
    all('div')[0]?.append(former, bold, document.createElement('br'));
    await backAndForth(field('editable', all('div')), value);
  });
});
