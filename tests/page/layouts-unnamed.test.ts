import { afterEach, describe, expect, it } from 'vitest';
import { look, read } from './items-on';

afterEach(() => {
  document.body.innerHTML = '';
});

const row = (label: string, control: string): string =>
  `<div class="x1"><div>${label}</div><div>${control}</div></div>`;
const start = `<h2>Trainingsplan SMT</h2>
${row('Titel', '<input name="title" value="SMT 2026-2027">')}
${row('Wenselijkheid van de SMT', '<textarea name="wish">Noor is er klaar voor.</textarea>')}
${row('SMT-plaats', '<input name="place" value="Kinderboerderij De Pont">')}
${row('Motivatie keuze SMT-plaats', '<textarea name="why"></textarea>')}`;

/** Where no class says what a part is, what it looks like does. */
describe('without a class that says it', () => {
  it.each([
    ['', (button: string) => button],
    [', each in a wrapping of its own', (button: string) => `<span class="x1">${button}</span>`],
  ])('a row of buttons over a writing area is its toolbar%s', (_, wrap) => {
    const tools = ['Vet', 'Cursief', 'Lijst'].map((one) => wrap(`<button type="button">${one}</button>`)).join('');
    const html = `<p><b>Klemtonen</b></p><div><div>${tools}</div><div contenteditable="true">Rust.</div></div>`;
    expect(read(start + html, 'focus')).toEqual(['Rust.']);
  });

  it('words with an arrow behind them that take the focus are a list to choose from', () => {
    const html = row(
      'Weekdagen',
      '<span class="x2" tabindex="0"><span>maandag en donderdag</span><span>▾</span></span>',
    );
    expect(read(start + html, 'weekdays')).toEqual([['mon', 'thu']]);
    expect(look(start + html)?.fields.get('weekdays')?.control).toBe('custom-select');
  });

  it('a button that shows one of the choices behind it is a list to choose from', () => {
    const choices = ['WZC Ter Beuken', 'Groendienst', 'Andere'].map((one) => `<div>${one}</div>`).join('');
    const html = start.replace(
      '<input name="place" value="Kinderboerderij De Pont">',
      `<button type="button" class="x2">Groendienst</button><div class="x3">${choices}</div>`,
    );
    expect(read(html, 'place')).toEqual(['Groendienst']);
  });

  it('a day that was begun makes its field one for a date', () => {
    const found = look(start + row('Einddatum', '<input class="x2" name="end" value="../05/2027">'));
    expect(found?.fields.get('end-date')?.element.getAttribute('name')).toBe('end');
  });

  it('under the head "Wanneer" stands a day and under the next one what was said', () => {
    const line = (what: string, name: string) =>
      `<tr><td>${what}</td><td><input name="${name}d" value=""></td><td><textarea name="${name}"></textarea></td></tr>`;
    const html = `<table><tr><th>Wat</th><th>Wanneer?</th><th>Neerslag</th></tr>
      ${line('Standpunt van de leerling', 'a')}${line('Standpunt van de ouders', 'b')}${line('Standpunt van de partners', 'c')}</table>`;
    const fields = look(start + html)?.fields;
    expect(
      ['pupil', 'parents', 'partners'].map((who) => fields?.get(`viewpoint-${who}`)?.element.getAttribute('name')),
    ).toEqual(['a', 'b', 'c']);
  });

  it('who was there stands over what was said, and is not it', () => {
    const step = (title: string, label: string, value: string) =>
      `<div><h3>${title}</h3><div class="x1">${label}</div><div class="x2">klassenraad 19.10.2026 · aanwezig: Kaat, Jonas</div><div class="x3">${value}</div></div>`;
    const html = `<h2>Trainingsplan SMT</h2>${step('Groen licht', 'Wenselijkheid van de SMT', 'Ja, zij is er klaar voor.')}
      ${step('Landing', 'SMT-plaats', 'Bloemenwinkel Iris')}${step('Daarom', 'Motivatie keuze SMT-plaats', 'Dicht bij huis.')}
      ${step('Zo', 'Klemtonen', 'Rust.')}`;
    expect(read(html, 'desirability', 'place')).toEqual(['Ja, zij is er klaar voor.', 'Bloemenwinkel Iris']);
  });
});
