import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { recogniseAround } from '@/lib/page/around/recognise-around';

const show = (html: string): void => {
  document.documentElement.innerHTML = html.replace(/<!DOCTYPE[^>]*>/i, '');
};
const look = (html: string) => {
  show(`<body><div class="pupil_nav_pupilinfo_item">Noor Janssens</div>${html}</body>`);
  return recogniseAround(document, [smt]);
};
const briefly = (html: string) => look(html)?.lines.map(({ date, kind }) => `${date} ${kind}`) ?? null;

afterEach(() => show('<body></body>'));

describe('the form of one line', () => {
  it('keeps its title apart where kind, day, title and text follow each other', () => {
    const field = (label: string, id: string, control: string) =>
      `<div><label for="${id}">${label}</label></div><div>${control}</div>`;
    const form =
      '<h2>Klassenraadsverslag</h2><form>' +
      field('Soort klassenraad:', 'a', '<select id="a"><option>begeleidende klassenraad</option></select>') +
      field('Datum klassenraad:', 'b', '<input id="b" value="05/10/2026">') +
      field('Titel:', 'c', '<input id="c" value="Wenselijkheid en plaats">') +
      '<div>Verslag:</div><div><textarea></textarea></div></form>';
    expect(look(form)).toMatchObject({
      screen: 'report-form',
      lines: [{ date: '2026-10-05', kind: 'report', title: 'Wenselijkheid en plaats' }],
    });
  });
});

