import { afterEach, describe, expect, it } from 'vitest';
import type { ItemValue } from '@/lib/core/model/basics';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const header = '<div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div>';

afterEach(() => {
  document.body.innerHTML = '';
});

function items(html: string) {
  document.body.innerHTML = header + html;
  const found = recognise(document, [smt], url);
  return { present: found?.snapshot.items, fields: found?.fields };
}

/** What stands in the named items of a page; null where an item is not there or not sure. */
function read(html: string, ...ids: string[]): ItemValue[] {
  const { present } = items(html);
  return ids.map((id) => {
    const item = present?.[id];
    return item?.state === 'present' ? item.value : null;
  });
}

/** The name or id of the element that carries each item. */
function carriers(html: string, ...ids: string[]): (string | null)[] {
  const { fields } = items(html);
  return ids.map((id) => {
    const element = fields?.get(id)?.element;
    return element ? (element.getAttribute('name') ?? element.id) : null;
  });
}

const rows: [label: string, value: string][] = [
  ['Titel', 'SMT 2026-2027'],
  ['Aangemaakt op', '14/09/2026'],
  ['Wenselijkheid van de SMT', 'Noor is er klaar voor.'],
  ['Standpunt van de leerling', 'Met dieren werken.'],
  ['Standpunt van de ouders', ''],
  ['SMT-plaats', 'Kinderboerderij De Pont'],
  ['Motivatie keuze SMT-plaats', 'Noor kent er de weg.'],
  ['Startdatum', '11/01/2027'],
  ['Einddatum', '26/02/2027'],
  ['Aandachtspunten', 'Laarzen meenemen.'],
];
const asked = ['desirability', 'viewpoint-pupil', 'viewpoint-parents', 'place', 'place-motivation', 'focus'];
const answers = [
  'Noor is er klaar voor.',
  'Met dieren werken.',
  '',
  'Kinderboerderij De Pont',
  'Noor kent er de weg.',
  'Laarzen meenemen.',
];

describe('help and remarks between labels and values', () => {
  const help = [
    'ja of nee, en waarom',
    '',
    'eigen woorden, pictogrammen, gebaren',
    '',
    '',
    '',
    'vanuit het handelingsplan',
  ];
  const remark = [
    '',
    '',
    '',
    '',
    'Ann: nog bellen naar mama',
    'Ann 21/10: is dit wel een goede plaats?',
    '',
    '',
    '',
    'AK: ok',
  ];
  const plan = (row: (label: string, value: string, help: string, remark: string) => string): string =>
    `<h2>Individueel trainingsplan SMT</h2><div class="lijst">${rows.map(([label, value], at) => row(label, value, help[at] ?? '', remark[at] ?? '')).join('')}</div>`;

  it.each([
    [
      'siblings of three makes',
      plan(
        (label, value, tip, said) =>
          `<div class="v">${label}</div>${tip ? `<div class="u">${tip}</div>` : ''}<div class="w">${value}</div>${said ? `<div class="r">${said}</div>` : ''}`,
      ),
    ],
    [
      'paragraphs and spans',
      plan(
        (label, value, tip, said) =>
          `<p class="lbl1">${label}</p>${tip ? `<em class="t">${tip}</em>` : ''}<p class="antw">${value}</p>${said ? `<p class="post">${said}</p>` : ''}`,
      ),
    ],
    [
      'rows built alike',
      plan(
        (label, value, tip, said) =>
          `<div class="rij"><div class="a">${label}</div>${tip ? `<div class="b">${tip}</div>` : ''}<div class="c">${value}</div>${said ? `<div class="d">${said}</div>` : ''}</div>`,
      ),
    ],
    [
      'items of a list with help in each of them',
      plan(
        (label, value, _, said) =>
          `<li class="rij"><div class="a">${label}</div><div class="b">Schrijf het kort op.</div><div class="c">${value}</div>${said ? `<div class="d">${said}</div>` : ''}</li>`,
      ),
    ],
  ])('%s', (_, html) => {
    expect(read(html, ...asked)).toEqual(answers);
  });

  it('keeps the list that goes on with an answer', () => {
    const html = plan((label, value) =>
      label === 'Aandachtspunten'
        ? `<div class="v">${label}</div><div class="w">Altijd:</div><ul class="opsom"><li>laarzen</li></ul>`
        : `<div class="v">${label}</div><div class="w">${value}</div>`,
    );
    expect(read(html, 'focus', 'place')).toEqual(['Altijd:\nlaarzen', 'Kinderboerderij De Pont']);
  });
});

