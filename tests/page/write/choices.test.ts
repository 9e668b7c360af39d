import { expect, test } from 'vitest';
import { writeField } from '@/lib/page/write/write';
import { all, field, listen, noEditor, page } from './support';

const ticked = () => all('input').flatMap((box) => (box instanceof HTMLInputElement && box.checked ? [box.value] : []));
const chosen = () =>
  all('option').flatMap((option) => (option instanceof HTMLOptionElement && option.selected ? [option.text] : []));

const week = (checked: string[], type = 'checkbox') =>
  `<td>${['ma', 'di', 'wo', 'do', 'vr']
    .map(
      (day) =>
        `<label><input type="${type}" name="d" value="${day}" ${checked.includes(day) ? 'checked' : ''}> ${day}</label>`,
    )
    .join(' ')}</td>`;

test('only the days that differ are clicked', async () => {
  page(`<table><tr>${week(['ma', 'di'])}</tr></table>`);
  const heard: string[] = [];
  document.body.addEventListener('click', (event) => {
    if (event.target instanceof HTMLInputElement) heard.push(event.target.value);
  });
  const result = await writeField(field('checkboxes', all('input')), ['tue', 'thu'], noEditor);
  expect(ticked()).toEqual(['di', 'do']);
  expect(heard).toEqual(['ma', 'do']);
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(ticked()).toEqual(['ma', 'di']);
});

test('five boxes that only show a first letter are the week in its order', async () => {
  page(
    `<div>${['M', 'D', 'W', 'D', 'V'].map((day, at) => `<label><input type="checkbox" value="${at}">${day}</label>`).join('')}</div>`,
  );
  const result = await writeField(field('checkboxes', all('input')), ['thu', 'fri'], noEditor);
  expect(result.ok).toBe(true);
  expect(ticked()).toEqual(['3', '4']);
});

test('of a day in two halves the half that was chosen stays, a new day is chosen whole', async () => {
  page(
    `<div>${['ma VM', 'ma NM', 'di VM', 'di NM']
      .map(
        (name) => `<label><input type="checkbox" value="${name}" ${name === 'ma VM' ? 'checked' : ''}>${name}</label>`,
      )
      .join('')}</div>`,
  );
  const boxes = all('input');
  const days = [
    { day: 'mon' as const, controls: boxes.slice(0, 2) },
    { day: 'tue' as const, controls: boxes.slice(2) },
  ];
  const result = await writeField(field('checkboxes', boxes, { days }), ['mon', 'tue'], noEditor);
  expect(ticked()).toEqual(['ma VM', 'di VM', 'di NM']);
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(ticked()).toEqual(['ma VM']);
});

test('half a day that is locked stays as it is, and the other half is the day', async () => {
  const boxes = ['ma VM', 'ma NM', 'wo VM', 'wo NM'];
  page(
    `<div>${boxes.map((name) => `<label><input type="checkbox" value="${name}" ${name === 'wo NM' ? 'disabled' : ''}>${name}</label>`).join('')}</div>`,
  );
  const controls = all('input');
  const days = [
    { day: 'mon' as const, controls: controls.slice(0, 2) },
    { day: 'wed' as const, controls: controls.slice(2) },
  ];
  for (const more of [{ days }, {}]) {
    const result = await writeField(field('checkboxes', controls, more), ['wed'], noEditor);
    expect(ticked()).toEqual(['wo VM']);
    expect(result.ok && (await result.undo())).toEqual({ ok: true });
    expect(ticked()).toEqual([]);
  }
});

test('yes and no for each day', async () => {
  page(
    `<div>${['maandag', 'dinsdag']
      .map(
        (day) =>
          `<p>${day} <label><input type="radio" name="${day}" value="ja ${day}">ja</label> <label><input type="radio" name="${day}" value="nee" ${day === 'maandag' ? 'checked' : ''}>nee</label></p>`,
      )
      .join('')}</div>`,
  );
  const radios = all('input');
  const days = [
    { day: 'mon' as const, controls: radios.slice(0, 2) },
    { day: 'tue' as const, controls: radios.slice(2) },
  ];
  const result = await writeField(field('radios', radios, { days }), ['mon'], noEditor);
  expect(result.ok).toBe(true);
  expect(ticked()).toEqual(['ja maandag']);
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(ticked()).toEqual(['nee']);
});