describe('the list of lines', () => {
  const table = (rows: string) =>
    `<h3>Dossierlijnen</h3><table><tr><th>Datum</th><th>Titel</th><th>Type</th></tr>${rows}</table>`;
  const row = (date: string, title: string, type: string) =>
    `<tr><td>${date}</td><td>${title}</td><td>${type}</td></tr>`;

  it('gives date, kind and title of each line', () => {
    const rows = [
      row('28/09/2026', 'Wenselijkheid', 'Klassenraadsverslag'),
      row('8-10-2026', 'Met mama', 'Oudercontact'),
      row('16/11/2026', 'SMT 2026-2027', 'Trainingsplan'),
    ];
    expect(look(table(rows.join('')))).toEqual({
      playbook: 'smt',
      screen: 'line-list',
      mode: 'read',
      lines: [
        { date: '2026-09-28', kind: 'report', with: [], topics: ['desirability'], title: 'Wenselijkheid' },
        { date: '2026-10-08', kind: 'conversation', with: ['parents'], topics: [], title: 'Met mama' },
        { date: '2026-11-16', kind: 'other', with: [], topics: [], title: 'SMT 2026-2027' },
      ],
      whole: { report: true, conversation: true },
    });
  });

  const both = row('28/09/2026', 'x', 'Klassenraad') + row('05/10/2026', 'y', 'Zorg');

  it.each([
    ['reports only', row('28/09/2026', 'x', 'Klassenraad'), { report: true, conversation: false }],
    ['conversations only', row('28/09/2026', 'x', 'Overleg'), { report: false, conversation: true }],
    ['neither', row('28/09/2026', 'x', 'Zorg'), { report: false, conversation: false }],
    ['kinds told apart', both, { report: true, conversation: true }],
  ])('with %s is whole for what it would hold', (_, rows, whole) => {
    expect(look(table(rows))?.whole).toEqual(whole);
  });

  it('is whole for nothing where nothing tells kinds apart', () => {
    const log = '<h3>Opvolging</h3><ul><li>05/10/2026 eerste toets</li><li>12/10/2026 gesprek met mama</li></ul>';
    expect(look(log)?.whole).toEqual({ report: false, conversation: false });
  });

  it.each([
    ['Begeleidende klassenraad', 'x', 'report'],
    ['Begeleidende', 'x', 'report'],
    ['Delibererende klassenraad', 'x', 'other'],
    ['Delibererende', 'Klassenraad juni', 'other'],
    ['Toelatingsklassenraad', 'x', 'other'],
    ['Individueel trainingsplan', 'Besproken op de klassenraad', 'other'],
    ['Notitie', 'Klassenraad over de plaats', 'report'],
    ['Notitie', 'Gesprek met het CLB voor de klassenraad', 'conversation'],
    ['Overleg en gesprekken', 'Klassenraad voorbereiden', 'conversation'],
  ])('reads %s, %s as %s', (type, title, kind) => {
    expect(briefly(table(row('28/09/2026', title, type)))).toEqual([`2026-09-28 ${kind}`]);
  });

  it('takes a heading of one kind for lines that name none', () => {
    const list = '<h3>Klassenraadsverslagen</h3><ul><li>28/09/2026 Wenselijk</li><li>05/10/2026 Plaats</li></ul>';
    expect(look(list)).toMatchObject({ whole: { report: true, conversation: false } });
    expect(briefly(list)).toEqual(['2026-09-28 report', '2026-10-05 report']);
  });

  it.each([
    ['a pager', '<a>1</a> <a>2</a> <a>3</a>'],
    ['next', '<a>Volgende</a>'],
    ['load more', '<button>Meer laden</button>'],
    ['a part of a number', '<p>1 - 20 van 45</p>'],
    ['an earlier year that is not opened', '<div>Schooljaar 2025-2026 <a>14 dossierlijnen tonen</a></div>'],
    ['others to open', '<button>Nog 3 verslagen bekijken</button>'],
    ['a filter that is on', '<select><option>Alle</option><option selected>2026-2027</option></select>'],
    ['a search that is on', '<input value="smt">'],
    ['a box that may hide lines', '<label><input type="checkbox"> enkel eigen lijnen</label>'],
    ['a larger number in the heading', '<h4>Lijnen (12)</h4>'],
  ])('is not whole beside %s', (_, beside) => {
    const whole = look(`${beside}${table(row('28/09/2026', 'x', 'Klassenraad'))}`)?.whole;
    expect(whole).toEqual({ report: false, conversation: false });
  });

  it.each([
    ['an empty search box', '<input placeholder="Zoeken">'],
    ['a filter on all', '<select><option selected>Alle types</option><option>Klassenraad</option></select>'],
    ['the same number in the heading', '<h4>Dossierlijnen (2)</h4>'],
  ])('is whole beside %s', (_, beside) => {
    const whole = look(`${beside}${table(both)}`)?.whole;
    expect(whole).toEqual({ report: true, conversation: true });
  });

  it('keeps who a column names under a heading of one kind', () => {
    const rows = '<tr><td>16/11/2026</td><td>mama</td><td>moe maar blij</td></tr>';
    const lines = look(
      `<h3>Overleg en gesprekken</h3><table><tr><th>datum</th><th>met</th><th>inhoud</th></tr>${rows}${rows.replace('mama', 'CLB')}</table>`,
    )?.lines;
    expect(lines?.map((line) => line.with)).toEqual([['parents'], ['partners']]);
  });

  it('is no list of terms of another paper', () => {
    const terms = (by: string, day: string) =>
      `<dl><dt>Titel</dt><dd>IHP ${by}</dd><dt>Opgemaakt door</dt><dd>klassenraad 4OV1B</dd><dt>Looptijd</dt><dd>van ${day}</dd></dl>`;
    expect(
      look(`<h1>Handelingsplan</h1>${terms('een', '09/11/2026')}<h3>Doelen</h3>${terms('twee', '10/11/2026')}`),
    ).toBeNull();
  });

  it('is parted by headings of a kind, and what stands under another heading is of no kind', () => {
    const line = (day: string, title: string) => `<div class="rij"><span>${day}</span> <span>${title}</span></div>`;
    const html = `<div class="kop">Klassenraadsverslagen</div>${line('19/11/2026', 'Plaats vastgelegd')}${line('17/09/2026', 'Wenselijk of niet')}
      <div class="kop">Gesprekken met ouders</div>${line('22/10/2026', 'Met tolk')}<div class="kop">Medische info</div>${line('30/10/2026', 'Aanval in de les')}`;
    expect(look(html)?.lines.map(({ kind, with: partners, title }) => [kind, partners, title])).toEqual([
      ['report', [], 'Plaats vastgelegd'],
      ['report', [], 'Wenselijk of niet'],
      ['conversation', ['parents'], 'Met tolk'],
      ['other', [], 'Aanval in de les'],
    ]);
  });

  it('takes the heading of a card for its title, whatever kind stands before it', () => {
    const card = (day: string, kind: string, title: string) =>
      `<article class="kaart"><span>${day}</span><span class="soort">${kind}</span><h3>${title}</h3><p>Tekst.</p></article>`;
    const html = `<h1>Dossier van Noor</h1>${card('13 nov 2026', 'Klassenraad', 'Begeleiding afgesproken')}${card('6 nov 2026', 'Gesprek met de leerling', 'Eerste indruk')}${card('21 okt 2026', 'Zorg', 'Nieuwe schoenen')}`;
    expect(look(html)?.lines.map(({ kind, title }) => [kind, title])).toEqual([
      ['report', 'Begeleiding afgesproken'],
      ['conversation', 'Eerste indruk'],
      ['other', 'Nieuwe schoenen'],
    ]);
  });

  it('knows the place of the kind in lines under a day, and stops where something else is built', () => {
    const line = (kind: string, title: string) => `<li><span>${kind}</span> <a href="#">${title}</a></li>`;
    const html = `<h3>Lijnen in het dossier</h3><h4>donderdag 29 oktober 2026</h4><ul>${line('Begeleidende klassenraad', 'Tijdstip van de SMT')}</ul>
      <h4>woensdag 21 oktober 2026</h4><ul>${line('Overleg met ouders', 'Wat mama vindt')}${line('Gedrag', 'Weggelopen')}</ul><p><button>Nieuwe lijn</button></p><p>Herinnering aan mezelf</p>`;
    expect(look(html)?.lines.map(({ date, kind, title }) => [date, kind, title])).toEqual([
      ['2026-10-29', 'report', 'Tijdstip van de SMT'],
      ['2026-10-21', 'conversation', 'Wat mama vindt'],
      ['2026-10-21', 'other', 'Weggelopen'],
    ]);
  });

  it('leaves out what was opened of a line, with the days in it', () => {
    const item = (title: string, kind: string, day: string, text: string) =>
      `<tr class="i"><td>${title}</td><td>${kind}</td><td><div class="userDiv">Els Maes</div></td><td>${day}</td></tr><tr><td colspan="4"><div>${text}</div></td></tr>`;
    const html = `<fieldset><legend>Dossierlijnen</legend><table>${item('KR: plaats en waarom', 'Klassenraadsverslag', '10-11-2026', 'Gekozen.')}
      ${item('Huisbezoek ouders Noor', 'Overleg en gesprekken', '03-11-2026', 'Op de klassenraad van 10-11-2026 bespreken we dit.')}${item('Tandarts', 'Mededeling', '12-10-2026', 'Tot 14-10-2026.')}</table></fieldset>`;
    expect(look(html)?.lines.map(({ date, title }) => [date, title])).toEqual([
      ['2026-11-10', 'KR: plaats en waarom'],
      ['2026-11-03', 'Huisbezoek ouders Noor'],
      ['2026-10-12', 'Tandarts'],
    ]);
  });

  it.each([
    ['a box that ticks all', '<label><input type="checkbox"> a</label>', false],
    ['the way to another class', '<select><option>3 OV1 B</option></select>', true],
    [
      'the sort of a new line',
      '<p><button>Lijn toevoegen</button> <select><option>Klassenraad</option></select></p>',
      true,
    ],
    ['a field that is locked', '<input readonly value="Belg">', true],
    ['a sort that is chosen', '<select><option>Klassenraad</option></select>', false],
  ])('%s beside a list hides lines, or not', (_, control, whole) => {
    expect(look(`${control}${table(both)}`)?.whole.report).toBe(whole);
  });

  it('is nobody’s where lines of several pupils stand together', () => {
    const rows = ['Noor Janssens', 'Lotte Peeters'].map(
      (name) => `<tr><td>28/09/2026</td><td>${name}</td><td>Klassenraad</td><td>x</td></tr>`,
    );
    const heads = '<tr><th>Datum</th><th>Leerling</th><th>Type</th><th>Titel</th></tr>';
    expect(look(`<h3>Dossierlijnen</h3><table>${heads}${rows.join('')}</table>`)).toBeNull();
  });

  it('is nobody’s either where headings of a kind part the lines of each pupil', () => {
    const one = (day: string, pupil: string, title: string) =>
      `<tr><td>${day}</td><td>${pupil}</td><td>${title}</td></tr>`;
    const over = (heading: string) => `<tr><td colspan="3"><h4>${heading}</h4></td></tr>`;
    const html = `<h3>Dossierlijnen</h3><table><tr><th>Datum</th><th>Leerling</th><th>Titel</th></tr>${over('Klassenraadsverslagen')}${one('19/11/2026', 'Noor Janssens', 'Plaats')}
      ${one('17/09/2026', 'Noor Janssens', 'Wenselijk')}${over('Gesprekken met ouders')}${one('22/10/2026', 'Jef Wouters', 'Met tolk')}</table>`;
    expect(look(html)?.lines ?? []).toEqual([]);
    expect(look(html.replace('Jef Wouters', 'Noor Janssens'))?.lines).toHaveLength(3);
  });
});