describe('tables with merged rows', () => {
  const cell = (text: string, more = ''): string => `<td${more}><p>${text}</p></td>`;
  const tail: [string, string][] = [
    ['SMT-plaats', 'Kinderboerderij De Pont'],
    ['Motivatie keuze SMT-plaats', 'Noor kent er de weg.'],
    ['Contacten vooraf', '12/10 gebeld'],
    ['Aandachtspunten', 'Laarzen meenemen.'],
    ['Begeleiding en evaluatie', 'Elke week een bezoek.'],
  ];
  const wanted = ['viewpoint-pupil', 'viewpoint-parents', 'start-date', 'end-date', 'place', 'focus'];
  const found = [
    'Met dieren werken.',
    'Akkoord.',
    '2027-01-11',
    '2027-02-26',
    'Kinderboerderij De Pont',
    'Laarzen meenemen.',
  ];

  it('a heading over rows, and who beside them', () => {
    const who = cell('TB');
    const html = `<table><tr><td colspan="4"><p><b>INDIVIDUEEL TRAININGSPLAN SMT</b></p></td></tr>
      <tr>${cell('Wat')}${cell('Inhoud', ' colspan="2"')}${cell('Wie')}</tr>
      <tr>${cell('Standpunt van', ' rowspan="2"')}${cell('- Noor')}${cell('Met dieren werken.')}${cell('TB', ' rowspan="2"')}</tr>
      <tr>${cell('- haar ouders')}${cell('Akkoord.')}</tr>
      <tr>${cell('Duur, tijdstip en spreiding', ' rowspan="2"')}${cell('van')}${cell('11/01/2027')}${who}</tr>
      <tr>${cell('tot')}${cell('26/02/2027')}${who}</tr>
      ${tail.map(([label, value]) => `<tr>${cell(label)}${cell(value, ' colspan="2"')}${who}</tr>`).join('')}</table>`;
    expect(read(html, ...wanted)).toEqual(found);
  });

  it('without heads', () => {
    const html = `<h2>Individueel trainingsplan SMT</h2><table>
      <tr>${cell('Standpunten', ' rowspan="2"')}${cell('leerling')}${cell('Met dieren werken.')}</tr>
      <tr>${cell('ouders')}${cell('Akkoord.')}</tr>
      <tr>${cell('Periode', ' rowspan="2"')}${cell('van')}${cell('11/01/2027')}</tr>
      <tr>${cell('tot en met')}${cell('26/02/2027')}</tr>
      ${tail.map(([label, value]) => `<tr>${cell(label)}${cell(value, ' colspan="2"')}</tr>`).join('')}</table>`;
    expect(read(html, ...wanted)).toEqual(found);
  });

  it('with numbers, labels over two columns and boxes that tell what is done', () => {
    const html = `<h2>Individueel trainingsplan SMT</h2><table>
      <thead><tr><th>Nr</th><th colspan="2">Wat</th><th>Ingevuld</th><th>Wie</th><th>OK?</th></tr></thead>
      <tr>${cell('2.1', ' rowspan="2"')}${cell('Standpunten', ' rowspan="2"')}${cell('Noor zelf')}${cell('Met dieren werken.')}${cell('TB', ' rowspan="2"')}${cell('x', ' rowspan="2"')}</tr>
      <tr>${cell('thuis (mama, papa)')}${cell('Akkoord.')}</tr>
      <tr>${cell('3.1', ' rowspan="2"')}${cell('Duur', ' rowspan="2"')}${cell('eerste dag')}${cell('11/01/2027')}${cell('KR', ' rowspan="2"')}${cell('', ' rowspan="2"')}</tr>
      <tr>${cell('laatste dag')}${cell('26/02/2027')}</tr>
      ${tail.map(([label, value], at) => `<tr>${cell(`4.${at}`)}${cell(label, ' colspan="2"')}${cell(value)}${cell('TB')}${cell('x')}</tr>`).join('')}</table>`;
    expect(read(html, ...wanted)).toEqual(found);
  });
});

