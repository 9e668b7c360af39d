import { afterEach, describe, expect, it } from 'vitest';
import type { ItemValue } from '@/lib/core/model/basics';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const header = '<div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div>';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What stands in the named items of a page; null where an item is not there or not sure. */
function read(html: string, ...items: string[]): ItemValue[] {
  document.body.innerHTML = header + html;
  const found = recognise(document, [smt], url)?.snapshot.items;
  return items.map((id) => {
    const item = found?.[id];
    return item?.state === 'present' ? item.value : null;
  });
}

/** How schools lay out a part of a plan: a heading over rows of a label and a value. */
const layouts: [string, (head: string, rows: [string, string][]) => string][] = [
  [
    'rows of two parts in a card',
    (head, rows) =>
      `<div class="deel"><h4>${head}</h4>${rows.map(([label, value]) => `<div class="lijn"><div class="sl">${label}</div><div class="sw">${value}</div></div>`).join('')}</div>`,
  ],
  [
    'rows of spans in a section',
    (head, rows) =>
      `<section><header><h3>${head}</h3></header><div class="inhoud">${rows.map(([label, value]) => `<p class="r"><span class="k">${label}</span> <span class="v">${value}</span></p>`).join('')}</div></section>`,
  ],
  [
    'a table under a heading',
    (head, rows) =>
      `<h4>${head}</h4><table>${rows.map(([label, value]) => `<tr><td class="l">${label}</td><td>${value}</td></tr>`).join('')}</table>`,
  ],
  [
    'a list of terms under a heading',
    (head, rows) =>
      `<h3>${head}</h3><dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`,
  ],
  [
    'items of a list',
    (head, rows) =>
      `<h4>${head}</h4><ul class="velden">${rows.map(([label, value]) => `<li><span class="naam">${label}</span><div class="tekst">${value}</div></li>`).join('')}</ul>`,
  ],
];

describe.each(layouts)('headings over %s', (_, part) => {
  const plan =
    '<h2>Individueel trainingsplan SMT</h2>' +
    part('Klassenraad', [['Wenselijkheid van de SMT', 'Ja, Noor is er klaar voor.']]) +
    part('SMT-plaats', [
      ['Waar', 'Sporthal De Ponte'],
      ['Adres', 'Pontstraat 51'],
      ['Waarom gekozen', 'Noor sport er zelf.'],
    ]) +
    part('Duur en spreiding', [
      ['Van', '7 januari 2027'],
      ['Tot en met', '25 maart 2027'],
      ['Op', 'dinsdag en donderdag'],
      ['Werkdagen (geteld)', '20'],
    ]) +
    part('Inhoud van de training', [['Aandachtspunten', 'Time-out in de kleedkamer.']]) +
    part('Standpunt', [
      ['Noor', 'Kiest voor de sporthal.'],
      ['Ouders', 'Staan achter de keuze.'],
    ]) +
    part('Administratief', [
      ['SMT-overeenkomst klaar', '19/11/2026'],
      ['Bij de TAC sinds', ''],
    ]);

  it('take no value from the rows', () => {
    expect(read(plan, 'place', 'start-date', 'end-date', 'weekdays', 'focus')).toEqual([
      'Sporthal De Ponte',
      '2027-01-07',
      '2027-03-25',
      ['tue', 'thu'],
      'Time-out in de kleedkamer.',
    ]);
  });

  it('leave the last row its empty value before a box for remarks', () => {
    const remarks = '<div class="reactie"><label for="r">Reageer op dit item</label><textarea id="r"></textarea></div>';
    document.body.innerHTML = header + plan + remarks;
    const found = recognise(document, [smt], url)?.snapshot;
    expect(found?.items['tac-on']).toMatchObject({ state: 'present', value: null });
    expect(found?.mode).toBe('read');
  });
});

