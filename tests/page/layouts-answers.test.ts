import { afterEach, describe, expect, it } from 'vitest';
import { look, read } from './items-on';

afterEach(() => {
  document.body.innerHTML = '';
});

const field = (label: string, control: string): string => `<div><div>${label}</div><div>${control}</div></div>`;
const form = `<h2>Trainingsplan SMT</h2>${field('Titel', '<input value="SMT 2026-2027">')}${field('Wenselijkheid van de SMT', '<textarea>Ja.</textarea>')}${field('SMT-plaats', '<input value="De Pont">')}${field('Motivatie keuze SMT-plaats', '<textarea></textarea>')}`;
const line = (label: string, value: string): string => `<tr><td class="k">${label}</td><td>${value}</td></tr>`;
const plan = `<h2>Trainingsplan SMT</h2><table>${line('Titel', 'SMT 2026-2027')}${line('Wenselijkheid van de SMT', 'Is er klaar voor.')}${line('SMT-plaats', 'De Pont')}${line('Klemtonen en aandachtspunten', 'Laarzen.')}</table>`;

describe('lines of a log', () => {
  it('have a choice without a label for how it was said', () => {
    const note = (day: string, how: string, said: string) =>
      `<div class="n"><input type="date" title="Datum" value="${day}"> <select><option>-</option><option selected>${how}</option></select> <textarea title="Verslagje">${said}</textarea></div>`;
    const notes = note('2026-09-29', 'bezoek', 'Gaan proeven') + note('2026-10-22', 'mail', 'Bevestigd');
    const asked = field('Wat maakt deze plek geschikt voor Noor?', '<textarea>Rustig.</textarea>');
    const html = form.replace(field('Motivatie keuze SMT-plaats', '<textarea></textarea>'), asked);
    expect(read(html + field('Contacten vóór de start', notes), 'prior-contacts')).toEqual([
      [
        { date: '2026-09-29', kind: 'bezoek', content: 'Gaan proeven' },
        { date: '2026-10-22', kind: 'mail', content: 'Bevestigd' },
      ],
    ]);
  });
});

describe('a choice', () => {
  it('is of days where each of its answers names some', () => {
    const radio = (text: string, more = '') => `<label><input type="radio" name="dg" ${more}> ${text}</label>`;
    const days = radio('alleen dinsdag') + radio('dinsdag en donderdag', 'checked') + radio('alleen vrijdag');
    expect(read(`${form}<p>Telkens op: ${days}</p>`, 'weekdays')).toEqual([['tue', 'thu']]);
  });

  it('is of days where a line is nothing but days with a sign each', () => {
    const days = '<p>☐ maandag &nbsp; ☐ dinsdag &nbsp; ☒ donderdag</p>';
    expect(read(`${plan}<h4>Duur, tijdstip en spreiding</h4>${days}`, 'weekdays')).toEqual([['thu']]);
  });

  it('is told by the sign beside it', () => {
    const row = (text: string, sign: string) => `<tr><td>${text}</td><td>${sign}</td></tr>`;
    const table = `<table>${row('overeenkomst', '✗')}${row('akkoord', '✓')}${row('werkpostfiche', '✗')}</table>`;
    expect(read(`${plan}<table>${line('Reeds ondertekend', table)}</table>`, 'signed-documents')).toEqual([
      ['akkoord'],
    ]);
  });

  it('has its label behind it where all fields of the page have', () => {
    const behind = (control: string, label: string) => `<div class="f">${control}${label}</div>`;
    const boxes = ['overeenkomst', 'akkoord', 'werkpostfiche']
      .map((text) => `<label><input type="checkbox"> ${text}</label>`)
      .join('');
    const html = `<h2>Trainingsplan SMT</h2>${behind('<input id="a" value="SMT 2026-2027">', '<label for="a">Titel</label>')}${behind('<textarea id="b"></textarea>', '<label for="b">Wenselijkheid van de SMT</label>')}
      ${behind('<input id="c" value="De Pont">', '<label for="c">SMT-plaats</label>')}${behind('<textarea id="d"></textarea>', '<label for="d">Motivatie keuze SMT-plaats</label>')}
      ${behind(`<div id="e">${boxes}</div>`, '<span>Ondertekend (vink aan)</span>')}`;
    expect(look(html)?.fields.get('signed-documents')?.element.id).toBe('e');
  });
});

describe('between a label and its answer', () => {
  it('help says nothing, with a class that says so', () => {
    const step = (title: string, value: string) =>
      `<h4>${title}</h4><p class="uitleg">Noteer het hier.</p><p class="inv">${value}</p>`;
    const html = `${plan}${step('Stap 2. Oplijsten van mogelijke SMT-plaatsen', '30/09/2026')}${step('Stap 5. Motivatie van de keuze', 'Dicht bij huis.')}`;
    expect(read(html, 'places-listed-on', 'place-motivation')).toEqual(['2026-09-30', 'Dicht bij huis.']);
  });

  it('help says nothing, where only some steps have it', () => {
    const step = (title: string, help: string, value: string) =>
      `<div class="s"><h2>${title}</h2>${help === '' ? '' : `<div class="h">${help}</div>`}<div class="v">${value}</div></div>`;
    const html = `<h1>Trainingsplan SMT</h1>${step('Wenselijkheid van de SMT', 'Kort verslag.', 'Ja.')}${step('SMT-plaats', 'Naam van de plaats.', 'De Pont')}
      ${step('Motivatie van de keuze', 'Verwijs naar het plan.', 'Dicht bij huis.')}${step('Begeleiding en evaluatie', '', 'Elke week.')}${step('Startdatum', '', '11/01/2027')}`;
    expect(read(html, 'place', 'place-motivation', 'guidance')).toEqual(['De Pont', 'Dicht bij huis.', 'Elke week.']);
  });

  it('a dash is the answer, and the next line no part of it', () => {
    const html = `${plan}<div><i>Ondertekende SMT-documenten:</i> overeenkomst<br><i>Ondertekende documenten naar TAC op:</i> 12/11/2026<br><i>Opvolggesprek gepland:</i> 03/02/2027</div><p><u>IHP aangepast aan de SMT op</u> -</p>`;
    expect(look(html)?.snapshot.items['ihp-on']).toMatchObject({ state: 'present', value: null });
    expect(read(html, 'tac-on')).toEqual(['2026-11-12']);
  });

  it('who made it says nothing', () => {
    const html = `${plan}<p>Aangemaakt door Veerle Pauwels op <b>16 september 2026</b></p>`;
    expect(read(html, 'created-on')).toEqual(['2026-09-16']);
  });
});

describe('a label of several', () => {
  it('is asked of each of them', () => {
    const html = form + field('De stem van Noor, haar ouders en haar netwerk', '<textarea>Allen akkoord.</textarea>');
    expect(read(html, 'viewpoint-pupil', 'viewpoint-parents', 'viewpoint-partners')).toEqual(
      Array(3).fill('Allen akkoord.'),
    );
  });

  it('means more under the words left of it', () => {
    const row = (left: string, inside: string) => `<tr><td>1</td><td>${left}</td><td>TB</td><td>${inside}</td></tr>`;
    const html = `${form}<table>${row('Standpunten', '<div><i>leerling</i><input name="who" value="Een bakkerij!"></div><div><i>thuis</i><input value="ok"></div>')}</table>`;
    expect(look(html)?.fields.get('viewpoint-pupil')?.element.getAttribute('name')).toBe('who');
  });
});