describe('a choice with the box that explains it', () => {
  const form = (wish: string): string => `<h2>Individueel trainingsplan SMT</h2><form>
    <label for="t">Titel</label><input id="t" name="title" value="SMT 2026-2027">
    <table>${wish}
    <tr><td>Standpunt leerling</td><td><textarea name="pupil"></textarea></td></tr>
    <tr><td>Standpunt ouders</td><td><textarea name="parents"></textarea></td></tr>
    <tr><td>SMT-plaats</td><td><input name="place"></td></tr>
    <tr><td>Motivatie keuze SMT-plaats</td><td><textarea name="why"></textarea></td></tr>
    <tr><td>Aandachtspunten</td><td><textarea name="focus"></textarea></td></tr></table></form>`;
  const radios =
    '<span id="choice"><label><input type="radio" name="w"> ja</label> <label><input type="radio" name="w"> nee</label> <label><input type="radio" name="w"> later</label></span>';
  const label = 'Wenselijkheid van de SMT';

  it.each([
    ['in one cell', `<tr><td>${label}</td><td>${radios}<br><textarea name="box"></textarea></td></tr>`],
    [
      'bare radios and text',
      `<tr><td>${label}</td><td><input type="radio" name="w"> ja <input type="radio" name="w"> nee <textarea name="box"></textarea></td></tr>`,
    ],
    [
      'a list to choose from, and a word between',
      `<tr><td>${label}</td><td><select name="list"><option>ja</option><option>nee</option></select> Toelichting: <textarea name="box"></textarea></td></tr>`,
    ],
    [
      'in the row below',
      `<tr><td>${label}</td><td>${radios}</td></tr><tr><td></td><td><textarea name="box"></textarea></td></tr>`,
    ],
    ['below the box', `<tr><td>${label}</td><td><textarea name="box"></textarea>${radios}</td></tr>`],
  ])('%s', (_, html) => {
    expect(carriers(form(html), 'desirability', 'viewpoint-pupil')).toEqual(['box', 'pupil']);
  });

  it('alone it is the item itself', () => {
    expect(carriers(form(`<tr><td>${label}</td><td>${radios}</td></tr>`), 'desirability')).toEqual(['choice']);
  });

  it('a box with a label of its own is another field', () => {
    const html = `<tr><td>${label}</td><td>${radios}</td></tr><tr><td>Opmerkingen</td><td><textarea name="box"></textarea></td></tr>`;
    expect(carriers(form(html), 'desirability')).toEqual(['choice']);
  });
});

describe('sections that are closed', () => {
  const form = (section: string): string => `<h2>Individueel trainingsplan SMT</h2><form>
    <div><label>Titel <input name="title" value="SMT 2026-2027"></label></div>
    <div><label>Wenselijkheid van de SMT <textarea name="wish"></textarea></label></div>
    <div><label>Standpunt leerling <textarea name="pupil"></textarea></label></div>
    <div><label>Standpunt ouders <textarea name="parents"></textarea></label></div>
    <div><label>SMT-plaats <input name="place"></label></div>
    <div><label>Motivatie keuze SMT-plaats <textarea name="why"></textarea></label></div>${section}</form>`;
  const fields = '<label>IHP in functie van de SMT opgemaakt op <input type="date" name="ihp"></label>';

  it.each([
    [
      'a link in a legend',
      `<fieldset><legend><a href="#">Papieren</a></legend><div style="display:none">${fields}</div></fieldset>`,
    ],
    [
      'a heading with a button',
      `<h3>Papieren <button type="button">v</button></h3><div style="display:none">${fields}</div>`,
    ],
    ['a title with a hand', `<h3 style="cursor:pointer">Papieren</h3><div style="display:none">${fields}</div>`],
    [
      'a title in a part made like one that lies open',
      `<div class="deel"><h3>Plaats</h3><div class="in">Adres: Markt 1</div></div><div class="deel dicht"><h3>Papieren</h3><div class="in" style="display:none">${fields}</div></div>`,
    ],
    ['a link that says that there is more', `<a href="#">+ papieren</a><div style="display:none">${fields}</div>`],
    [
      'a script that names it',
      `<p><span onclick="wissel('map14')">Papieren</span></p><hr><div id="map14" style="display:none">${fields}</div>`,
    ],
  ])('%s', (_, section) => {
    expect(carriers(form(section), 'ihp-on')).toEqual(['ihp']);
  });

  it('what is off the screen behind a row of buttons is no part of the form', () => {
    const html = `<p><button type="button">Bewaren</button> <a href="#">Terug</a></p><div style="display:none">${fields}</div>`;
    expect(carriers(form(html), 'ihp-on')).toEqual([null]);
  });
});