describe('one report or conversation', () => {
  const field = (label: string, control: string) => `<p><label>${label} ${control}</label></p>`;

  it('is a form whose heading says so, with a date and who was there', () => {
    const fields = [field('Datum', '<input value="28/09/2026">'), field('Aanwezigen', '<textarea></textarea>')];
    const form = `<h2>Klassenraadsverslag</h2><form>${fields.join('')}${field('Verslag', '<textarea>x</textarea>')}</form>`;
    expect(look(form)).toMatchObject({ screen: 'report-form', mode: 'edit' });
    expect(briefly(form)).toEqual(['2026-09-28 report']);
  });

  it('ticks beforehand what the title and the boxes of the form name', () => {
    const box = (name: string, on: boolean) => `<label><input type="checkbox" ${on ? 'checked' : ''}> ${name}</label>`;
    const boxes = `<tr><td>Onderwerpen</td><td>${box('wenselijkheid', false)}${box('verlenging', true)}</td></tr>`;
    const rows = ['Datum', 'Aanwezig', 'Titel'].map(
      (label) => `<tr><td>${label}</td><td><input value="28/09/2026"></td></tr>`,
    );
    const form = `<h2>Klassenraadsverslag</h2><form><table>${rows.join('')}${boxes}</table></form>`;
    expect(look(form)?.lines[0]?.topics).toEqual(['extension']);
  });

  it('is a list of reports where the form under it is still empty', () => {
    const lines = ['28/09/2026', '12/10/2026'].map(
      (day) => `<tr><td>${day}</td><td>Begeleidende klassenraad</td><td>Keuze van de plaats</td></tr>`,
    );
    const fields = ['Datum', 'Aanwezigen', 'Titel'].map((label) => field(label, '<input>'));
    const text = field('Verslag', '<textarea></textarea>');
    const form = `<h4>Verslag toevoegen</h4><form>${fields.join('')}${text}</form>`;
    const html = `<h3>Klassenraad</h3><table>${lines.join('')}</table>${form}`;
    expect(look(html)?.screen).toBe('line-list');
    expect(briefly(html)).toEqual(['2026-09-28 report', '2026-10-12 report']);
  });

  it('has no date while the form has none', () => {
    const fields = [field('Datum', '<input>'), field('Met wie', '<input value="papa">')];
    const form = `<h2>Overleg en gesprekken</h2><form>${fields.join('')}${field('Verslag', '<textarea></textarea>')}</form>`;
    expect(look(form)?.lines).toEqual([
      { date: null, kind: 'conversation', with: ['parents'], topics: [], title: 'Overleg en gesprekken' },
    ]);
  });

  it('is nothing without a word that names it', () => {
    const fields = [field('Datum', '<input value="28/09/2026">'), field('Aanwezigen', '<input>')];
    expect(look(`<h2>Vergadering van het team</h2><form>${fields.join('')}</form>`)).toBeNull();
    expect(look('<h2>Klassenraad</h2><p>De klassenraad vergadert op 28/09/2026.</p>')).toBeNull();
  });

  it('is read where it stands as text, with the days of its text left alone', () => {
    const lines = [
      'Datum: maandag 28 september 2026',
      'Aanwezig: An, Bart',
      'Verslag: de SMT start op 12/01/2027 en eindigt op 26/02/2027.',
    ];
    const page = `<h2>Begeleidende klassenraad</h2>${lines.map((line) => `<div>${line}</div>`).join('')}`;
    expect(look(page)).toMatchObject({ screen: 'report-form', mode: 'read' });
    expect(briefly(page)).toEqual(['2026-09-28 report']);
  });
});