describe('rows of a label and its value', () => {
  const plan = (row: (label: string, value: string) => string, all: (rows: string) => string): string =>
    `<h2>Individueel trainingsplan SMT</h2>${all(
      [
        row('Wenselijkheid van de SMT', 'Ja, Noor is eraan toe.'),
        row('Noor', 'Ziet het zitten.'),
        row('Moeder / vader', 'Akkoord.'),
        row('Andere betrokken partijen', 'CLB'),
        row('Vastgelegde plaats', 'WZC Ter Eiken'),
        row('Waarom hier?', 'Rustig.'),
        row('Schriftelijk akkoord', '<a href="#">akkoord_getekend.pdf</a>'),
        row('IHP aangepast op', '01/10/2026'),
        row('Klemtonen', ''),
      ].join(''),
    )}`;
  const expected = ['Akkoord.', 'CLB', ['akkoord_getekend.pdf'], '2026-10-01', ''];
  it.each([
    [
      'a table with heads',
      plan(
        (label, value) => `<tr><th>${label}</th><td>${value}</td></tr>`,
        (rows) => `<table>${rows}</table>`,
      ),
    ],
    [
      'a table of plain cells',
      plan(
        (label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`,
        (rows) => `<table>${rows}</table>`,
      ),
    ],
    [
      'parts without a class',
      plan(
        (label, value) => `<div><div>${label}</div><div>${value}</div></div>`,
        (rows) => `<div>${rows}</div>`,
      ),
    ],
    [
      'values over their labels',
      plan(
        (label, value) => `<div class="feit"><div class="groot">${value}</div><div class="klein">${label}</div></div>`,
        (rows) => `<div>${rows}</div>`,
      ),
    ],
  ])('an answer that could be a label, a file, and nothing: %s', (_, html) => {
    expect(read(html, 'viewpoint-parents', 'viewpoint-partners', 'consent', 'ihp-on', 'focus')).toEqual(expected);
  });

  it.each([
    ['Wil graag in de winkel werken.', 'Wil graag in de winkel werken.'],
    ['Noor Janssens', null],
    ['Janssens Noor uit klas 4 OV1 B', null],
  ])('"Leerling" is what the pupil says, or who it is: %s', (said, value) => {
    const card = (label: string, text: string): string => `<div class="k"><i>${label}</i><div>${text}</div></div>`;
    const html = `<h2>SMT-plan</h2>${card('Leerling', said)}${card('Titel', 'SMT 2026-2027')}${card('Trainingsplaats', 'Spar')}${card('Motivering keuze', 'Klein.')}${card('Aandachtspunten', 'Allergie.')}${card('Startdatum', '11/01/2027')}`;
    expect(read(html, 'place', 'viewpoint-pupil')).toEqual(['Spar', value]);
  });

  it.each([
    ['Verlenging (&gt; 30 dagen)', 'n.v.t.', null],
    ['Verlenging boven 60 dagen', null, 'n.v.t.'],
    ['Verlenging', 'n.v.t.', 'n.v.t.'],
  ])('one limit is not the other: %s', (label, thirty, sixty) => {
    const row = (name: string, text: string): string => `<tr><td>${name}</td><td>${text}</td></tr>`;
    const html = `<h2>SMT-plan</h2><table>${row('Titel', 'SMT 2026-2027')}${row('SMT-plaats', 'Spar')}${row('Motivatie keuze', 'Klein.')}${row('Aandachtspunten', 'Allergie.')}${row('Startdatum', '11/01/2027')}${row(label, 'n.v.t.')}</table>`;
    expect(read(html, 'extension-30', 'extension-60')).toEqual([thirty, sixty]);
  });

  it('a name under the heading of the place is no title of the plan', () => {
    const li = (label: string, text: string): string => `<li><em>${label}</em>: <span>${text}</span></li>`;
    const html = `<h2>Trainingsplan</h2><h3>SMT 2026-2027</h3><ul>${li('wenselijkheid', 'ja')}${li('datum van opmaak', '08.09.2026')}</ul><h3>De SMT-plaats</h3><ul>${li('naam', 'De Zwaan')}${li('motivatie', 'past')}</ul><h3>Inhoud</h3><ul>${li('klemtonen', 'groeten')}</ul>`;
    expect(read(html, 'place', 'plan-title')).toEqual(['De Zwaan', 'SMT 2026-2027']);
  });
});

describe('a printed table', () => {
  const contacts =
    '<table><tr><th>Datum</th><th>Aard</th><th>Inhoud</th></tr><tr><td>17/09/2026</td><td>mail</td><td>vraag gesteld</td></tr></table>';
  const row = (label: string, value: string): string => `<tr><td class="v">${label}</td><td>${value}</td></tr>`;
  const table =
    row('Benaming', 'SMT 2026-2027') +
    row('Waarom is een SMT wenselijk?', 'Ze kan meer.') +
    row('Gekozen plaats', 'Kringwinkel') +
    row('Klemtonen', 'Rug sparen.') +
    row('Aanvang SMT', '7 januari 2027');

  it.each([
    [
      'in a row of its own',
      `<tr class="blok"><th colspan="2">Voorafgaande contacten</th></tr><tr><td colspan="2">${contacts}</td></tr>`,
    ],
    ['beside its label', row('Voorafgaande contacten', contacts)],
    ['under its label in one cell', `<tr><td colspan="2"><b>Voorafgaande contacten</b>${contacts}</td></tr>`],
  ])('is a plan with the log of contacts %s', (_, log) => {
    const html = `<h2>INDIVIDUEEL TRAININGSPLAN</h2><table id="plan">${table}${log}</table>`;
    expect(read(html, 'plan-title', 'place', 'prior-contacts')).toEqual([
      'SMT 2026-2027',
      'Kringwinkel',
      [{ date: '2026-09-17', kind: 'mail', content: 'vraag gesteld' }],
    ]);
  });
});

describe('an item that was opened in its list', () => {
  const pair = (label: string, value: string): string =>
    `<div class="vraag">${label}</div><div class="antw">${value}</div>`;
  const plan =
    pair('Is een SMT gewenst?', 'Ja, sinds de snuffelweek.') +
    pair('Welke trainingsplaats werd het?', 'Zorgboerderij Ten Poele') +
    pair('Waarom net deze plaats?', 'Weinig volk.') +
    pair('Klemtonen en zaken om op te letten', 'niet alleen bij het water') +
    pair('Startdatum SMT', '09/11/2026');
  const other = pair('Beginsituatie', 'Noor werkt graag.') + pair('Aandachtspunten', 'zonnebril bij fel licht');

  it.each([
    [
      'rows of a table',
      (title: string, day: string, text: string) =>
        `<tr class="rij"><td>${title}</td><td>Trainingsplan</td><td>An Maes</td><td>${day}</td></tr><tr><td colspan="4">${text}</td></tr>`,
      (all: string) => `<table>${all}</table>`,
    ],
    [
      'parts with a head',
      (title: string, day: string, text: string) =>
        `<div class="item"><div class="kop"><span>${title}</span> <i>Trainingsplan</i> <em>${day}</em></div><div class="tekst">${text}</div></div>`,
      (all: string) => `<div>${all}</div>`,
    ],
    [
      'heads and texts in turn',
      (title: string, day: string, text: string) =>
        `<div class="lijn open"><a href="#">${title}</a><b>Trainingsplan</b><span>${day}</span></div><div class="tekst">${text}</div>`,
      (all: string) => `<div>${all}</div>`,
    ],
  ])('is dated by its line, and the items beside it are no part of it: %s', (_, item, list) => {
    const html = list(item('SMT 2026-27', '11/09/2026', plan) + item('IHP 2026-2027', '04/09/2026', other));
    expect(read(html, 'plan-title', 'created-on', 'focus')).toEqual([
      'SMT 2026-27',
      '2026-09-11',
      'niet alleen bij het water',
    ]);
  });
});

it('an empty block behind a bold label is its value, not the label that follows', () => {
  const rows: [string, string, string][] = [
    ['t', 'Titel', 'SMT 2026-2027'],
    ['w', 'Wenselijkheid SMT', 'Ja.'],
    ['p', 'SMT-plaats', 'Manege De Bosrand'],
    ['b', 'Startdatum', '11/01/2027'],
    ['e', 'Einddatum', ''],
    ['d', 'SMT-dagen', 'woensdag'],
    ['v', 'Motivatie verlenging +30 dagen', ''],
    ['k', 'Klemtonen / aandachtspunten', 'Rijhelm meenemen.'],
  ];
  const html = rows.map(([id, label, value]) => `<strong>${label}:</strong><div id="${id}">${value}</div>`).join('');
  document.body.innerHTML = `${header}<h2>Individueel trainingsplan SMT</h2><div class="blok">${html}</div>`;
  const found = recognise(document, [smt], url);
  const at = (item: string) => [found?.fields.get(item)?.element.id, found?.fields.get(item)?.value];
  expect(at('end-date')).toEqual(['e', null]);
  expect(at('weekdays')).toEqual(['d', ['wed']]);
  expect(at('extension-30')).toEqual(['v', '']);
  expect(at('focus')).toEqual(['k', 'Rijhelm meenemen.']);
});

describe('a plan of which texts become a field at a click', () => {
  const row = (label: string, value: string): string =>
    `<div class="rij"><div>${label}</div><smsc-inlineeditor>${value}</smsc-inlineeditor></div>`;
  const plan =
    '<h2>Individueel trainingsplan SMT</h2>' +
    row('Titel item', 'SMT 2026-2027') +
    row('Wenselijkheid van de SMT', 'Ja.') +
    row('SMT-plaats', 'Zorgboerderij') +
    row('Verantwoording van de gekozen plaats', 'Rust.') +
    row('Aandachtspunten', 'Hooikoorts.') +
    row('Begeleiding en evaluatie', 'Jonas rijdt mee.');
  const modeOf = (html: string) => {
    document.body.innerHTML = header + html;
    return recognise(document, [smt], url)?.snapshot.mode;
  };

  it('is shown where a button leads to its form', () => {
    expect(modeOf(`<button>Bewerken</button><button>Afdrukken</button>${plan}`)).toBe('read');
  });
  it.each([
    ['nothing else leads to a form', plan],
    ['the page saves it', `<button>Wijzigen</button>${plan}<button>Bewaren</button>`],
    ['a field stands open', `<button>Bewerken</button>${plan}<p>Startdatum SMT <input value="12/01/2027"></p>`],
  ])('is filled in where %s', (_, html) => {
    expect(modeOf(html)).toBe('edit');
  });
});
