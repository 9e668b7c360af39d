import { afterEach, describe, expect, it } from 'vitest';
import { read } from './items-on';

afterEach(() => {
  document.body.innerHTML = '';
});

const line = (label: string, value: string): string => `<tr><td class="k">${label}</td><td>${value}</td></tr>`;
const start = `<h2>Trainingsplan SMT</h2><table>${line('Titel', 'SMT 2026-2027')}${line('Wenselijkheid van de SMT', 'Is er klaar voor.')}${line('SMT-plaats', 'De Pont')}${line('Motivatie keuze SMT-plaats', 'Ze kent er de weg.')}${line('Klemtonen en aandachtspunten', 'Laarzen.')}</table>`;
const field = (label: string, control: string): string => `<div><div>${label}</div><div>${control}</div></div>`;

describe('days of the week to read', () => {
  it('are those with a mark under them', () => {
    const table = `<table><tr><th>ma</th><th>di</th><th>wo</th><th>do</th><th>vr</th></tr><tr><td>-</td><td>✔</td><td></td><td>x</td><td>neen</td></tr></table>`;
    expect(read(`${start}<table>${line('Dagen', table)}</table>`, 'weekdays')).toEqual([['tue', 'thu']]);
  });

  it('are the badges that do not say that they are off', () => {
    const badge = (day: string, said: string) => `<span title="${day}: ${said}">${day.slice(0, 2)}</span>`;
    const badges = [badge('maandag', 'neen'), badge('dinsdag', 'ja'), badge('woensdag', 'neen')].join('');
    expect(read(`${start}<table>${line('Dagen', badges)}</table>`, 'weekdays')).toEqual([['tue']]);
  });

  it('are the badges that are not struck through', () => {
    const badges = '<s>ma</s><b>di</b><s>wo</s><b>do</b>';
    expect(read(`${start}<table>${line('Dagen', badges)}</table>`, 'weekdays')).toEqual([['tue', 'thu']]);
  });

  it('stand behind the period, in one sentence or in a line of its own', () => {
    const sentence =
      'De training loopt van 30 november 2026 tot en met 12 maart 2027, telkens op maandag en donderdag.';
    const asked = ['start-date', 'end-date', 'weekdays'] as const;
    const period = ['2026-11-30', '2027-03-12', ['mon', 'thu']];
    expect(read(`${start}<table>${line('Periode', sentence)}</table>`, ...asked)).toEqual(period);
    expect(read(`${start}<p>${sentence}</p>`, ...asked)).toEqual(period);
    const question = line('Wanneer begint en eindigt de SMT?', 'Begint op 25/01/2027 en eindigt op 31/05/2027.');
    expect(read(`${start}<table>${question}</table>`, 'start-date', 'end-date')).toEqual(['2027-01-25', '2027-05-31']);
  });

  it('are no title of the plan', () => {
    expect(
      read(
        `${start.replace(line('Titel', 'SMT 2026-2027'), '')}<table>${line('SMT op', 'do / vr')}</table>`,
        'plan-title',
      ),
    ).toEqual([undefined]);
  });
});

describe('days to choose', () => {
  const form = `<h2>Trainingsplan SMT</h2>${field('Titel', '<input value="SMT 2026-2027">')}${field('Wenselijkheid van de SMT', '<textarea>Ja.</textarea>')}${field('SMT-plaats', '<input value="De Pont">')}${field('Motivatie keuze SMT-plaats', '<textarea></textarea>')}`;

  it('are dates where a button names a day of the week with its date', () => {
    const days = ['ma', 'di', 'wo']
      .map((day) => `<button type="button" aria-pressed="${day === 'di'}">${day}</button>`)
      .join('');
    const html = `${form}<h4>Duur, tijdstip, spreiding</h4><div>start <button type="button">dinsdag 12 januari 2027</button> stop <button type="button">dinsdag 23 maart 2027</button></div><div>dagen ${days}</div>`;
    expect(read(html, 'start-date', 'end-date', 'weekdays')).toEqual(['2027-01-12', '2027-03-23', ['tue']]);
  });

  it.each(['Startdatum, einddatum', 'SMT loopt van / t.e.m.'])('are two under one label: %s', (label) => {
    const dates = '<input class="hasDatepicker" value="07/01/2027"> / <input class="hasDatepicker" value="25/02/2027">';
    expect(read(form + field(label, dates), 'start-date', 'end-date')).toEqual(['2027-01-07', '2027-02-25']);
  });

  it('are of the group that says so in its own title', () => {
    const parts = ['11', '01', '2027']
      .map((part, at) => `<input maxlength="${at === 2 ? 4 : 2}" value="${part}">`)
      .join('/');
    expect(read(`${form}<div role="group" title="Eerste SMT-dag">${parts}</div>`, 'start-date')).toEqual([
      '2027-01-11',
    ]);
  });
});