it('is a report in print by what stands over its own day, with another report beside it and a table of what was agreed', () => {
  const html = `<div><b>Andere verslagen van deze leerling</b><div>Gesprek met mama (24/09)</div></div><h1>Verslag van de begeleidende klassenraad</h1>
    <div><b>Bijeenkomst van:</b> 12.10.2026, 13u00</div><div><b>Onderwerp:</b> Aandachtspunten</div><div><b>Aanwezig waren:</b> mevr. Maes, dhr. Vos</div>
    <h3>Bespreking</h3><ol><li>Op de vergadering van 21.09.2026 werd de SMT wenselijk gevonden.</li></ol>
    <h3>Afspraken</h3><table><tr><th>Wat</th><th>Wie</th><th>Klaar tegen</th></tr><tr><td>Bellen</td><td>mevr. Maes</td><td>26.10.2026</td></tr></table>`;
  expect(look(html)).toMatchObject({
    screen: 'report-form',
    lines: [{ date: '2026-10-12', kind: 'report', title: 'Aandachtspunten' }],
  });
});

it('takes a conversation whose title names the pupil for one with the pupil', () => {
  const lines = ['Gesprek Noor: wat wil zij?', 'Gesprek Noor en mama', 'Gesprek over de bus'];
  show(`<body><h3>Dossierlijnen</h3><ul>${lines.map((line) => `<li>08/10/2026 ${line}</li>`).join('')}</ul></body>`);
  const found = recogniseAround(document, [smt], undefined, 'Noor Janssens')?.lines.map((line) => line.with);
  expect(found).toEqual([['pupil'], ['pupil', 'parents'], []]);
});

