import { afterEach, describe, expect, it } from 'vitest';
import { look } from './items-on';

afterEach(() => {
  document.body.innerHTML = '';
});

const row = (label: string, control: string): string =>
  `<div class="rij"><div>${label}</div><div>${control}</div></div>`;
const area = '<textarea></textarea>';
const line = (label: string, value: string): string => `<dt>${label}</dt><dd>${value}</dd>`;

describe('a page is a plan', () => {
  const few = [
    row('Waarom SMT voor deze jongere?', area),
    row('Wat vinden de ouders?', area),
    row('SMT-plaats', '<input>'),
    row('Motivatie keuze plaats', area),
    row('Ondertekende documenten naar TAC op', '<input>'),
  ].join('');

  it('of few fields under a name of its own, where what they ask is said in them', () => {
    expect(look(`<h2>Traject op maat</h2>${few}`)?.snapshot.playbook).toBe('smt');
    expect(look(`<h2>Traject op maat</h2>${few.replaceAll('SMT', 'training')}`)).toBeNull();
  });

  it('whatever the other tabs hold, also where one of their fields is as like an item', () => {
    const tabs = (plan: string) =>
      `<section class="blad" style="display:none"><h1>Stageplan</h1><p>Leerlingenstage, stageplaats en stagementor</p></section>
       <section class="blad" style="display:none">${row('Aandachtspunten', area)}</section><section class="blad"><h1>SMT</h1>${plan}</section>`;
    expect(look(tabs(few + row('Begeleiding en evaluatie', area)))?.snapshot.playbook).toBe('smt');
  });

  it('of a pupil of another form of education: that this is wrong is for a rule to say', () => {
    expect(look(`<h2>Trainingsfiche</h2><p>4 OV2 b</p>${few}`)?.snapshot.playbook).toBe('smt');
  });
});

describe('a page is no plan', () => {
  const asked = ['Standpunt leerling', 'Standpunt ouders', 'SMT-plaats', 'Motivatie keuze', 'Begeleiding', 'Naar TAC'];

  it('where each row of a table is of another pupil', () => {
    const columns = ['Wenselijk (KR)', ...asked, 'Start', 'Einde', 'Dagen', 'Verlenging', 'Overeenk.'];
    const head = columns.map((one) => `<th>${one}</th>`).join('');
    const pupil = (name: string) =>
      `<tr><td><a href="#">${name}</a></td>${columns.map((_, at) => `<td>${at > 4 ? '<input>' : area}</td>`).join('')}</tr>`;
    const grid = (...pupils: string[]) =>
      `<h2>Trainingsplan SMT</h2><table><thead><tr><th>Leerling</th>${head}</tr></thead><tbody>${pupils.map(pupil).join('')}</tbody></table>`;
    expect(look(grid('Bracke Senne', 'Demirci Emre'))).toBeNull();
    expect(look(grid('Bracke Senne'))?.snapshot.playbook).toBe('smt');
  });

  it('where the labels of its form are typed: there the form is made', () => {
    const fields = asked.map((one) => `<div><input value="${one}"><button>Wis</button></div>`).join('');
    const shown = asked.map((one) => row(one, area)).join('');
    expect(look(`<h2>Trainingsplan SMT</h2>${shown}`)?.snapshot.playbook).toBe('smt');
    expect(look(`<h2>Trainingsplan SMT</h2>${fields}<h3>Zo ziet het eruit</h3>${shown}`)).toBeNull();
  });

  it('where what stands under the labels are examples', () => {
    const items = (example: string) =>
      `<h2>Trainingsplan SMT</h2><dl>${line('Titel', `SMT en het schooljaar. ${example} SMT 2026-2027`)}${line('Standpunt leerling', `In eigen woorden. ${example} bij de dieren`)}
       ${line('SMT-plaats', `De naam. ${example} De Hoeve`)}${line('Motivatie keuze SMT-plaats', `Kort. ${example} dicht bij huis`)}${line('Startdatum', '05/10/2026')}</dl>`;
    expect(look(items('Voorbeeld:'))).toBeNull();
    expect(look(items('Wij kozen'))?.snapshot.playbook).toBe('smt');
  });

  it('where it is a letter about one', () => {
    const letter = (...ends: string[]) =>
      `<p>Betreft: sociaal-maatschappelijke training (SMT)</p><table>${['Plaats|De Pont', 'Motivatie|vlak bij huis', 'Aandachtspunten|reservekledij', 'Begeleiding|juf Lien komt langs'].map((one) => `<tr><td>${one.replace('|', '</td><td>')}</td></tr>`).join('')}</table>${ends.join('')}`;
    expect(look(letter())?.snapshot.playbook).toBe('smt');
    expect(look(letter('<p>Met vriendelijke groeten</p>', '<p>Ondergetekende, ouder van Noor</p>'))).toBeNull();
  });

  it.each(['Overstapplan: na de school', 'Checklist SMT-dossier', 'Hoe vul je het trainingsplan in?'])(
    'where its heading names another paper: %s',
    (heading) => {
      const fields = asked
        .slice(0, 5)
        .map((one) => row(one, area))
        .join('');
      const page = (title: string) => `<h1>${title}</h1><p>Hoort bij het trainingsplan SMT</p>${fields}`;
      expect(look(page('Trainingsplan SMT'))?.snapshot.playbook).toBe('smt');
      expect(look(page(heading))).toBeNull();
    },
  );
});

describe('near a plan', () => {
  it('the bus is what is trained: no SMT', () => {
    const html = `<h2>Individueel trainingsplan: zelfstandig met de lijnbus</h2>${row('Wenselijkheid (klassenraad)', area)}${row('Standpunt leerling', area)}
      ${row('Standpunt ouders', area)}${row('Opstapplaats', '<input>')}${row('Afstapplaats', '<input>')}${row('Motivatie van de keuze van het traject', area)}
      ${row('Verlenging nodig?', '<input>')}${row('Begeleiding en evaluatie', area)}`;
    expect(look(html)).toBeNull();
  });
});