test('a small list for each day', async () => {
  page(
    `<div>${['ma', 'di'].map(() => '<select><option>nee</option><option>hele dag</option></select>').join('')}</div>`,
  );
  const [mon, tue] = all('select');
  if (!mon || !tue) throw new Error('no lists');
  const days = [
    { day: 'mon' as const, controls: [mon] },
    { day: 'tue' as const, controls: [tue] },
  ];
  const result = await writeField(field('select', [mon, tue], { days }), ['tue'], noEditor);
  expect(result.ok).toBe(true);
  expect(chosen()).toEqual(['nee', 'hele dag']);
});

test('toggles are clicked, and a button that would save the form does not', async () => {
  page(
    `<form>${['Maandag', 'Dinsdag', 'Woensdag'].map((day) => `<button aria-pressed="false">${day}</button>`).join('')}</form>`,
  );
  for (const button of all('button')) {
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    });
  }
  const heard: Event[] = [];
  document.querySelector('form')?.addEventListener('submit', (event) => heard.push(event));
  const result = await writeField(field('toggles', all('button')), ['mon', 'wed'], noEditor);
  expect(result.ok).toBe(true);
  expect(all('button').map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'true']);
  expect(heard).toEqual([]);
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
});

test('a button that says it saves is never clicked', async () => {
  page('<form><button aria-pressed="false">Maandag</button><button aria-pressed="false">Opslaan</button></form>');
  const heard = listen('click');
  const options = ['Maandag', 'Opslaan'];
  const result = await writeField(field('toggles', all('button'), { options }), ['Opslaan'], noEditor);
  expect(result.ok).toBe(false);
  expect(heard).toEqual([]);
});

test('choices by their text, and one that the page does not offer', async () => {
  page(
    `<div>${['overeenkomst', 'akkoord', 'werkpostfiche'].map((name, at) => `<input type="checkbox" value="${at}"> ${name}<br>`).join('')}</div>`,
  );
  const found = field('checkboxes', all('input'));
  expect((await writeField(found, ['akkoord', 'Werkpostfiche'], noEditor)).ok).toBe(true);
  expect(ticked()).toEqual(['1', '2']);
  expect(await writeField(found, ['akkoord', 'verzekering'], noEditor)).toEqual({
    ok: false,
    why: 'De pagina biedt “verzekering” hier niet aan als keuze.',
  });
  expect(ticked()).toEqual(['1', '2']);
});

test('a group of radios takes one answer', async () => {
  page(`<table><tr>${week([], 'radio')}</tr></table>`);
  const found = field('radios', all('input'));
  expect(await writeField(found, ['mon', 'tue'], noEditor)).toEqual({
    ok: false,
    why: 'Dit veld laat maar één keuze toe.',
  });
  const result = await writeField(found, ['tue'], noEditor);
  expect(ticked()).toEqual(['di']);
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(ticked()).toEqual([]);
});

test('a list takes the text of an option, and null its empty choice', async () => {
  page('<select><option value="">Kies...</option><option>telefoon</option><option>e-mail</option></select>');
  const found = field('select', all('select'));
  const heard = listen('input', 'change', 'blur');
  expect((await writeField(found, 'Telefoon', noEditor)).ok).toBe(true);
  expect(chosen()).toEqual(['telefoon']);
  expect(heard).toEqual(['input', 'change', 'blur']);
  expect((await writeField(found, null, noEditor)).ok).toBe(true);
  expect(chosen()).toEqual(['Kies...']);
  expect(await writeField(found, 'duif', noEditor)).toEqual({
    ok: false,
    why: 'De pagina biedt “duif” hier niet aan als keuze.',
  });
});

test('a list of several days', async () => {
  page('<select multiple><option selected>maandag</option><option>dinsdag</option><option>woensdag</option></select>');
  const result = await writeField(field('multi-select', all('select')), ['tue', 'wed'], noEditor);
  expect(chosen()).toEqual(['dinsdag', 'woensdag']);
  expect(result.ok && (await result.undo())).toEqual({ ok: true });
  expect(chosen()).toEqual(['maandag']);
});
