import { afterEach, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const pupil = '<div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div>';
const title = '<h2>Individueel trainingsplan SMT</h2>';

function valuesOn(html: string): Record<string, unknown> {
  document.body.innerHTML = `${pupil}${html}`;
  const values: Record<string, unknown> = {};
  for (const [id, field] of recognise(document, [smt], url)?.fields ?? []) values[id] = field.value;
  return values;
}

afterEach(() => {
  document.body.innerHTML = '';
});

const rows: [what: string, who: string, came: string, day: string][] = [
  ['Wenselijkheid van de SMT', 'klassenraad', 'Noor is eraan toe.', '10/09/2026'],
  ['Hoe Noor het zelf ziet', 'Griet', 'Wil met dieren werken.', '14/09/2026'],
  ['Mogelijke SMT-plaatsen oplijsten', 'Griet', 'De Pont, De Wissel', '21/09/2026'],
  ['Het wordt', 'klassenraad', 'Kinderboerderij De Pont', '28/09/2026'],
  ['Periode van de SMT', 'klassenraad', 'van 11/01/2027 tot en met 12/03/2027', '02/10/2026'],
  ['IHP aangepast', 'klassenraad', 'doel 3 en 5', '12/11/2026'],
  ['Koffer maken', 'thuis', 'nog te doen', ''],
];
const heads = ['Deel', 'Waarover', 'Door wie', 'Wat is er uitgekomen', 'Wanneer'];
const found = {
  desirability: 'Noor is eraan toe.',
  'places-listed-on': '2026-09-21',
  place: 'Kinderboerderij De Pont',
  'start-date': '2027-01-11',
  'end-date': '2027-03-12',
  'ihp-on': '2026-11-12',
};

it('a table to read whose heads say what came of it, by whom and when', () => {
  const line = (cells: readonly string[], at: number): string =>
    `<tr>${at % 2 === 0 ? `<th rowspan="2">${at}</th>` : ''}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const html = `${title}<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map(line).join('')}</tbody></table>`;
  expect(valuesOn(html)).toMatchObject(found);
});

const area = (value: string): string => `<textarea>${value}</textarea>`;
const box = (value: string): string => `<input value="${value}">`;

it.each([
  [['Nr.', 'Wat', 'Wie', 'Resultaat', 'Gedaan op'], false],
  [['Nr.', 'Wat', 'Wanneer', 'Resultaat', 'Wie'], true],
])('a table to fill in with what came of it and its day in columns of their own: %j', (named, isDayFirst) => {
  const line = ([what, who, came, day]: (typeof rows)[number], at: number): string => {
    const rest = isDayFirst ? [box(day), area(came), who] : [who, area(came), box(day)];
    return `<tr>${[`${at + 1}`, what, ...rest].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  };
  const asked = rows.filter(([what]) => !what.startsWith('Periode'));
  const html = `${title}<form><table><tr>${named.map((head) => `<th>${head}</th>`).join('')}</tr>${asked.map(line).join('')}</table></form>`;
  const { 'start-date': _start, 'end-date': _end, ...others } = found;
  expect(valuesOn(html)).toMatchObject(others);
});

it('cells that name the columns of a list of lines are no label with its value', () => {
  const plan = rows.map(([what, , came]) => `<p><b>${what}:</b> ${came}</p>`).join('');
  const html = `<table><tr><td>Titel</td><td>Type</td><td>Opsteller</td><td>Aangemaakt op</td></tr>
    <tr><td>Gesprek met mama</td><td>Gesprek</td><td>Griet Maes</td><td>02/09/2026</td></tr>
    <tr><td>SMT 2026-2027</td><td>Trainingsplan</td><td>Griet Maes</td><td>09/09/2026</td></tr>
    <tr><td colspan="4"><div>${plan}</div></td></tr></table>`;
  expect(valuesOn(html)).toMatchObject({ 'plan-title': 'SMT 2026-2027', 'created-on': '2026-09-09' });
});

it('cards whose headings open with a number, with a small label under the answer', () => {
  const card = (at: number, head: string, inside: string): string =>
    `<div class="vak"><h4><b>${at}</b>${head}</h4>${inside}</div>`;
  const small = (label: string, value: string): string => `<div class="mini">${label}</div><div>${value}</div>`;
  const html = `${title}<div>${[
    card(1, 'Wenselijkheid van de SMT', `<div>Noor is eraan toe.</div>${small('zitting', '7 september 2026')}`),
    card(2, 'Standpunt van de ouders', '<div>Zijn akkoord.</div>'),
    card(3, 'Mogelijke SMT-plaatsen', `<div>De Pont</div><div>De Wissel</div>${small('opgelijst op', '21/09/2026')}`),
    card(4, 'SMT-plaats', `<div>Kinderboerderij De Pont</div>${small('telefoon', 'volgt')}`),
    card(5, 'Periode', `${small('startdatum', '11/01/2027')}${small('einddatum', '12/03/2027')}`),
    card(6, 'Klemtonen en aandachtspunten', '<div>Laarzen meenemen.</div>'),
  ].join('')}</div>`;
  const { 'ihp-on': _ihp, ...others } = found;
  expect(valuesOn(html)).toMatchObject({ ...others, 'viewpoint-parents': 'Zijn akkoord.', focus: 'Laarzen meenemen.' });
});

const form = (more: string): string =>
  `${title}<form><p>Wenselijkheid van de SMT<br>${area('Noor is eraan toe.')}</p><p>SMT-plaats<br>${box('De Pont')}</p><p>Motivatie keuze SMT-plaats<br>${area('Dichtbij.')}</p><p>Standpunt van de ouders<br>${area('Zijn akkoord.')}</p>${more}</form>`;

it('a day and how it went and what was said, in lines that nothing names', () => {
  const line = (day: string, said: string): string =>
    `<tr><td>${box(day)}</td><td><select><option>bezoek</option><option>mail</option></select></td><td>${box(said)}</td></tr>`;
  const html = form(
    `<table><tr><td>Voorafgaande contacten</td><td><table>${line('01/09/2026', 'eerste vraag')}${line('08/09/2026', 'kennisgemaakt')}</table><a href="#">+ nog een lijn</a></td></tr></table>`,
  );
  expect(valuesOn(html)['prior-contacts']).toEqual([
    { date: '2026-09-01', kind: 'bezoek', content: 'eerste vraag' },
    { date: '2026-09-08', kind: 'bezoek', content: 'kennisgemaakt' },
  ]);
});

it('one box with two days, and a day whose year stands in a hidden field', () => {
  expect(
    valuesOn(form('<p>Loopt van ... tot ...<br><input value="11/01/2027 tot en met 12/03/2027"></p>')),
  ).toMatchObject({
    'start-date': '2027-01-11',
    'end-date': '2027-03-12',
  });
  const shown = form(
    '<p>Startdatum<br><span><input value="ma 11 jan."><input type="hidden" value="2027-01-11"></span></p>',
  );
  expect(valuesOn(shown)['start-date']).toBe('2027-01-11');
});

it('lines of days end where the next label begins, and "elke" asks for weekdays', () => {
  const html = `${title}<p>Wenselijkheid van de SMT: Noor is eraan toe.</p><p>SMT-plaats: De Pont</p><p>Motivatie keuze SMT-plaats: dichtbij</p>
    <div>Wanneer<br>Eerste dag: 11/01/2027<br>Laatste dag: 12/03/2027<br>Elke: dinsdag<br>Aantal keren: 9</div>`;
  expect(valuesOn(html)).toMatchObject({ 'end-date': '2027-03-12', weekdays: ['tue'] });
});
