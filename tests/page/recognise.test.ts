import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise, recognisePupil } from '@/lib/page/recognise';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const corpus = `${process.cwd()}/tests/corpus/`;
const cases = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^\d\d-/.test(entry.name))
  .map((entry) => entry.name);

const show = (html: string): void => {
  document.documentElement.innerHTML = html.replace(/<!DOCTYPE[^>]*>/i, '');
};

/** What a serialisation does not show: what is filled in. */
const held = (): unknown[] =>
  [...document.querySelectorAll('input, select, textarea')].map((control) => [
    (control as HTMLInputElement).value,
    (control as HTMLInputElement).checked,
  ]);

afterEach(() => {
  show('<body></body>');
});

describe('recognise', () => {
  it.each(cases)('leaves the page as it is: %s', (name) => {
    show(readFileSync(`${corpus}${name}/page.html`, 'utf8'));
    const before = [document.documentElement.outerHTML, held()];
    recognise(document, [smt], url);
    recognisePupil(document, url);
    expect([document.documentElement.outerHTML, held()]).toEqual(before);
  });

  const row = (label: string, field: string): string => `<tr><td>${label}</td><td>${field}</td></tr>`;
  const plan = (rows: string): string =>
    `<body><div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div><h2>Individueel trainingsplan SMT</h2><form><table>${rows}</table></form></body>`;
  const usual = [
    row('Titel', '<input value="SMT 2026-2027">'),
    row('Wenselijkheid van de SMT', '<textarea>Ja</textarea>'),
    row('Standpunt leerling', '<textarea></textarea>'),
    row('SMT-plaats', '<input value="Bakkerij">'),
    row('Motivatie keuze SMT-plaats', '<textarea></textarea>'),
    row('Startdatum', '<input value="12/01/2027">'),
    row('Einddatum', '<input value="26/02/2027">'),
  ];

  const weekdaysItem = (): unknown => {
    const item = recognise(document, [smt], url)?.snapshot.items.weekdays;
    return item?.state === 'present' ? item.value : item;
  };

  it('reads a week of single letters', () => {
    const toggles = ['M', 'D', 'W', 'D', 'V'].map((day, at) => `<button aria-pressed="${at > 2}">${day}</button>`);
    show(plan([...usual, row('Dagen', toggles.join(''))].join('')));
    expect(weekdaysItem()).toEqual(['thu', 'fri']);
  });

  it('gives two dates under one label each their half', () => {
    const pair = row('Startdat. / einddat.', '<input name="a" value="18-1-2027"> / <input name="b" value="">');
    show(plan([...usual.slice(0, 5), pair].join('')));
    const fields = recognise(document, [smt], url)?.fields;
    expect(fields?.get('start-date')?.element.getAttribute('name')).toBe('a');
    expect(fields?.get('end-date')?.element.getAttribute('name')).toBe('b');
  });

  it('takes a label that names the pupil beside the parents for a combined one', () => {
    const combined = row('Standpunt van Noor, haar ouders en andere partners', '<textarea>Iedereen ja</textarea>');
    show(plan([...usual.filter((_, at) => at !== 2), combined].join('')));
    const items = recognise(document, [smt], url)?.snapshot.items;
    for (const item of ['viewpoint-pupil', 'viewpoint-parents', 'viewpoint-partners'])
      expect(items?.[item]).toMatchObject({ value: 'Iedereen ja', shared: true });
  });

  it('knows fields by what their message asks for', () => {
    const asked = '<p><input error="Je dient een startdatum in te vullen." value="16 november 2026"></p>';
    show(plan([...usual.slice(0, 5), row('', asked)].join('')));
    expect(recognise(document, [smt], url)?.snapshot.items['start-date']).toMatchObject({ value: '2026-11-16' });
  });

  it('knows boxes by what the message on their holder asks for', () => {
    const boxes = ['overeenkomst', 'akkoord'].map((one) => `<label><input type="checkbox"> ${one}</label>`).join('');
    const asked = `<div error="Gelieve de ondertekende documenten aan te duiden.">${boxes}</div>`;
    show(plan([...usual, row('', asked)].join('')));
    expect(recognise(document, [smt], url)?.fields.get('signed-documents')?.options).toEqual([
      'overeenkomst',
      'akkoord',
    ]);
  });

  it('lists files that stand in a form without a button', () => {
    const files =
      '<div class="uploadzone-attachment">akkoord mama.pdf</div><div class="uploadzone-attachment">b.jpg</div>';
    show(plan([...usual, row('Schriftelijk akkoord', `<div>${files}</div>`)].join('')));
    expect(recognise(document, [smt], url)?.snapshot.items.consent).toMatchObject({
      value: ['akkoord mama.pdf', 'b.jpg'],
      writable: false,
    });
  });

  it('takes a trainingsplan of a sports class for none', () => {
    const sports = [
      row('Titel', '<input value="Trainingsplan winter 2026-2027">'),
      row('Datum opmaak', '<input type="date">'),
      row('Trainingsplaats', '<input value="Sporthal">'),
      row('Startdatum', '<input type="date">'),
      row('Einddatum', '<input type="date">'),
      row('Trainingsdagen', '<label><input type="checkbox">ma</label><label><input type="checkbox">di</label>'),
      row('Doelen en aandachtspunten', '<textarea></textarea>'),
      row('Begeleiding en evaluatie', '<textarea></textarea>'),
      row('Akkoord ouders', '<input type="file">'),
    ];
    show(plan(sports.join('')).replace('Individueel trainingsplan SMT', 'Trainingsplan'));
    expect(recognise(document, [smt], url)).toBeNull();
  });

  it('answers values, pupil, school year and mode', () => {
    show(plan(usual.join('')));
    const found = recognise(document, [smt], `${url}&item=7`);
    expect(found?.snapshot).toMatchObject({
      host: 'demo.smartschool.be',
      playbook: 'smt',
      mode: 'edit',
      student: { name: 'Noor Janssens', class: '4OV1B', platformId: null },
      schoolYear: '2026-2027',
      planId: '7',
      unreadableFrames: 0,
    });
    expect(found?.fields.get('start-date')).toMatchObject({ control: 'date', value: '2027-01-12', writable: true });
    expect(found?.snapshot.items['focus']).toBeUndefined();
  });

  it('does not swap near twins when the form is in another order', () => {
    show(plan([...usual].reverse().join('')));
    const fields = recognise(document, [smt], url)?.fields;
    expect(fields?.get('start-date')?.value).toBe('2027-01-12');
    expect(fields?.get('end-date')?.value).toBe('2027-02-26');
    expect(fields?.get('place')?.value).toBe('Bakkerij');
  });

  it('says that it is not sure when two fields fit alike', () => {
    const twins =
      row('Standpunt ouders', '<textarea>mama</textarea>') + row('Standpunt ouders', '<textarea>papa</textarea>');
    show(plan(usual.join('') + twins));
    expect(recognise(document, [smt], url)?.snapshot.items['viewpoint-parents']?.state).toBe('uncertain');
  });

  it('answers one field under each item that it serves', () => {
    show(
      plan(
        usual.filter((line) => !line.includes('Standpunt')).join('') +
          row('Standpunt van leerling, ouders en andere partners', '<textarea>allen akkoord</textarea>'),
      ),
    );
    const fields = recognise(document, [smt], url)?.fields;
    const elements = ['viewpoint-pupil', 'viewpoint-parents', 'viewpoint-partners'].map(
      (id) => fields?.get(id)?.element,
    );
    expect(elements[0]).toBeDefined();
    expect(new Set(elements).size).toBe(1);
  });

  it('is a read view when nothing can be changed', () => {
    show(plan(usual.join('').replaceAll('<input', '<input readonly').replaceAll('<textarea', '<textarea readonly')));
    expect(recognise(document, [smt], url)?.snapshot.mode).toBe('read');
  });

  it('finds no plan on an empty page, and without playbooks', () => {
    show('<body></body>');
    expect(recognise(document, [smt], url)).toBeNull();
    show(plan(usual.join('')));
    expect(recognise(document, [], url)).toBeNull();
  });

  it('gives up on a page with thousands of fields', () => {
    show(plan(Array.from({ length: 1600 }, (_, at) => row(`Veld ${at}`, '<input>')).join('')));
    expect(recognise(document, [smt], url)).toBeNull();
  });
});

