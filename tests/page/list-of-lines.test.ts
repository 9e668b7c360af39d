import { afterEach, describe, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const header = '<div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div>';
const search =
  '<div><input placeholder="zoek in titel"> <label>Van <input class="hasDatepicker" value="01/09/2026"></label> <label>Tot en met <input class="hasDatepicker" value="30/11/2026"></label></div><h2>SMT: trainingsplan en lijnen</h2>';
const note =
  '<fieldset><legend>Snelle nota</legend><label>Titel <input name="t"></label><label>Inhoud<textarea name="i"></textarea></label></fieldset>';

interface Line {
  day: string;
  title: string;
  kind: string;
  author: string;
}
const lines: Line[] = [
  ['18/11/2026', 'Ondertekende documenten naar TAC', 'SMT', 'Nathalie Vercammen'],
  ['16/11/2026', 'KR OV1: begeleiding en evaluatie', 'Klassenraad', 'Stef Ruelens'],
  ['16/11/2026', 'Klemtonen en aandachtspunten', 'Klassenraad', 'Stef Ruelens'],
  ['02/11/2026', 'Start- en stopdatum SMT, dagen', 'Klassenraad', 'Stef Ruelens'],
  ['13/10/2026', 'Motivatie keuze SMT-plaats', 'Klassenraad', 'Stef Ruelens'],
  ['13/10/2026', 'Vastleggen SMT-plaats', 'Klassenraad', 'Stef Ruelens'],
  ['30/09/2026', 'Standpunt ouders', 'Overleg en gesprekken', 'Nathalie Vercammen'],
  ['29/09/2026', 'Standpunt leerling', 'Overleg en gesprekken', 'Nathalie Vercammen'],
  ['14/09/2026', 'Wenselijkheid van de SMT', 'Klassenraad', 'Stef Ruelens'],
  ['10/09/2026', 'Oplijsting SMT-plaatsen', 'SMT', 'Nathalie Vercammen'],
].map(([day = '', title = '', kind = '', author = '']) => ({ day, title, kind, author }));

const begins = ({ day, title }: Line): string => `Op ${day} samen gekeken naar ${title.toLowerCase()}.`;
const cells = (texts: readonly string[], name = 'td'): string =>
  texts.map((text) => `<${name}>${text}</${name}>`).join('');
const each = (row: (line: Line) => string, from = lines): string => from.map(row).join('');
const table = (heads: readonly string[], row: (line: Line) => readonly string[], from = lines, name = 'th'): string =>
  `<h3>Dossierlijnen (10)</h3><table>${heads.length > 0 ? `<thead><tr>${cells(heads, name)}</tr></thead>` : ''}<tbody>${each(
    (line) => `<tr>${cells(row(line))}</tr>`,
    from,
  )}</tbody></table>`;
const oldestFirst = [...lines].reverse();

afterEach(() => {
  document.body.innerHTML = '';
});

describe("a list of the pupil's lines, some of them called as the plan's labels are", () => {
  it.each<[string, string]>([
    [
      'a table with its heads',
      table(['Datum', 'Titel', 'Type', 'Auteur'], ({ day, title, kind, author }) => [day, title, kind, author]),
    ],
    [
      'the oldest line first',
      table(
        ['Datum', 'Titel', 'Type', 'Auteur'],
        ({ day, title, kind, author }) => [day, title, kind, author],
        oldestFirst,
      ),
    ],
    [
      'the title first',
      table(['Titel', 'Datum', 'Type', 'Auteur'], ({ day, title, kind, author }) => [title, day, kind, author]),
    ],
    ['the day last', table(['Titel', 'Type', 'Datum'], ({ day, title, kind }) => [title, kind, day])],
    [
      'heads in plain cells',
      table(
        ['Datum', 'Titel', 'Type', 'Auteur'],
        ({ day, title, kind, author }) => [day, title, kind, author],
        lines,
        'td',
      ),
    ],
    ['no heads', table([], ({ day, title, kind, author }) => [day, title, kind, author])],
    ['how each line begins', table(['Datum', 'Titel', 'Inhoud'], (line) => [line.day, line.title, begins(line)])],
    [
      'how each line begins, with its sort and its author, the oldest first',
      table(
        ['Datum', 'Type', 'Titel', 'Inhoud', 'Auteur'],
        (line) => [line.day, line.kind, line.title, begins(line), line.author],
        oldestFirst,
      ),
    ],
    [
      'rows of blocks',
      `<div>${each(({ day, title, kind, author }) => `<div class="rij"><div class="d">${day}</div><div class="t">${title}</div><div class="k">${kind}</div><div>${author}</div></div>`)}</div>`,
    ],
    [
      'cards',
      `<div>${each(({ day, title, kind, author }) => `<div class="kaart"><div>${day}</div><b>${title}</b><div>${kind} - ${author}</div></div>`)}</div>`,
    ],
    [
      'items of a list',
      `<ul>${each(({ day, title, kind, author }) => `<li><b>${title}</b> <small>${day} | ${kind} | ${author}</small></li>`)}</ul>`,
    ],
    [
      'lines with a colon',
      `<ul>${each(({ day, title, kind, author }) => `<li>${title}: ${kind}, ${author}, ${day}</li>`)}</ul>`,
    ],
    [
      'terms',
      `<dl>${each(({ day, title, kind, author }) => `<dt>${title}</dt><dd>${day} | ${kind} | ${author}</dd>`)}</dl>`,
    ],
  ])('is no plan: %s', (_, html) => {
    for (const more of ['', note]) {
      document.body.innerHTML = `${header}${search}${html}${more}`;
      expect([...(recognise(document, [smt], url)?.fields.keys() ?? [])]).toEqual([]);
    }
  });

  it('takes nothing from the plan beside it', () => {
    const plan = [
      ['Titel', 'SMT 2026-2027'],
      ['Opgemaakt op', '10/09/2026'],
      ['Wenselijkheid van de SMT', 'Noor is eraan toe.'],
      ['Standpunt leerling', 'Wil met dieren werken.'],
      ['Standpunt ouders', 'Zijn akkoord.'],
      ['SMT-plaats', 'De Kringloop'],
      ['Motivatie keuze SMT-plaats', 'Sorteren kent ze al van op school.'],
      ['Klemtonen en aandachtspunten', 'Op tijd komen.'],
      ['Begeleiding en evaluatie', 'Elke vrijdag samen bespreken.'],
    ];
    const list = table(['Datum', 'Titel', 'Type'], ({ day, title, kind }) => [day, title, kind]);
    document.body.innerHTML = `${header}<h2>Individueel trainingsplan SMT</h2><table>${plan
      .map((row) => `<tr>${cells(row)}</tr>`)
      .join('')}</table>${list}`;
    const fields = recognise(document, [smt], url)?.fields;
    expect(fields?.get('desirability')?.value).toBe('Noor is eraan toe.');
    expect(fields?.get('viewpoint-parents')?.value).toBe('Zijn akkoord.');
    expect(fields?.get('guidance')?.value).toBe('Elke vrijdag samen bespreken.');
    expect(fields?.size).toBe(9);
  });
});

describe('a list of which few titles are labels', () => {
  const item = (title: string, kind: string, author: string, day: string) =>
    `<tr class="search_notes_itemrow"><td>${title}</td><td>${kind}</td><td><div class="userDiv">${author}</div></td><td>${day}</td></tr>`;
  const list = `<fieldset><legend>Dossierlijnen</legend><table>${item('KR: plaats en waarom', 'Klassenraadsverslag', 'Els Maes', '10-11-2026')}
    ${item('Huisbezoek ouders Noor', 'Overleg en gesprekken', 'Dirk Aerts', '03-11-2026')}${item('Telefoon naar begeleid wonen', 'Overleg en gesprekken', 'Dirk Aerts', '20-10-2026')}
    ${item('Tandarts', 'Mededeling', 'Secretariaat', '12-10-2026')}${item('SMT ja of neen?', 'Klassenraadsverslag', 'Els Maes', '22-09-2026')}</table></fieldset>`;
  const plans = `<fieldset><legend>Plannen van Noor</legend><table><tr><td><a href="#">Handelingsplan 2026-2027</a></td><td>in opmaak</td></tr>
    <tr><td><a href="#">Individueel trainingsplan 2026-2027</a></td><td>in opmaak</td></tr></table></fieldset>`;

  it('is no plan, also beside a list of plans', () => {
    document.body.innerHTML = `${header}${list}${plans}`;
    expect(recognise(document, [smt], url)).toBeNull();
  });

  it('takes nothing from a plan that stands open among its lines', () => {
    const closed = (title: string, day: string) =>
      `<div class="lvs_item"><div class="lvs_item_top"><span>${title}</span> <span>${day}</span></div></div>`;
    const row = (label: string, value: string) => `<div class="r"><b>${label}</b><div>${value}</div></div>`;
    const open = `<div class="lvs_item"><div class="lvs_item_top"><span>SMT 2026-2027</span> <span>14/09/2026</span></div><div>${[
      row('Wenselijkheid van de SMT', 'Noor is er klaar voor.'),
      row('Standpunt ouders', 'Akkoord.'),
      row('SMT-plaats', 'De Pont'),
      row('Motivatie keuze SMT-plaats', 'Noor kent er de weg.'),
      row('Startdatum', '11/01/2027'),
      row('Einddatum', '26/02/2027'),
    ].join('')}</div></div>`;
    document.body.innerHTML = `${header}<h2>Trainingsplan SMT</h2><div>${closed('Klassenraad: plaats', '18/11/2026')}${closed('Gesprek met mama', '02/11/2026')}${closed('Standpunt leerling', '05/10/2026')}${open}${closed('Zorgnota', '01/09/2026')}</div>`;
    const found = recognise(document, [smt], url)?.snapshot.items;
    expect(found?.['place']).toMatchObject({ value: 'De Pont' });
    expect(found?.['viewpoint-pupil']?.state).not.toBe('present');
  });
});