describe('printed lines with letters for numbers', () => {
  const page = (contacts: string): string => `<h2>Individueel trainingsplan SMT</h2>
    <p><b>Titel:</b> SMT 2026-2027</p><h3>A. Vooraf</h3>
    <p><b>A1. Wenselijkheid van de SMT:</b> Ja, stap voor stap.<br><b>A2. Noor zelf:</b> Met dieren.<br><b>A3. Opvoeders (opa en oma):</b> Akkoord.</p>
    <h3>B. Plaats</h3>
    <p><b>B1. SMT-plaats:</b> Fietspunt<br><b>B2. Contactpersoon:</b> Jurgen<br><b>B3. Motivering:</b> Noor sleutelt graag.<br><b>B4. Voorafgaande contacten:</b></p>${contacts}
    <h3>D. Inhoud</h3><div class="kantlijn">Dries 4/11: nog aanvullen</div>
    <p><b>D1. Aandachtspunten:</b> Veiligheidsbril op.<br><b>D2. Begeleiding &amp; evaluatie:</b> Elke maand.</p>`;

  it.each([
    ['a list', '<div><ul><li>01/10 mail</li><li>07/10 telefoon</li></ul></div>', '01/10 mail\n07/10 telefoon'],
    ['a quotation', '<blockquote>01/10 mail</blockquote>', '01/10 mail'],
  ])('a label that closes its block, over %s', (_, contacts, value) => {
    expect(read(page(contacts), 'place', 'viewpoint-parents', 'prior-contacts', 'focus')).toEqual([
      'Fietspunt',
      'Akkoord.',
      value,
      'Veiligheidsbril op.',
    ]);
  });

  it('not over a paragraph of something else', () => {
    expect(read(page('<p>Verslagen staan bij overleg.</p>'), 'place', 'prior-contacts')).toEqual(['Fietspunt', '']);
  });
});

describe('titles of steps over tables with heads', () => {
  const table = (heads: string[], cells: string[]): string =>
    `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr><tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr></table>`;
  const page = (title: (text: string) => string): string =>
    `<h2>Individueel trainingsplan SMT</h2>${table(['Titel', 'Datum opmaak'], ['SMT 2026-2027', '22/09/2026'])}
    ${title('STAP 1: wenselijkheid')}<div class="g">Korte neerslag van de klassenraad.</div>${table(['Besluit en uitleg klassenraad', 'OK?'], ['Noor is er klaar voor.', 'x'])}
    ${title('STAP 3: standpunten')}${table(['leerling', 'ouders / voogd', 'anderen (CLB)'], ['honden!', 'Akkoord.', 'prima'])}
    ${title('STAP 4/5: plaats')}${table(['Naam plaats', 'Gemeente'], ['Dierenasiel', 'Genk'])}`;

  it.each([
    ['a part with a class', (text: string) => `<div class="st">${text}</div>`],
    ['a bold paragraph', (text: string) => `<p><b>${text}</b></p>`],
    ['a heading', (text: string) => `<h4>${text}</h4>`],
  ])('%s', (_, title) => {
    expect(read(page(title), 'desirability', 'viewpoint-pupil', 'viewpoint-parents', 'place')).toEqual([
      'Noor is er klaar voor.',
      'honden!',
      'Akkoord.',
      'Dierenasiel',
    ]);
  });
});

it('small print in a label is an aside', () => {
  const list = rows.map(
    ([label, value]) => `<dt>${label} <small>kort, volledig en in gewone taal</small></dt><dd>${value}</dd>`,
  );
  expect(read(`<h2>Individueel trainingsplan SMT</h2><dl>${list.join('')}</dl>`, ...asked)).toEqual(answers);
});

