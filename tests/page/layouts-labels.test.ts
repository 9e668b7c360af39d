import { afterEach, describe, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { collectCandidates } from '@/lib/page/candidates/collect';
import { recognise } from '@/lib/page/recognise';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const header =
  '<div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div><h2>Individueel trainingsplan SMT</h2>';
const row = (label: string, field: string): string => `<tr><td>${label}</td><td>${field}</td></tr>`;
const form = (more: string): string =>
  `<form><table>${row('Titel', '<input value="SMT 2026-2027">')}${row('Wenselijkheid van de SMT', '<textarea>Ja</textarea>')}${row(
    'Standpunt leerling',
    '<textarea></textarea>',
  )}${row('Standpunt ouders', '<textarea></textarea>')}${row('SMT-plaats', '<input name="place">')}${row(
    'Motivatie keuze SMT-plaats',
    '<textarea></textarea>',
  )}</table>${more}</form>`;

function valuesOn(html: string): Record<string, unknown> {
  document.body.innerHTML = `${header}${html}`;
  const values: Record<string, unknown> = {};
  for (const [id, field] of recognise(document, [smt], url)?.fields ?? []) values[id] = field.value;
  return values;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a week of boxes', () => {
  const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];
  const boxes = (attributes: (day: string) => string): string =>
    days
      .map(
        (day, at) =>
          `<td><input type="checkbox" name="w${at}" ${attributes(day)}${at % 3 === 1 ? ' checked' : ''}></td>`,
      )
      .join('');
  const heads = days.map((day) => `<th>${day.slice(0, 2)}</th>`).join('');
  it.each([
    [
      'in the row of both dates and the hours, with titles',
      `<table><tr><th>vanaf</th><th>t.e.m.</th>${heads}<th>uren</th></tr><tr><td><input value="12/01/2027"></td><td><input value="25/06/2027"></td>${boxes((day) => `title="${day}"`)}<td><input value="9u-12u"></td></tr></table>`,
    ],
    [
      'in the row of the hours, named by the heads only',
      `<p>Op welke dagen?</p><table><tr>${heads}<th>uren per dag</th></tr><tr>${boxes(() => '')}<td><input value="3"></td></tr></table>`,
    ],
    [
      'behind a label in the first cell',
      `<table><tr><th></th>${heads}<th>opm.</th></tr><tr><td>Trainingsdagen</td>${boxes((day) => `aria-label="${day}"`)}<td><input></td></tr></table>`,
    ],
  ])('is one field: %s', (_, html) => {
    expect(valuesOn(form(html))['weekdays']).toEqual(['tue', 'fri']);
  });

  it('is not every row of boxes', () => {
    const kinds = ['bus', 'fiets', 'te voet']
      .map((kind) => `<td><input type="checkbox" title="${kind}"></td>`)
      .join('');
    expect(
      valuesOn(form(`<table><tr><td>Vervoer</td>${kinds}<td><input></td></tr></table>`))['weekdays'],
    ).toBeUndefined();
  });

  it('is told by what its buttons do, whatever their class says', () => {
    const buttons = days
      .map(
        (day, at) =>
          `<button type="button" class="dropdown-button" aria-pressed="${at < 2}">${day.slice(0, 2)}</button>`,
      )
      .join('');
    expect(valuesOn(form(`<p>Trainingsdagen</p><div>${buttons}</div>`))['weekdays']).toEqual(['mon', 'tue']);
  });
});

describe('text to read', () => {
  const lines = (name: string, tac: string): string =>
    [
      'Titel: SMT 2026-2027',
      'Startdatum: 18/01/2027',
      'Einddatum: 12/02/2027',
      `Bezorgd aan TAC: ${tac}`,
      'Afdruk bewaard in: kast 3',
    ]
      .map((line) => `<${name}>${line}</${name}>`)
      .join('');
  const texts =
    '<h3>Wenselijkheid van de SMT</h3><p>Ja.</p><h3>Standpunt leerling</h3><p>Leuk.</p><h3>Standpunt ouders</h3><p>Goed.</p><h3>Motivatie keuze SMT-plaats</h3><p>Dichtbij.</p>';
  it.each(['div', 'p', 'li'])('has a label with nothing behind it among lines of %s', (name) => {
    const holder = name === 'li' ? 'ul' : 'div';
    const values = valuesOn(`${texts}<${holder}>${lines(name, '')}</${holder}>`);
    expect(values).toMatchObject({ 'start-date': '2027-01-18', 'end-date': '2027-02-12', 'tac-on': null });
  });

  it.each([
    ['lab', 'vak'],
    ['veld-label', 'veld-waarde'],
    ['vraag', 'antwoord'],
  ])('has labels with a colon of their own, told by the class %s', (label, value) => {
    const pair = (text: string, answer: string): string =>
      `<div class="${label}">${text}</div><div class="${value}">${answer}</div>`;
    const html = `<div>${pair('Wenselijkheid van de SMT', 'Ja.')}${pair('Standpunt leerling', 'Leuk.')}${pair('Standpunt ouders', 'Goed.')}<h3>Wanneer</h3><div>Startdatum: 18/01/2027</div>${pair(
      'Verlenging: motivatie (30-60 d.) en extra motivatie (&gt; 60 d.)',
      '',
    )}<h3>Inhoud</h3>${pair('Motivatie keuze SMT-plaats', 'Dichtbij.')}</div>`;
    expect(valuesOn(html)).toMatchObject({ 'extension-30': '', 'extension-60': '', 'place-motivation': 'Dichtbij.' });
  });
});

describe('a question whether', () => {
  const radios =
    '<label><input type="radio" name="v" checked> neen</label><label><input type="radio" name="v"> ja, meer dan 60</label>';
  it.each(['Gaan we verlengen?', 'Wordt de SMT verlengd?', 'Is er een verlenging?'])(
    'is no motivation: %s',
    (label) => {
      const values = valuesOn(
        form(`<p>${label}</p><div>${radios}</div><p>Motivering verlenging</p><textarea>Wennen.</textarea>`),
      );
      expect([values['extension-30'], values['extension-60']]).toEqual(['Wennen.', 'Wennen.']);
    },
  );
});

it('words that nearly number a step are looked at once, however many there are', () => {
  const words = `stap ${'iv'.repeat(24)} zonder meer`;
  document.body.innerHTML = `<form><p>${words}</p><div><label>SMT-plaats <input></label></div></form>`;
  expect(collectCandidates(document)?.candidates[0]?.context).toContain(words);
});
