import { expect, test } from 'vitest';
import type { LogRow } from '@/lib/core/model/basics';
import type { Field } from '@/lib/page/field';
import { writeField } from '@/lib/page/write/write';
import { all, field, listen, noEditor, page } from './support';

const row = (date = '', kind = 0, content = '') =>
  `<div class="ct"><input type="date" value="${date}"><select>${['', 'persoonlijk', 'telefonisch']
    .map((name, at) => `<option ${at === kind ? 'selected' : ''}>${name}</option>`)
    .join('')}</select><textarea>${content}</textarea></div>`;

function logField(): Field {
  const cell = (element: Element, selector: string) => [...element.querySelectorAll(selector)];
  const rows = all('.ct').map((element) => ({
    element,
    cells: { date: cell(element, 'input'), kind: cell(element, 'select'), content: cell(element, 'textarea') },
  }));
  return field('rows', all('input, select, textarea'), { rows });
}

const held = () =>
  all('.ct').map((element) =>
    [...element.querySelectorAll<HTMLInputElement>('input, select, textarea')]
      .map((control) => control.value)
      .join('|'),
  );

const first: LogRow = { date: '2026-10-08', kind: 'persoonlijk', content: 'jobbeurs' };
const second: LogRow = { date: '2026-10-12', kind: 'telefonisch', content: 'Kaat zegt ja' };

test('a contact comes in the first empty row under the last one', async () => {
  page(`<section>${row()}${row('2026-10-08', 1, 'jobbeurs')}${row()}</section>`);
  const result = await writeField(logField(), [first, second], noEditor);
  expect(result.ok).toBe(true);
  expect(held()).toEqual(['||', '2026-10-08|persoonlijk|jobbeurs', '2026-10-12|telefonisch|Kaat zegt ja']);
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(held()).toEqual(['||', '2026-10-08|persoonlijk|jobbeurs', '||']);
});

test('without an empty row the group’s own button adds one, and nothing is submitted', async () => {
  page(
    `<form><section>${row('2026-10-08', 1, 'jobbeurs')}<button>Opslaan</button><button type="button">+ Contact toevoegen</button></section></form>`,
  );
  const submitted = listen('submit');
  document.querySelector('[type=button]')?.addEventListener('click', (event) => {
    const template = document.createElement('template');
    template.innerHTML = row();
    document.querySelector('.ct')?.after(template.content);
    event.preventDefault();
  });
  const found = { ...logField(), element: all('section')[0] ?? document.body };
  const result = await writeField(found, [first, second], noEditor);
  expect(result.ok).toBe(true);
  expect(held()).toEqual(['2026-10-08|persoonlijk|jobbeurs', '2026-10-12|telefonisch|Kaat zegt ja']);
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(held()).toEqual(['2026-10-08|persoonlijk|jobbeurs', '||']);
  expect(submitted).toEqual([]);
});

test('the button may stand right behind the rows, each of which is wrapped', async () => {
  const wrapped = `<div class="rij">${row('2026-10-08', 1, 'jobbeurs')}</div>`;
  page(
    `<form><input value="erboven"><section>${wrapped}${wrapped}</section><button type="button">+ contact</button><textarea></textarea></form>`,
  );
  document.querySelector('[type=button]')?.addEventListener('click', () => {
    const template = document.createElement('template');
    template.innerHTML = `<div class="rij">${row()}</div>`;
    document.querySelector('section')?.append(template.content);
  });
  const { rows = [] } = logField();
  const section = all('section')[0] ?? document.body;
  const found = field('rows', [...section.querySelectorAll('input, select, textarea')], { rows, element: section });
  const result = await writeField(found, [first, first, second], noEditor);
  expect(result.ok).toBe(true);
  expect(held().at(-1)).toBe('2026-10-12|telefonisch|Kaat zegt ja');
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
});

