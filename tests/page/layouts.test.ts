import { afterEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/core/model/snapshot';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';
import { crypticPage } from '../smartschool/pages/cryptic';
import { startingPupils } from '../smartschool/pupils';

const url = 'https://demo.smartschool.be/index.php?module=LVS';

const row = (label: string, field: string): string => `<tr><td>${label}</td><td>${field}</td></tr>`;

/** A form of a few fields that is a plan, with more in it or behind it. */
const usual = {
  title: row('Titel', '<input value="SMT 2026-2027">'),
  wish: row('Wenselijkheid van de SMT', '<textarea>Ja</textarea>'),
  pupil: row('Standpunt leerling', '<textarea></textarea>'),
  partners: row('Standpunt andere partners', '<textarea></textarea>'),
  place: row('SMT-plaats', '<input value="Bakkerij">'),
  why: row('Motivatie keuze SMT-plaats', '<textarea></textarea>'),
};
const header = '<div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div>';

function itemsOf(html: string): Snapshot['items'] {
  document.body.innerHTML = html;
  return recognise(document, [smt], url)?.snapshot.items ?? {};
}

const formWith = (more: string, left: (keyof typeof usual)[] = []): string => {
  const rows = Object.entries(usual).flatMap(([name, text]) => (left.some((one) => one === name) ? [] : [text]));
  return `${header}<h2>Individueel trainingsplan SMT</h2><form><table>${rows.join('')}</table>${more}</form>`;
};

const nameOf = (item: string): string | null | undefined =>
  recognise(document, [smt], url)?.fields.get(item)?.element.getAttribute('name');

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a table for the layout', () => {
  it('names no field by the title over the whole form', () => {
    const [pupil] = startingPupils();
    if (pupil === undefined) throw new Error('the school has no pupils');
    const items = itemsOf(crypticPage(pupil, 'edit').text.replace(/^[\s\S]*?<body[^>]*>/, ''));
    expect(items['desirability']).toMatchObject({ state: 'present' });
    // These two are ‘Veld 7’ and ‘Veld 8’ there.
    expect([items['focus'], items['guidance']]).toEqual([undefined, undefined]);
  });
});

describe('dates', () => {
  it.each([
    ['a question before both', 'Wanneer loopt de SMT?', 'tot'],
    ['from and until in one question', 'Van wanneer tot wanneer loopt Noor mee?', 't/m'],
    ['the name of the period', 'Periode van de SMT', 'tot en met'],
    ['a first and a last day', '1ste dag SMT', ', laatste dag SMT'],
  ])('are a range: %s', (_, from, until) => {
    itemsOf(formWith(`<p>${from} <input name="a" value="11/01/2027"> ${until} <input name="b" value=""></p>`));
    expect([nameOf('start-date'), nameOf('end-date')]).toEqual(['a', 'b']);
  });

  it('behind a button of the page are read and not written: it opens a calendar of its own', () => {
    const button = '<button type="button" class="dropdown-button">maandag 16 november 2026</button>';
    const items = itemsOf(formWith(`<div>Startdatum SMT</div><div>${button}</div>`));
    expect(items['start-date']).toMatchObject({ state: 'present', value: '2026-11-16', writable: false });
  });

  it.each([
    ['Uren: van', '8.30', '12.00'],
    ['Uren van', '', ''],
    ['Werkuren', '8u15', '11:30'],
  ])('are never hours: %s %s', (label, from, until) => {
    const items = itemsOf(formWith(`<p>${label} <input value="${from}"> tot <input value="${until}"></p>`));
    expect([items['start-date'], items['end-date']]).toEqual([undefined, undefined]);
  });

  it('have their heading in the label itself', () => {
    const begin = '<p><span>Looptijd: aanvang</span> <input name="a" value="11/01/2027"></p>';
    itemsOf(formWith(`${begin}<p><span>Looptijd: slot</span> <input name="b" value="12/03/2027"></p>`));
    expect([nameOf('start-date'), nameOf('end-date')]).toEqual(['a', 'b']);
  });
});

describe('tables', () => {
  it('whose column only says where to write are named by their rows', () => {
    const tick = '<input type="checkbox">';
    const line = (label: string, name: string): string =>
      `<tr><td>${label}</td><td><textarea name="${name}"></textarea></td><td>${tick}</td></tr>`;
    const heads = '<tr><th>Vraag</th><th>Antwoord</th><th>Nagelezen</th></tr>';
    const table = `<table>${heads}${line('Begeleiding en evaluatie', 'g')}${line('Aandachtspunten', 'f')}</table>`;
    expect(itemsOf(formWith(table)).guidance).toMatchObject({ state: 'present', label: 'Begeleiding en evaluatie' });
    expect(nameOf('focus')).toBe('f');
  });

  it('to read may have groups, an empty answer and who wrote it', () => {
    const line = (label: string, value: string): string =>
      `<tr><td>${label}</td><td>${value}</td><td>An Claes, 20/10/2026</td></tr>`;
    const group = (name: string): string => `<tr><td colspan="3">${name}</td></tr>`;
    const rows = [
      line('Titel', 'SMT 2026-2027'),
      group('DE KLASSENRAAD'),
      line('WENSELIJKHEID V/D SMT', 'Ja, want ze is er klaar voor.'),
      line('GEKOZEN PLAATS', 'Kinderopvang Pluk'),
      line('MOTIVERING V.D. KEUZE', ''),
      group('MENINGEN'),
      line('NOOR', 'Graag.'),
      line('MOEDER, VADER', 'Akkoord.'),
      line('DIENSTEN', 'Geen bezwaar.'),
      group('PERIODE'),
      line('BEGIN', '11/01/2027'),
      line('EINDE', '12/03/2027'),
    ];
    const heads = '<thead><tr><th>Rubriek</th><th>Antwoord</th><th>Door</th></tr></thead>';
    const items = itemsOf(`${header}<h2>Trainingsplan SMT</h2><table>${heads}<tbody>${rows.join('')}</tbody></table>`);
    const values = Object.fromEntries(
      Object.entries(items).map(([id, item]) => [id, item.state === 'present' ? item.value : item.state]),
    );
    expect(values).toMatchObject({
      place: 'Kinderopvang Pluk',
      'place-motivation': '',
      'viewpoint-pupil': 'Graag.',
      'viewpoint-parents': 'Akkoord.',
      'viewpoint-partners': 'Geen bezwaar.',
      'start-date': '2027-01-11',
      'end-date': '2027-03-12',
    });
  });
});