it('one limit between brackets tells one extension from the other', () => {
  const list = [...rows, ['Verlenging (30-60)', 'Nodig om te wennen.']].map(
    ([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`,
  );
  const html = `<h2>Individueel trainingsplan SMT</h2><dl>${list.join('')}</dl>`;
  expect(read(html, 'extension-30', 'extension-60')).toEqual(['Nodig om te wennen.', null]);
});

it('a name that is made as plans are is the title', () => {
  const html = `<form><table><tr><td>Benaming</td><td><input name="a" value="SMT + schooljaar 2026-2027"></td></tr>
    ${rows
      .slice(2, 7)
      .map(([label], at) => `<tr><td>${label}</td><td><textarea name="f${at}"></textarea></td></tr>`)
      .join('')}</table></form>`;
  expect(carriers(html, 'plan-title', 'desirability')).toEqual(['a', 'f0']);
});

describe('a line for each pupil', () => {
  const heads = [
    'Leerling',
    'Wenselijk',
    'SMT-plaats',
    'Motivatie keuze',
    'Startdatum',
    'Einddatum',
    'Dagen',
    'Naar TAC',
  ];
  const line = (name: string): string[] => [
    name,
    'ja',
    'Bibliotheek',
    'rustig',
    '11/01/2027',
    '26/03/2027',
    'ma',
    '04/11/2026',
  ];
  const overview = (names: string[]): string =>
    `<h2>Individuele trainingsplannen SMT 4OV1B</h2><table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${names
      .map(
        (name) =>
          `<tr>${line(name)
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>`;

  it.each([[['An Bos', 'Bo Claes', 'Els Dijk']], [['An Bos', 'Bo Claes', 'Els Dijk', 'Jo Eeckhout', 'Kim Fret']]])(
    'is no plan: %s',
    (names) => {
      expect(items(overview(names)).present).toBeUndefined();
    },
  );
});

describe('labels that say little by themselves', () => {
  const list = (more: [string, string][]): string =>
    `<h2>Individueel trainingsplan SMT</h2><dl>${[...rows.filter(([label]) => !label.startsWith('Motivatie')), ...more].map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;

  it.each([
    'Want (motivatie plaatskeuze)',
    'Waarom? (motivatie keuze SMT-plaats)',
    '(motivatie van de keuze van de plaats)',
  ])('what stands between brackets tells: %s', (label) => {
    expect(read(list([[label, 'Noor kent er de weg.']]), 'place-motivation')).toEqual(['Noor kent er de weg.']);
  });

  it.each(['nog te doen', 'volgt', 'in opmaak', 'moet nog'])('a day that is still to come: %s', (value) => {
    const { present } = items(list([['IHP in functie van de SMT gemaakt op', value]]));
    expect(present?.['ihp-on']).toMatchObject({ state: 'present', value: null });
  });

  it('a name of a file is no label, whatever its dash', () => {
    const html = list([
      ['Akkoord ouders (scan)', '<span>akkoord SMT Noor - p1.jpg</span><br><span>akkoord SMT Noor - p2.jpg</span>'],
    ]);
    expect(read(html, 'consent')).toEqual([['akkoord SMT Noor - p1.jpg', 'akkoord SMT Noor - p2.jpg']]);
  });

  it.each([
    ['in a part', (words: string) => `<div class="vak">${words}</div>`],
    ['in a paragraph', (words: string) => `<p>${words}</p>`],
    ['in an item of a list', (words: string) => `<ul><li>${words}</li></ul>`],
  ])('words before a day under their heading, %s', (_, block) => {
    const html = `${list([])}<h2>2. Mogelijke plaatsen</h2>${block('Oplijsting afgerond op <span>29/09/2026</span> (zie bijlage).')}`;
    expect(read(html, 'places-listed-on')).toEqual(['2026-09-29']);
  });
});

it("what stands between a title and the next label is nobody's answer", () => {
  const part = (list: [string, string][], help: string): string =>
    list.map(([label, value]) => `<div class="v">${label}</div>${help}<div class="w">${value}</div>`).join('');
  const html = `<h2>Individueel trainingsplan SMT</h2><div>${part(rows.slice(0, 5), '')}<h3>De plaats</h3><div class="u">SMT-plaats: zie de lijst</div><div class="x">een tip</div>${part(rows.slice(5), '<div class="u">kort</div>')}</div>`;
  expect(read(html, ...asked)).toEqual(answers);
});
