import { afterEach, describe, expect, it } from 'vitest';
import { look, read } from './items-on';

afterEach(() => {
  document.body.innerHTML = '';
});

const line = (label: string, value: string): string => `<tr><td class="k">${label}</td><td>${value}</td></tr>`;
const start = `<h2>Trainingsplan SMT</h2><table>${line('Titel', 'SMT 2026-2027')}${line('Wenselijkheid van de SMT', 'Is er klaar voor.')}${line('Standpunt leerling', 'Met dieren.')}${line('Motivatie keuze SMT-plaats', 'Ze kent er de weg.')}${line('Klemtonen en aandachtspunten', 'Laarzen.')}</table>`;

describe('a label that stands over its value', () => {
  it('may be the bare words that a line of a list begins with', () => {
    const html = `${start}<ol><li>Vastgelegde SMT-plaats <p>Bakkerij Vermeulen</p></li>
      <li>Begeleiding en evaluatie <p>Juf Lieve gaat mee: de eerste drie keer.</p></li></ol>`;
    expect(read(html, 'place', 'guidance')).toEqual(['Bakkerij Vermeulen', 'Juf Lieve gaat mee: de eerste drie keer.']);
  });

  it('says which day a small label below it asks', () => {
    const html = `${start}<p><i>Plan gemaakt op:</i> 3 september 2026</p><ol><li>IHP in functie van de SMT <p>Opgemaakt op: 12/10/2026</p></li>
      <li>SMT-overeenkomst met bijlagen <p>Opgemaakt op: 09/11/2026</p></li></ol>`;
    expect(read(html, 'created-on', 'ihp-on', 'agreement-on')).toEqual(['2026-09-03', '2026-10-12', '2026-11-09']);
  });

  it('has dots to write on where nothing was filled in', () => {
    const html = `${start}<ol><li>Ondertekenen <p>Reeds ondertekend: overeenkomst</p><p>Bezorgd aan TAC op: ..../..../........</p></li></ol>`;
    expect(look(html)?.snapshot.items['tac-on']).toMatchObject({ state: 'present', value: null });
  });

  it('is over the answer, not over the help that stands between them on most of its page', () => {
    const step = (title: string, answer: string, help = '') =>
      `<h4>${title}</h4>${help && `<p class="q7">${help}</p>`}<p class="z3">${answer}</p>`;
    const html = `<h2>Trainingsplan SMT</h2>${step('Wenselijkheid van de SMT', 'Hij is er klaar voor.', 'Vertrek vanuit de beeldvorming')}
      ${step('Standpunt van de leerling', 'Koekjes uitdelen.')}${step('Vastleggen van de SMT-plaats', 'De Pont', 'Naam van de plaats')}
      ${step('Motivatie keuze SMT-plaats', 'Dicht bij huis.', 'Motiveer vanuit de handelingsplanning')}${step('Klemtonen en aandachtspunten', 'Laarzen.')}
      ${step('Begeleiding en evaluatie', 'Peter belt elke week.')}`;
    expect(read(html, 'desirability', 'viewpoint-pupil', 'place', 'place-motivation', 'guidance')).toEqual([
      ...['Hij is er klaar voor.', 'Koekjes uitdelen.', 'De Pont', 'Dicht bij huis.', 'Peter belt elke week.'],
    ]);
  });

  it('has no more than the day that it asks, whatever stands behind it', () => {
    const html = `${start}<h3>Overhandigd aan de TAC op</h3><p>19/11/2026</p>
      <table><tr><th>Gezien door directie</th><th>Gezien door titularis</th></tr><tr><td></td><td></td></tr></table>`;
    expect(read(html, 'tac-on')).toEqual(['2026-11-19']);
  });

  it('has no value in the badge that says who does the step', () => {
    const html = `<h2>Trainingsplan SMT</h2><ul><li><h4>Titel <span class="rol">TB</span></h4><input value="SMT 2026-2027"></li>
      <li><h4>Wenselijkheid van de SMT <span class="rol">KR</span></h4><textarea>Ja.</textarea></li>
      <li><h4>Standpunten <span class="rol">TB</span></h4><div>van Noor <textarea name="a">Een winkel.</textarea></div><div>van de ouders <textarea>Akkoord.</textarea></div></li>
      <li><h4>SMT-plaats <span class="rol">KR</span></h4><input value="De Pont"></li></ul>`;
    expect(read(html, 'viewpoint-pupil', 'viewpoint-parents')).toEqual(['Een winkel.', 'Akkoord.']);
  });

  it('is a heading where its first line has a label of its own', () => {
    const html = `${start}<div class="tt">Papierwerk</div><div><span class="kl">Schriftelijk akkoord van de ouders:</span> <a href="#">akkoord.pdf</a>, <a href="#">vervoer.pdf</a></div>
      <div><span class="kl">Datum IHP in functie van SMT:</span> 26/10/2026</div>`;
    expect(read(html, 'consent', 'ihp-on')).toEqual([['akkoord.pdf', 'vervoer.pdf'], '2026-10-26']);
  });

  it('is a heading over rows made alike', () => {
    const row = (label: string, value: string) =>
      `<div class="r"><div class="l">${label}</div><div class="v">${value}</div></div>`;
    const html = `${start}<section><div class="h">Ondertekening en documenten</div>
      ${row('SMT-documenten met alle handtekeningen', '<div>overeenkomst</div><div>akkoord</div>')}${row('Wie volgt op?', 'Gert')}</section>`;
    expect(read(html, 'signed-documents')).toEqual([['overeenkomst', 'akkoord']]);
  });

  it('is told before the number of its step', () => {
    const row = (letter: string, label: string, control: string) => `<h3><i>${letter}</i>${label}</h3>${control}`;
    const html = `<h2>Trainingsplan SMT</h2>${row('A', 'Titel', '<input value="SMT 2026-2027">')}${row('B', 'Wenselijkheid van de SMT', '<textarea>Ja.</textarea>')}
      ${row('C', 'SMT-plaats', '<input value="De Pont">')}${row('D', 'Motivatie keuze SMT-plaats', '<textarea></textarea>')}${row('G', 'Met wie van de plaats spraken we al?', '<textarea>5/10 mail</textarea>')}`;
    expect(look(html)?.fields.get('prior-contacts')?.label).toBe('Met wie van de plaats spraken we al?');
  });
});

describe('words in the midst of others', () => {
  it('tell the day of what they say, behind another sentence', () => {
    const html = `${start}<p>Type: individueel trainingsplan. Plan aangemaakt op <span>21/09/2026</span> door Dries Callens.</p>`;
    expect(read(html, 'created-on')).toEqual(['2026-09-21']);
  });

  it('are choices where each stands in an element made like the others', () => {
    const chips =
      '<span class="chip">overeenkomst</span><span class="chip">akkoord meerderjarige</span> <button type="button">+</button>';
    expect(
      read(
        `${start}<dl><dt>Ondertekend</dt><dd>${chips}</dd><dt>Naar TAC</dt><dd>19/11/2026</dd></dl>`,
        'signed-documents',
      ),
    ).toEqual([['overeenkomst', 'akkoord meerderjarige']]);
  });

  it('are no choices where a sign says no', () => {
    const choice = (said: string, text: string) => `<div><svg aria-label="${said}"></svg> ${text}</div>`;
    const html = `${start}<dl><dt>Ondertekende documenten</dt><dd>${choice('ja', 'overeenkomst')}${choice('nee', 'werkpostfiche')}${choice('ja', 'akkoord')}</dd></dl>`;
    expect(read(html, 'signed-documents')).toEqual([['overeenkomst', 'akkoord']]);
  });
});