test('a button behind the rows that is for more than a row is never pressed', async () => {
  for (const words of ['Nieuw item', '+ Nieuw verslag', 'Leerling toevoegen']) {
    page(
      `<form><section>${row('2026-10-08', 1, 'jobbeurs')}</section><button type="button">${words}</button><textarea></textarea></form>`,
    );
    let pressed = 0;
    document.querySelector('[type=button]')?.addEventListener('click', () => {
      pressed += 1;
    });
    const section = all('section')[0] ?? document.body;
    const { rows = [] } = logField();
    const found = field('rows', [...section.querySelectorAll('input, select, textarea')], { rows, element: section });
    expect((await writeField(found, [first, second], noEditor)).ok).toBe(false);
    expect([words, pressed]).toEqual([words, 0]);
  }
});

test('without an empty row and without such a button it is refused', async () => {
  page(`<form><section>${row('2026-10-08', 1, 'jobbeurs')}<button>Contact toevoegen</button></section></form>`);
  const clicks = listen('click');
  const found = { ...logField(), element: all('section')[0] ?? document.body };
  expect(await writeField(found, [first, second], noEditor)).toEqual({
    ok: false,
    why: 'Er is geen lege regel meer. Voeg op de pagina een regel toe en probeer opnieuw.',
  });
  expect(clicks).toEqual([]);
});

test('a kind is written in the words of the page’s own list', async () => {
  page(`<section>${row().replaceAll('telefonisch', 'Telefoongesprek')}</section>`);
  expect((await writeField(logField(), [second], noEditor)).ok).toBe(true);
  expect(held()).toEqual(['2026-10-12|Telefoongesprek|Kaat zegt ja']);
});

test('rows that stand there are never changed', async () => {
  page(`<section>${row('2026-10-08', 1, 'jobbeurs, kaartje')}${row()}</section>`);
  expect(await writeField(logField(), [first, second], noEditor)).toEqual({
    ok: false,
    why: 'De regels op de pagina zijn intussen anders. Draaiboek laat ze staan zoals ze zijn.',
  });
  expect(held()).toEqual(['2026-10-08|persoonlijk|jobbeurs, kaartje', '||']);
});

test('a row of which one cell is refused is emptied again', async () => {
  page(`<section>${row()}</section>`);
  const result = await writeField(logField(), [{ ...second, kind: 'per duif' }], noEditor);
  expect(result).toEqual({ ok: false, why: 'De pagina biedt “per duif” hier niet aan als keuze.' });
  expect(held()).toEqual(['||']);
});

test('a line that is never shown is the page’s sample, and nothing is written in it', async () => {
  const shown = row('2026-10-08', 1, 'jobbeurs');
  page(
    `<section><div class="sample" style="display:none">${row()}</div>${shown}<a href="#">nog een contact</a></section>`,
  );
  const sample = all('.sample .ct')[0];
  document.querySelector('a')?.addEventListener('click', (event) => {
    event.preventDefault();
    const template = document.createElement('template');
    template.innerHTML = row();
    document.querySelector('a')?.before(template.content);
  });
  const whole = logField();
  const found = { ...whole, element: all('section')[0] ?? document.body, rows: (whole.rows ?? []).slice(1) };
  const result = await writeField(found, [first, second], noEditor);
  expect(result.ok).toBe(true);
  expect(sample?.querySelector('textarea')?.value).toBe('');
  expect(held()).toEqual(['||', '2026-10-08|persoonlijk|jobbeurs', '2026-10-12|telefonisch|Kaat zegt ja']);
});

test('a line with a day that opens a window is left to the user', async () => {
  page('<div class="ct"><button type="button">Kies een datum</button><input type="text"></div>');
  const [element] = all('.ct');
  const line = { element: element as Element, cells: { date: all('button'), content: all('input') } };
  const result = await writeField(field('rows', all('button, input'), { rows: [line] }), [first], noEditor);
  expect(result).toEqual({
    ok: false,
    why: 'Dit veld heeft geen vak om in te typen. Kies de waarde zelf op de pagina.',
  });
});
