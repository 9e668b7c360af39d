import { afterEach, describe, expect, it } from 'vitest';
import { read } from './items-on';

afterEach(() => {
  document.body.innerHTML = '';
});

const start = `<h2>Trainingsplan SMT</h2>
<p>Titel</p><input value="SMT 2026-2027">
<p>SMT-plaats</p><input value="Kinderboerderij De Pont">
<p>Motivatie keuze SMT-plaats</p><textarea>Dicht bij huis.</textarea>
<p>Standpunt van de leerling</p><textarea>Ja, graag.</textarea>`;

describe('what stands beside a field without being its label', () => {
  it('is the choice before a box that has words of its own', () => {
    const choice =
      '<select title="Vertrouwelijk?"><option>Niet vertrouwelijk</option><option>Vertrouwelijk</option></select>';
    const box = '<textarea placeholder="KR: is een SMT wenselijk?">Noor is er klaar voor.</textarea>';
    expect(read(`${start}<div>${choice}</div>${box}`, 'desirability')).toEqual(['Noor is er klaar voor.']);
  });

  it('is what explains a label in italics right behind its last word', () => {
    const field = (label: string) =>
      `${start}<div><div>${label}</div><textarea>Noor is er klaar voor.</textarea></div>`;
    expect(read(field('Wenselijkheid<i>besproken op de klassenraad</i>'), 'desirability')).toEqual([
      'Noor is er klaar voor.',
    ]);
    expect(read(field('Wenselijk<em>heid</em>'), 'desirability')).toEqual(['Noor is er klaar voor.']);
  });

  it('is the way to another pupil on a button', () => {
    const page = `${start.replace(/<p>Standpunt van de leerling.*/s, '')}<p>Klemtonen en aandachtspunten</p><textarea>Op tijd.</textarea>
      <p>Begeleiding en evaluatie</p><textarea>Mevr. Maes.</textarea>`;
    const way = '<button type="button">Volgende leerling: Maes, Kato</button>';
    expect(read(page + way, 'viewpoint-pupil', 'place')).toEqual([undefined, 'Kinderboerderij De Pont']);
  });

  it('is a heading over the label of a field that the plan does not have', () => {
    const family = `<h3>Voor de familie</h3><div>Wie komt naar het gesprek op school?</div>
      <label><input type="checkbox" checked> mama</label><label><input type="checkbox"> papa</label>`;
    const parents = '<p>Wat vinden haar vader en moeder?</p><textarea>Het is goed.</textarea>';
    expect(read(start + family, 'viewpoint-parents')).toEqual([undefined]);
    expect(read(start + parents + family, 'viewpoint-parents')).toEqual(['Het is goed.']);
  });
});

describe('other lines of the file around a plan that is open in its line', () => {
  const line = (title: string, sort: string, day: string) =>
    `<tr><td>${title}</td><td>${sort}</td><td>${day}</td><td>Thys Ann</td></tr>`;
  const pair = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;
  const plan = `<table>${pair('Wenselijkheid van de SMT', 'Noor is er klaar voor.')}${pair('SMT-plaats', 'De Pont')}
    ${pair('Motivatie keuze SMT-plaats', 'Dicht bij huis.')}${pair('Standpunt leerling', 'Ja, graag.')}
    ${pair('Klemtonen en aandachtspunten', 'Op tijd komen.')}${pair('Begeleiding en evaluatie', 'Mevr. Maes belt.')}</table>`;
  const list = (own: string) => `<h2>Noor Janssens</h2><table>
    <tr><th>Titel</th><th>Soort</th><th>Datum</th><th>Auteur</th></tr>
    ${line('SMT 2026-2027', 'Trainingsplan SMT', '17/09/2026')}<tr><td colspan="4">${own}</td></tr>
    ${line('IHP eerste trimester', 'Handelingsplan', '08/09/2026')}</table>`;

  it('are none of its items', () => {
    expect(read(list(plan), 'ihp-on', 'place')).toEqual([undefined, 'De Pont']);
  });

  it('hide none that it has', () => {
    const withDay = plan.replace('</table>', `${pair('IHP opgemaakt op', '05/11/2026')}</table>`);
    expect(read(list(withDay), 'ihp-on')).toEqual(['2026-11-05']);
  });
});

describe('lines of a log that nothing names', () => {
  it('are told by their order, whatever opens the list of choices', () => {
    const line = (day: string, words: string, first: string) =>
      `<div><input type="date" value="${day}"><select><option>${first}</option><option selected>mail</option></select><input value="${words}"></div>`;
    const log = (first: string) =>
      `${start}<div>Eerdere contacten met de plek</div><div>${line('2026-09-30', 'Vraag gesteld', first)}${line('2026-10-21', 'Kennisgemaakt', first)}</div>`;
    const entries = [
      { date: '2026-09-30', kind: 'mail', content: 'Vraag gesteld' },
      { date: '2026-10-21', kind: 'mail', content: 'Kennisgemaakt' },
    ];
    for (const first of ['Kies...', 'Selecteer', '']) expect(read(log(first), 'prior-contacts')).toEqual([entries]);
  });
});