describe('other layouts', () => {
  it('a bold paragraph is the label of the one below it', () => {
    const read = (label: string, value: string): string => `<p><b>${label}</b></p><p>${value}</p>`;
    const html = [
      read('Wenselijkheid van de SMT (verslag)', 'Ja, unaniem.'),
      '<p><b>Mening van de ouders:</b> Akkoord.</p>',
      '<p><b>SMT-plaats:</b> Kinderopvang Pluk</p>',
      read('Motivatie van de keuze', ''),
      read('Begeleiding en evaluatie', 'Elke week een bezoek.'),
      '<p><b>Startdatum SMT:</b> 11/01/2027</p>',
    ];
    const items = itemsOf(`${header}<h1>Individueel trainingsplan SMT</h1><div>${html.join('')}</div>`);
    expect(items.desirability).toMatchObject({ value: 'Ja, unaniem.' });
    expect(items['place-motivation']).toMatchObject({ value: '' });
    expect(items.guidance).toMatchObject({ value: 'Elke week een bezoek.' });
  });

  it('a printed line with a label of the school’s own ends the value over it', () => {
    const lines = [
      'Wenselijkheid van de SMT: Ja, unaniem.',
      'SMT-plaats: Kinderopvang Pluk',
      'Bushalte: Markt, lijn 4',
      'Mening van de ouders: Akkoord.<br>Ze vragen: niet op woensdag.',
      'Startdatum SMT: 11/01/2027',
      'Einddatum SMT: 12/03/2027',
    ];
    const items = itemsOf(`${header}<h1>Individueel trainingsplan SMT</h1><div>${lines.join('<br>')}</div>`);
    expect(items.place).toMatchObject({ value: 'Kinderopvang Pluk' });
  });

  it('a name under a heading between labels of their own class is of the place', () => {
    const pair = (id: string, label: string, value: string): string =>
      `<div class="row_title"><label for="${id}">${label}</label></div><div class="row_value"><input id="${id}" name="${id}" value="${value}"></div>`;
    const fields = `${pair('a', 'Aangemaakt op', '01/10/2026')}<div>Gekozen plaats</div>${pair('n', 'Naam:', 'Kinderopvang Pluk')}`;
    itemsOf(formWith(fields, ['place']));
    expect(nameOf('place')).toBe('n');
  });

  it('a file that can be replaced stands in a field for files', () => {
    const files =
      '<div class="inline-edit"><div class="attachmentRow"><span class="attachmentName">brief.pdf</span></div><button type="button">Bestand vervangen</button></div>';
    expect(itemsOf(formWith(`<div><div>Akkoord ouders</div>${files}</div>`)).consent).toMatchObject({
      value: ['brief.pdf'],
    });
  });

  it.each(['aard?', '-- kies de wijze --', 'Kies soort'])(
    'rows whose list asks the kind by its first choice (%s) are the log of contacts',
    (asks) => {
      const row = (day: string, what: string) =>
        `<div><input placeholder="datum" value="${day}"><select><option>${asks}</option><option selected>mail</option></select><input placeholder="inhoud" value="${what}"></div>`;
      const log = `<dl><dt>Contacten voor de training startte</dt><dd>${row('30/09/2026', 'Gevraagd')}${row('07/10/2026', 'Rondleiding')}</dd></dl>`;
      expect(itemsOf(formWith(log))['prior-contacts']).toMatchObject({
        state: 'present',
        value: [
          { date: '2026-09-30', kind: 'mail', content: 'Gevraagd' },
          { date: '2026-10-07', kind: 'mail', content: 'Rondleiding' },
        ],
      });
    },
  );

  it('a table of dated lines under a question about contact is the log of contacts', () => {
    const cells = '<tr><td><input value="01/10/2026"></td><td><input></td><td><input></td></tr>';
    const log = `<div><label>Met wie van de kinderopvang was er contact, hoe en waarover?</label><table><tr><th>Wanneer</th><th>Hoe</th><th>Waarover</th></tr>${cells}${cells}</table></div>`;
    expect(itemsOf(formWith(log))['prior-contacts']).toMatchObject({ state: 'present', control: 'rows' });
  });
});

describe('one field for extensions', () => {
  const field = (label: string): string => `<p><span>${label}</span> <textarea></textarea></p>`;
  it.each([
    ['Langer dan 30 d.: waarom? Extra reden indien > 60 d.', ['extension-30', 'extension-60']],
    ['Bij meer dan 30 dagen: motief, boven 60 dagen: bijkomend motief', ['extension-30', 'extension-60']],
    ['Waarom verlengen boven 30 dagen (max. 60)', ['extension-30']],
    ['Verlenging na 30 dgn., tot en met 60 dgn.: motivering', ['extension-30']],
  ])('%s', (label, expected) => {
    const items = itemsOf(formWith(field(label)));
    expect(['extension-30', 'extension-60'].filter((id) => items[id]?.state === 'present')).toEqual(expected);
  });
});
