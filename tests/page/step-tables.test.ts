import { afterEach, describe, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const header =
  '<div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div><h2>Individueel trainingsplan SMT</h2>';

interface Step {
  label: string;
  who: string;
  value: string;
  day?: string;
}
const steps: Step[] = [
  { label: 'Wenselijkheid van de SMT', who: 'klassenraad', value: 'Noor is eraan toe.' },
  { label: 'Oplijsten mogelijke SMT-plaatsen', who: 'trainingsbegeleider', value: '', day: '17/09/2026' },
  { label: 'Standpunt leerling', who: 'trainingsbegeleider', value: 'Wil met dieren werken.' },
  { label: 'Standpunt ouders', who: 'trainingsbegeleider', value: 'Zijn akkoord.' },
  { label: 'Vastleggen SMT-plaats', who: 'klassenraad', value: 'De Kringloop' },
  { label: 'Motivatie keuze SMT-plaats', who: 'klassenraad', value: 'Sorteren kent ze al van op school.' },
  { label: 'Klemtonen en aandachtspunten', who: 'klassenraad', value: '' },
  { label: 'Begeleiding en evaluatie', who: 'klassenraad', value: 'Elke vrijdag samen bespreken.' },
  { label: 'Overgemaakt aan TAC', who: 'trainingsbegeleider', value: '', day: '12/10/2026' },
];

function valuesOn(html: string): Record<string, unknown> {
  document.body.innerHTML = `${header}${html}`;
  const values: Record<string, unknown> = {};
  for (const [id, field] of recognise(document, [smt], url)?.fields ?? []) values[id] = field.value;
  return values;
}

const cells = (texts: readonly string[], name = 'td'): string =>
  texts.map((text) => `<${name}>${text}</${name}>`).join('');
const table = (heads: readonly string[], row: (step: Step, at: number) => readonly string[]): string =>
  `<table>${heads.length > 0 ? `<tr>${cells(heads, 'th')}</tr>` : ''}${steps
    .map((step, at) => `<tr>${cells(row(step, at))}</tr>`)
    .join('')}</table>`;

const all = {
  desirability: 'Noor is eraan toe.',
  'places-listed-on': '2026-09-17',
  'viewpoint-pupil': 'Wil met dieren werken.',
  'viewpoint-parents': 'Zijn akkoord.',
  place: 'De Kringloop',
  'place-motivation': 'Sorteren kent ze al van op school.',
  focus: '',
  guidance: 'Elke vrijdag samen bespreken.',
  'tac-on': '2026-10-12',
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a table with a row for each step', () => {
  const nr = (at: number): string => `${at + 1}`;
  const filled = ({ value, day }: Step): string => value || (day ?? '');
  it.each<[string, string]>([
    [
      'number, subject, who, filled in',
      table(['st.', 'onderwerp', 'wie', 'ingevuld'], (one, at) => [nr(at), one.label, one.who, filled(one)]),
    ],
    ['number, step, content', table(['Nr', 'Stap', 'Inhoud'], (one, at) => [nr(at), one.label, filled(one)])],
    [
      'number, step, content, who, day',
      table(['Nr.', 'Stap', 'Inhoud', 'Wie', 'Datum'], (one, at) => [
        nr(at),
        one.label,
        one.value,
        one.who,
        one.day ?? '',
      ]),
    ],
    [
      'step, who, by when, content, done',
      table(['Stap in het draaiboek', 'Verantwoordelijke', 'Datum', 'Uitwerking', 'OK'], (one) => [
        one.label,
        one.who,
        one.day ?? '05/10/2026',
        filled(one),
        'x',
      ]),
    ],
    ['no heads: number, step, content', table([], (one, at) => [nr(at), one.label, filled(one)])],
    ['no heads: number, step, who, content', table([], (one, at) => [nr(at), one.label, one.who, filled(one)])],
    [
      'heads in plain cells',
      `<table><tr>${cells(['nr', 'onderwerp', 'door', 'antwoord'])}</tr>${steps
        .map((one, at) => `<tr>${cells([nr(at), one.label, one.who, filled(one)])}</tr>`)
        .join('')}</table>`,
    ],
    ['who before the step', table(['wie', 'stap', 'afspraken'], (one) => [one.who, one.label, filled(one)])],
    [
      'a number over two rows, titles over steps',
      `<table><tr>${cells(['nr', 'stap', 'wie', 'inhoud'], 'th')}</tr><tr><td colspan="4">Voorbereiding</td></tr>${steps
        .map((one, at) =>
          at === 3
            ? `<tr>${cells([one.label, one.who, filled(one)])}</tr>`
            : `<tr>${at === 2 ? '<td rowspan="2">3</td>' : cells([nr(at)])}${cells([one.label, one.who, filled(one)])}</tr>`,
        )
        .join('')}</table>`,
    ],
  ])('is read: %s', (_, html) => {
    expect(valuesOn(html)).toEqual(all);
  });

  const wide = (wrap: (one: Step, at: number) => string): string => steps.map(wrap).join('');
  it.each<[string, string]>([
    [
      'rows of blocks',
      `<div>${wide(
        (one, at) =>
          `<div class="rij"><div class="nr">${nr(at)}</div><div class="wat">${one.label}</div><div class="wie">${one.who}</div><div class="inhoud">${filled(one)}</div></div>`,
      )}</div>`,
    ],
    [
      'rows by their role',
      `<div role="table">${wide(
        (one, at) =>
          `<div role="row">${[nr(at), one.label, one.who, filled(one)].map((text) => `<div role="cell">${text}</div>`).join('')}</div>`,
      )}</div>`,
    ],
    [
      'items of a list with who behind the step',
      `<ol>${wide((one) => `<li><b>${one.label}</b> <small>(${one.who})</small><div>${filled(one)}</div></li>`)}</ol>`,
    ],
    [
      'a row for the step, a row for the answer',
      `<table>${wide(
        (one, at) =>
          `<tr class="kop">${cells([nr(at), one.label, one.who])}</tr><tr><td></td><td colspan="2">${filled(one)}</td></tr>`,
      )}</table>`,
    ],
    [
      'a line of help under the step',
      table(['#', 'Onderdeel', 'Verantw.', 'Tekst'], (one, at) => [
        nr(at),
        `<b>${one.label}</b><br><i>Vul hier in wat er besproken is.</i>`,
        one.who,
        filled(one),
      ]),
    ],
    [
      'what the law says beside the step',
      table(['Stap', 'Wettelijke basis', 'Inhoud'], (one, at) => [
        one.label,
        `omzendbrief SO 2011/${at}, punt ${at}`,
        filled(one),
      ]),
    ],
  ])('is read where it looks otherwise: %s', (_, html) => {
    expect(valuesOn(html)).toEqual(all);
  });

  it('is filled in beside who and when', () => {
    const html = table(['Nr', 'Stap', 'Inhoud', 'Wie', 'Datum'], (one, at) => [
      nr(at),
      one.label,
      one.day ? '' : `<textarea name="s${at}">${one.value}</textarea>`,
      `<select><option>${one.who}</option><option>directie</option></select>`,
      `<input class="hasDatepicker" name="d${at}" value="${one.day ?? ''}">`,
    ]);
    expect(valuesOn(`<form>${html}</form>`)).toEqual(all);
  });

  it('is no table of goals or of a timetable', () => {
    const lines = `<table><tr>${cells(['Dag', 'Plaats', 'Uur'], 'th')}</tr><tr>${cells(['maandag', 'keuken', '9-11'])}</tr><tr>${cells(['dinsdag', 'tuin', '9-11'])}</tr></table>`;
    expect(valuesOn(lines)).toEqual({});
  });
});
