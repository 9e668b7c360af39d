import { afterEach, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { recogniseAround } from '@/lib/page/around/recognise-around';

const show = (html: string): void => {
  document.documentElement.innerHTML = `<body><div class="pupil_nav_pupilinfo_item">Noor Janssens</div>${html}</body>`;
};
const look = (html: string) => {
  show(html);
  return recogniseAround(document, [smt], undefined, 'Noor Janssens');
};
const linesOf = (html: string) =>
  look(html)?.lines.map(({ date, kind, with: partners, title }) => [date, kind, partners.join(), title]) ?? null;

afterEach(() => show(''));

const card = (kind: string, day: string, title: string, text: string) =>
  `<div class="kaart"><span class="sort">${kind}</span><span class="dag">${day}</span><div class="naam">${title}</div><div>${text}</div><em>An Maes</em></div>`;

it('tells the kind of each line by the place that it has in all of them', () => {
  const html = [
    card('contact', '17/11/2026', 'Klassenraad van morgen uitgelegd aan mama', 'Zij komt zelf ook.'),
    card('klassenraad', '12/11/2026', 'Gesprek met de ouders voorbereid', 'Zie ook vorige keer.'),
    card('zorg', '05/11/2026', 'Bril gebroken', 'Nieuwe besteld.'),
    card('contact', '02/11/2026', 'Vraag over de bus', 'Antwoord volgt.'),
  ].join('');
  expect(linesOf(`<main>${html}</main>`)).toEqual([
    ['2026-11-17', 'conversation', 'parents', 'Klassenraad van morgen uitgelegd aan mama'],
    ['2026-11-12', 'report', '', 'Gesprek met de ouders voorbereid'],
    ['2026-11-05', 'other', '', 'Bril gebroken'],
    ['2026-11-02', 'conversation', '', 'Vraag over de bus'],
  ]);
});

it('reads kinds by what the page says that they stand for', () => {
  const row = (day: string, code: string, title: string) =>
    `<div class="r"><span>${day}</span><span>${code}</span><span>${title}</span></div>`;
  const rows =
    row('10/11/2026', 'VK', 'Dagen vastgelegd') +
    row('03/11/2026', 'GP', 'Mama over de uren') +
    row('20/10/2026', 'ZM', 'Oogarts') +
    row('13/10/2026', 'VK', 'Plaats gekozen');
  const legend = '<p>VK = verslag van de klassenraad; GP = gesprek met een ouder of partner; ZM = zorg en medisch</p>';
  expect(linesOf(`<div>${rows}</div>${legend}`)?.map(([, kind]) => kind)).toEqual([
    'report',
    'conversation',
    'other',
    'report',
  ]);
});

it('reads codes in a column by a line of codes with what they stand for', () => {
  const row = (day: string, code: string, title: string) => `<tr><td>${day}</td><td>${code}</td><td>${title}</td></tr>`;
  const table = `<table><tr><th>datum</th><th>srt</th><th>titel</th></tr>${row('10/11/2026', 'VK', 'Dagen vastgelegd')}
    ${row('03/11/2026', 'GP', 'Mama over de uren')}${row('20/10/2026', 'MED', 'Oogarts')}</table>`;
  const legend = '<div>GP gesprek &middot; MED medisch &middot; VK verslag begeleidende klassenraad</div>';
  expect(linesOf(table + legend)?.map(([, kind]) => kind)).toEqual(['report', 'conversation', 'other']);
});

it('reads days without a year under the year that stands over them', () => {
  const row = (day: string, kind: string, title: string) => `<tr><td>${day}</td><td>${kind}</td><td>${title}</td></tr>`;
  const html = `<table><tr><td colspan="3">2026</td></tr>${row('ma 12 jan', 'klassenraad', 'Periode')}
    <tr><td colspan="3">2025</td></tr>${row('do 11 dec', 'gesprek ouders', 'De uren')}${row('di 2 dec', 'klassenraad', 'Plaats')}</table>`;
  expect(linesOf(html)?.map(([date]) => date)).toEqual(['2026-01-12', '2025-12-11', '2025-12-02']);
});

it('reads days without a year in the school year of the page', () => {
  const row = (day: string, kind: string, title: string) =>
    `<li><b>${day}</b> <i>${title}</i> <span>${kind}</span></li>`;
  const html = `<p>schooljaar 2026-2027</p><ul>${row('15 jan.', 'verslag KR', 'Langer dan 30 dagen')}${row('17 nov.', 'verslag KR', 'De periode')}${row('9 okt.', 'oudercontact', 'Wat vindt papa?')}</ul>`;
  expect(linesOf(html)?.map(([date]) => date)).toEqual(['2027-01-15', '2026-11-17', '2026-10-09']);
});

it('joins a day whose number, month and year stand below each other', () => {
  const row = (day: number, month: string, title: string) =>
    `<div class="it"><div><b>${day}</b><div>${month}</div><div>2026</div></div><h4>${title}</h4></div>`;
  const html = `<h3>Klassenraadsverslagen</h3>${row(17, 'nov', 'De dagen')}${row(6, 'okt', 'De plaats')}`;
  expect(linesOf(html)?.map(([date, kind]) => `${date} ${kind}`)).toEqual(['2026-11-17 report', '2026-10-06 report']);
});

it('keeps a title whole in which what was sought is marked', () => {
  const row = (day: string, kind: string, title: string) => `<tr><td>${day}</td><td>${title}</td><td>${kind}</td></tr>`;
  const html = `<table><tr><th>Datum</th><th>Titel</th><th>Type</th></tr>${row('28/09/2026', 'Klassenraad', '<mark>Training</mark>: is het wenselijk?')}${row('05/10/2026', 'Gesprek', 'Naar de <span class="hit">training</span>-plaats')}</table>`;
  expect(linesOf(html)?.map(([, , , title]) => title)).toEqual([
    'Training: is het wenselijk?',
    'Naar de training-plaats',
  ]);
});

const talks = (...whom: string[]) =>
  whom
    .map(
      (who, at) =>
        `<section><h3>Onderwerp ${'abc'[at]}</h3><dl><dt>Datum</dt><dd>${at + 5} oktober 2026</dd><dt>Met</dt><dd>${who}</dd></dl></section>`,
    )
    .join('');

it('takes lines that all say with whom somebody spoke for conversations', () => {
  expect(linesOf(`<main>${talks('leerling', 'zaakvoerder van de bakkerij', 'Noor en haar oma')}</main>`)).toEqual([
    ['2026-10-05', 'conversation', 'pupil', 'Onderwerp a'],
    ['2026-10-06', 'conversation', 'partners', 'Onderwerp b'],
    ['2026-10-07', 'conversation', 'pupil,parents', 'Onderwerp c'],
  ]);
});

it('takes somebody by what they do for a partner, but not who works at the school', () => {
  expect(
    linesOf(`<main>${talks('bakker Jo', 'juf van de klas', 'papa van Noor')}</main>`)?.map((line) => line[2]),
  ).toEqual(['partners', '', 'parents']);
});

it('says that a list is not whole where something is sought', () => {
  const list = `<h2>Dossierlijnen</h2><ul><li>28/09/2026 Klassenraad: plaats</li><li>05/10/2026 Gesprek met mama</li></ul>`;
  expect(look(list)?.whole).toEqual({ report: true, conversation: true });
  expect(look(`<input type="search" value="bus">${list}`)?.whole).toEqual({ report: false, conversation: false });
});

it('knows a line that stands alone under its heading by the others', () => {
  const block = (name: string, ...lines: string[]) =>
    `<div class="blok"><h4>${name}</h4><div class="in">${lines.map((line) => `<div class="lijn">${line}</div>`).join('')}</div></div>`;
  const html =
    block(
      'Klassenraadsverslagen (3)',
      '<b>10/11/2026</b> De dagen',
      '<b>06/10/2026</b> De plaats',
      '<b>01/10/2026</b> De uren',
    ) +
    block('Zorg (1)', '<b>24/09/2026</b> Bril gebroken') +
    block('Gesprekken (1)', '<b>22/09/2026</b> Telefoon met mama');
  expect(linesOf(`<main>${html}</main>`)).toEqual([
    ['2026-11-10', 'report', '', 'De dagen'],
    ['2026-10-06', 'report', '', 'De plaats'],
    ['2026-10-01', 'report', '', 'De uren'],
    ['2026-09-24', 'other', '', 'Bril gebroken'],
    ['2026-09-22', 'conversation', 'parents', 'Telefoon met mama'],
  ]);
});

it('leaves out what is planned next, in a box beside the list', () => {
  const line = (kind: string, day: string, title: string) =>
    `<div class="k"><b>${title}</b><div><span>${day}</span> <em>${kind}</em></div></div>`;
  const list = ['Klassenraad', 'Gesprek', 'Zorg', 'Gesprek', 'Klassenraad', 'Zorg', 'Gesprek']
    .map((kind, at) => line(kind, `${20 - at}/10/2026`, `Punt ${'abcdefg'[at]} van het dossier`))
    .join('');
  const next = '<div><p>Klassenraad<br>14/12/2026</p><p>Oudercontact<br>17/12/2026</p></div>';
  expect(linesOf(`<div class="main">${list}</div><div class="zij">${next}</div>`)).toHaveLength(7);
});

it('takes how somebody was spoken with for no kind', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const rows =
    row('18/11/2026', 'Eerste dag', 'mentor', 'telefoon') +
    row('09/11/2026', 'Uitleg', 'vader', 'op school') +
    row('13/10/2026', 'De uren', 'mama', 'op school') +
    row('28/09/2026', "Foto's bekeken", 'leerling', 'op school');
  const head = '<tr><th>Datum</th><th>Onderwerp</th><th>Gesprek met</th><th>Hoe</th></tr>';
  expect(
    linesOf(`<h3>Overleg en gesprekken</h3><table>${head}${rows}</table>`)?.map((line) => line.slice(1, 3)),
  ).toEqual([
    ['conversation', 'partners'],
    ['conversation', 'parents'],
    ['conversation', 'parents'],
    ['conversation', 'pupil'],
  ]);
});

it('takes no day of birth and no day of the page for a line', () => {
  const page =
    '<h2>Afspraken klassenraad</h2><p>5OV1, geboren 13/06/2009</p><p>Laatst bewaard op 09/11/2026 door An Maes</p>';
  expect(look(page)).toBeNull();
});

it('takes the day that stands first in its own words, and leaves a title the day that it speaks of', () => {
  const one = (title: string, day: string) =>
    `<details><summary><b>${title}</b> <span class="g">${day} &ndash; klassenraad (begeleidend)</span></summary><p>Zie bijlage.</p></details>`;
  const html = one('Start op 30/11/2026: dagen en uren', '16/11/2026') + one('Een goede stap', '14/09/2026');
  expect(linesOf(`<nav><b>Klassenraden</b></nav><p>Alle klassenraadsverslagen (2)</p><div>${html}</div>`)).toEqual([
    ['2026-11-16', 'report', '', 'Start op 30/11/2026: dagen en uren'],
    ['2026-09-14', 'report', '', 'Een goede stap'],
  ]);
});