describe('recognise, read views', () => {
  const top = '<div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div>';
  const values = (body: string): Record<string, unknown> => {
    show(`<body>${top}<h2>Individueel trainingsplan SMT</h2>${body}</body>`);
    const fields = recognise(document, [smt], url)?.fields ?? new Map();
    return Object.fromEntries([...fields].map(([id, field]) => [id, field.value]));
  };
  const told = {
    'plan-title': 'SMT 2026-2027',
    desirability: 'wenselijk - hij wil graag',
    'viewpoint-pupil': 'tuinieren',
    'viewpoint-parents': 'papa: garage',
    place: 'Garage Peeters',
    'place-motivation': 'dichtbij',
    'start-date': '2027-01-12',
    'end-date': '2027-02-26',
    weekdays: ['tue', 'thu'],
    focus: '',
  };
  const labels = [
    'Titel',
    'Wenselijkheid van de SMT',
    'Standpunt leerling',
    'Standpunt ouders',
    'SMT-plaats',
    'Motivatie keuze SMT-plaats',
    'Startdatum',
    'Einddatum',
    'Dagen',
    'Klemtonen en aandachtspunten',
  ];
  const said = [...Object.values(told).slice(0, 6), '12/01/2027', '26/02/2027', '☐ ma ☑ di ☐ wo ☑ do', ''].map(String);
  const cells = (texts: string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

  it('reads a table with labels left of the values', () => {
    expect(
      values(`<table>${labels.map((label, at) => cells([label, said[at] ?? ''])).join('')}</table>`),
    ).toMatchObject(told);
  });

  it('reads a table with rows of labels above rows of values', () => {
    const rows = [0, 2, 4, 6, 8].flatMap((at) => [cells(labels.slice(at, at + 2)), cells(said.slice(at, at + 2))]);
    expect(values(`<table>${rows.join('')}</table>`)).toMatchObject(told);
  });

  it('reads lines of one preformatted text', () => {
    const lines = labels.map((label, at) => `${label}: ${said[at] ?? ''}`);
    expect(values(`<pre>${lines.join('\n')}</pre>`)).toMatchObject(told);
  });

  it('keeps a value that looks like a label whole, and leaves the history of the item alone', () => {
    const pairs = labels.map((label, at) => `<dt>${label}</dt><dd>${said[at] ?? ''}</dd>`).join('');
    const history =
      '<h3>Logboek</h3><dl><dt>09.09.2026</dt><dd>item aangemaakt</dd><dt>10.09.2026</dt><dd>item gewijzigd</dd></dl>';
    const found = values(`<dl>${pairs}</dl><section>${history}</section>`);
    expect(found).toMatchObject(told);
    expect(found['prior-contacts']).toBeUndefined();
  });

  it('reads a table of contacts with its title in the table', () => {
    const plan = `<table>${labels.map((label, at) => cells([label, said[at] ?? ''])).join('')}</table>`;
    const log = `<table><tr><th colspan="3">Voorafgaande contacten</th></tr>${cells(['Datum', 'Aard', 'Inhoud'])}${cells(['01/10/2026', 'mail', 'plaats gevraagd'])}</table>`;
    expect(values(plan + log)['prior-contacts']).toEqual([
      { date: '2026-10-01', kind: 'mail', content: 'plaats gevraagd' },
    ]);
  });
});