describe('a list', () => {
  it('under months takes the number of the day with the month over it', () => {
    const line = (day: string, title: string, kind: string) =>
      `<li><span>${day}</span> <span>${title}</span> <span>${kind}</span></li>`;
    const html = `<h3>november 2026</h3><ol>${line('di 17', 'Periode vastgelegd', 'besluit KR')}${line('ma 16', 'Te laat', 'aanwezigheid')}</ol>
      <h3>oktober 2026</h3><ol>${line('ma 5', 'Thuis op bezoek', 'gesprek ouders')}</ol>`;
    expect(look(html)?.lines.map(({ date, kind, title }) => [date, kind, title])).toEqual([
      ['2026-11-17', 'report', 'Periode vastgelegd'],
      ['2026-11-16', 'other', 'Te laat'],
      ['2026-10-05', 'conversation', 'Thuis op bezoek'],
    ]);
  });

  const cards = (...lines: string[]) => lines.map((line) => `<div class="kaart">${line}</div>`).join('');

  it('is whole for the kind whose heading counts what stands under it', () => {
    const html = `<div class="kop">Klassenraden (2)</div>${cards('12/10/2026 <b>Plaats</b>', '28/09/2026 <b>Wenselijk</b>')}
      <div class="kop">Gesprekken (laatste 1 van 8)</div>${cards('08/10/2026 <b>Met mama</b>')}<a href="#">alle 8 bekijken</a>`;
    expect(look(html)?.whole).toEqual({ report: true, conversation: false });
  });

  it('is not whole by its count where a school year is chosen: the count is of that year', () => {
    const year = '<select><option>2025-2026</option><option selected>2026-2027</option></select>';
    const html = `${year}<div class="kop">Klassenraden (2)</div>${cards('12/10/2026 <b>Plaats</b>', '28/09/2026 <b>Wenselijk</b>')}`;
    expect(look(html)?.whole).toEqual({ report: false, conversation: false });
  });

  it('behind a pressed button holds one kind alone', () => {
    const buttons = '<button aria-pressed="false">Alles (9)</button><button aria-pressed="true">Contact (3)</button>';
    const html = `<h2>Alles over Noor</h2>${buttons}${cards('16/11/2026 <span>contact thuis</span> <b>De bus</b>', '10/11/2026 <span>contact extern</span> <b>Bezoek</b>', '01/10/2026 <span>contact leerling</span> <b>Terugblik</b>')}`;
    expect(look(html)).toMatchObject({
      whole: { report: false, conversation: true },
      lines: [{ with: ['parents'] }, { with: ['partners'] }, { with: ['pupil'] }],
    });
  });

  it('has nothing to do with the days of a calendar beside it', () => {
    const html = `<h3>Dossierlijnen</h3>${cards('12/10/2026 klassenraad: plaats', '28/09/2026 klassenraad: wenselijk')}
      <div><b>Kalender</b><br>1-12-2026 klassenraad 4OV1B<br>8-12-2026 kerstmarkt</div>`;
    expect(briefly(html)).toEqual(['2026-10-12 report', '2026-09-28 report']);
  });
});

describe('a page to read', () => {
  const fiche =
    '<table><tr><th>Wanneer</th><td>do 12 nov. 2026</td></tr><tr><th>Met wie</th><td>mama</td></tr><tr><th>Wat is er gezegd</th><td>De bus is te vroeg.</td></tr></table>';

  it('is of the kind that the chosen tab names', () => {
    const tabs = '<div class="tabs"><a>Fiche</a><a class="aan">Contact met thuis</a><a>Zorg</a></div>';
    expect(look(tabs + fiche)).toMatchObject({
      screen: 'conversation-form',
      lines: [{ date: '2026-11-12', with: ['parents'] }],
    });
    expect(look(tabs.replace(' class="aan"', '') + fiche)).toBeNull();
  });

  it('has the heading over it for a title, where its kind stands beside', () => {
    const html = `<h2>Plaats vastgelegd: De Pont</h2><dl><dt>Vergaderd op</dt><dd>dinsdag 17 november 2026</dd><dt>Soort</dt><dd>begeleidend</dd>
      <dt>Waren erbij</dt><dd>An Maes, Jo Vos</dd><dt>Verslag</dt><dd>De klassenraad legt de plaats vast.</dd></dl>`;
    expect(look(html)?.lines).toMatchObject([
      { date: '2026-11-17', kind: 'report', title: 'Plaats vastgelegd: De Pont' },
    ]);
  });
});

it('asks nothing of a playbook without such screens', () => {
  const { around: _, ...without } = smt;
  show('<body><h3>Klassenraden</h3><ul><li>28/09/2026 Plaats</li><li>05/10/2026 Periode</li></ul></body>');
  expect(recogniseAround(document, [without])).toBeNull();
  expect(recogniseAround(document, [without, smt])?.lines).toHaveLength(2);
});

it('changes nothing on the page', () => {
  show(readFileSync(`${process.cwd()}/tests/corpus/around-01-list-fieldset/page.html`, 'utf8'));
  const before = document.documentElement.outerHTML;
  recogniseAround(document, [smt]);
  expect(document.documentElement.outerHTML).toBe(before);
});
