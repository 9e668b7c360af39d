import { afterEach, describe, expect, it } from 'vitest';
import type { ItemValue } from '@/lib/core/model/basics';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const header =
  '<div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div><h2>Individueel trainingsplan SMT</h2>';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What stands in the named items of a page; null where an item is not there or not sure. */
function read(html: string, ...ids: string[]): ItemValue[] {
  document.body.innerHTML = header + html;
  const found = recognise(document, [smt], url);
  return ids.map((id) => {
    const item = found?.snapshot.items[id];
    return item?.state === 'present' ? item.value : null;
  });
}

const box = (name: string, text: string): string => `<textarea name="${name}">${text}</textarea>`;
const day = (name: string, value: string): string => `<input name="${name}" class="d" value="${value}">`;
const rest = `<p>Wenselijkheid van de SMT<br>${box('b1', 'Is er klaar voor.')}</p><p>Standpunt van de leerling<br>${box('b2', 'Met dieren.')}</p><p>Standpunt van de ouders<br>${box('b3', 'Akkoord.')}</p><p>Klemtonen en aandachtspunten<br>${box('b4', 'Laarzen.')}</p>`;

describe('a sentence with fields in its midst', () => {
  it.each<[string, string]>([
    [
      'words behind the field say what it is, and end before the next one begins',
      `<p>Op ${day('l', '17.09.2026')} werden de mogelijke plaatsen opgelijst. Noor gaat naar <input name="p" value="De Pont"> (verantwoordelijke daar: <input name="v" value="Filip">).</p><p>We kozen voor deze plaats omdat<br>${box('m', 'Ze kent er de weg.')}</p><p>De training loopt van ${day('s', '16.11.2026')} tot ${day('e', '11.06.2027')}.</p>`,
    ],
    [
      'a line of its own for each, the pupil by her role',
      `<p>Op ${day('l', '17.09.2026')} hebben we de mogelijke SMT-plaatsen opgelijst.</p><h4>SMT-plaats</h4><p>De leerling gaat naar <input name="p" value="De Pont">.</p><p>Deze plaats is gekozen omdat ${box('m', 'Ze kent er de weg.')}</p><p>Noor begint op ${day('s', '16.11.2026')} en stopt op ${day('e', '11.06.2027')}.</p>`,
    ],
  ])('is read: %s', (_, html) => {
    const place = html.includes('<h4>') ? html : `<h4>De SMT-plaats</h4>${html}`;
    expect(
      read(`<form>${rest}${place}</form>`, 'places-listed-on', 'place', 'place-motivation', 'start-date', 'end-date'),
    ).toEqual(['2026-09-17', 'De Pont', 'Ze kent er de weg.', '2026-11-16', '2027-06-11']);
  });

  it('leaves words between two fields to the field behind them', () => {
    const html = `<h4>De SMT-plaats</h4><p>Noor gaat naar <input name="p" value="De Pont">, de training loopt van ${day('s', '16.11.2026')} tot ${day('e', '11.06.2027')} telkens op ${['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'].map((name, at) => `<label><input type="checkbox"${at < 2 ? ' checked' : ''}>${name}</label>`).join(' ')}.</p>`;
    expect(read(`<form>${rest}${html}</form>`, 'place', 'start-date', 'end-date', 'weekdays')).toEqual([
      'De Pont',
      '2026-11-16',
      '2027-06-11',
      ['mon', 'tue'],
    ]);
  });
});

describe('labels that speak to the colleague who fills them in', () => {
  const part = (label: string, control: string): string => `<div class="vak"><b>${label}</b>${control}</div>`;
  it('are read for what they ask', () => {
    const html = [
      part('Geef het plan een naam', '<input name="t" value="SMT 2026-2027">'),
      part('Leg kort uit waarom de KR voor Noor een SMT ziet zitten', box('w', 'Is er klaar voor.')),
      `<div class="vak"><b>Noteer wat er gezegd is over de SMT door ...</b><div><label>... Noor${box('l', 'Met dieren.')}</label><label>... haar ouders${box('o', 'Akkoord.')}</label></div></div>`,
      part('Vul de gekozen SMT-plek in', '<input name="p" value="De Pont">'),
      part('Leg uit waarom je deze plek koos', box('m', 'Ze kent er de weg.')),
      part('Zet hier alles wat je al met de SMT-plek besprak voor de start', box('c', '6/10 gebeld')),
      part('Vertel hoe jij Noor begeleidt en hoe je evalueert', box('g', 'Elke vrijdag.')),
      part('Je gaf ze af aan de TAC op', '<input type="date" name="a" value="2026-11-12">'),
    ].join('');
    expect(
      read(
        `<form>${html}</form>`,
        'desirability',
        'viewpoint-pupil',
        'viewpoint-parents',
        'place',
        'place-motivation',
        'prior-contacts',
        'guidance',
        'tac-on',
      ),
    ).toEqual([
      'Is er klaar voor.',
      'Met dieren.',
      'Akkoord.',
      'De Pont',
      'Ze kent er de weg.',
      '6/10 gebeld',
      'Elke vrijdag.',
      '2026-11-12',
    ]);
  });
});

const line = (label: string, value: string): string => `<tr><td class="k">${label}</td><td>${value}</td></tr>`;
const printed = (more: string): string =>
  `<table>${line('Titel', 'SMT 2026-2027')}${line('Opgemaakt op', '12/09/2026')}${line('Wenselijkheid van de SMT', 'Is er klaar voor.')}${line('Standpunt leerling', 'Met dieren.')}${line('Standpunt ouders', 'Akkoord.')}${line('SMT-plaats', 'De Pont')}${line('Motivatie keuze SMT-plaats', 'Ze kent er de weg.')}${line('Klemtonen en aandachtspunten', 'Laarzen.')}</table>${more}`;

describe('a page to read', () => {
  const contacts = [
    { date: '2026-09-24', kind: 'mail', content: 'vraag of ze mag komen' },
    { date: '2026-10-07', kind: 'bezoek', content: 'Noor ziet de stallen en het eten' },
  ];
  it.each([
    ['in short', ['Dat.', 'Aard', 'Inh.']],
    ['in other short words', ['dd.', 'Via', 'Omschr.']],
    ['in a word that no list holds', ['Datum', 'Aard', 'Gang van zaken']],
  ])('knows the columns of the contacts %s', (_, heads) => {
    const table = `<h4>Voorafgaande contacten SMT-plaats</h4><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody><tr><td>24/09/2026</td><td>mail</td><td>vraag of ze mag komen</td></tr><tr><td>07/10/2026</td><td>bezoek</td><td>Noor ziet de stallen en het eten</td></tr></tbody></table>`;
    expect(read(printed(table), 'prior-contacts')).toEqual([contacts]);
  });

  it.each(['Elke', 'Iedere', 'Telkens op', 'Wekelijks op', 'Op'])('knows the days behind "%s"', (label) => {
    const when = `<h4>Kalender van de SMT</h4><dl><dt>Vanaf</dt><dd>9 november 2026</dd><dt>Tot</dt><dd>18 december 2026</dd><dt>${label}</dt><dd>dinsdag en vrijdag</dd></dl>`;
    expect(read(printed(when), 'weekdays')).toEqual([['tue', 'fri']]);
  });

  it.each(['(nog geen bijlage)', '(geen)', 'nog te tekenen', '[nog niet opgeladen]', 'volgt', 'ontbreekt'])(
    'knows that "%s" is no file',
    (words) => {
      expect(read(printed(`<table>${line('Schriftelijk akkoord ouders', words)}</table>`), 'consent')).toEqual([[]]);
    },
  );
});

describe('a page to read in sentences that were filled in', () => {
  const told = (...sentences: string[]): string => sentences.map((sentence) => `<p>${sentence}</p>`).join('');
  it.each([
    ['b', ''],
    ['span', 'class="ingevuld"'],
  ])('takes what stands apart in them: %s', (tag, more) => {
    const v = (value: string): string => `<${tag} ${more}>${value}</${tag}>`;
    const html = `<h4>Het plan</h4>${told(`Dit plan heet ${v('SMT 2026-2027')} en werd opgesteld op ${v('10/09/2026')}.`)}<h4>Wenselijkheid</h4>${told(
      `De klassenraad vindt een SMT wenselijk omdat ${v('Noor eraan toe is')}.`,
    )}<h4>De SMT-plaats</h4>${told(
      `Op ${v('17/09/2026')} werden de mogelijke plaatsen opgelijst. Noor gaat naar ${v('De Pont')}.`,
      `We kozen voor deze plaats omdat ${v('ze er de weg kent')}.`,
    )}<h4>Duur, tijdstip en spreiding</h4>${told(
      `De training loopt van ${v('16/11/2026')} tot ${v('11/06/2027')}, telkens op ${v('donderdag en vrijdag')}.`,
    )}<h4>Inhoud</h4>${told(`Klemtonen: ${v('op tijd komen')}. Begeleiding en evaluatie: ${v('elke vrijdag')}.`)}`;
    expect(
      read(
        html,
        'plan-title',
        'created-on',
        'desirability',
        'places-listed-on',
        'place',
        'place-motivation',
        'start-date',
        'end-date',
        'weekdays',
        'focus',
        'guidance',
      ),
    ).toEqual([
      'SMT 2026-2027',
      '2026-09-10',
      'Noor eraan toe is',
      '2026-09-17',
      'De Pont',
      'ze er de weg kent',
      '2026-11-16',
      '2027-06-11',
      ['thu', 'fri'],
      'op tijd komen',
      'elke vrijdag',
    ]);
  });

  it('takes no word with stress in an answer for an answer', () => {
    const text = 'De klassenraad vindt een SMT wenselijk omdat <b>echt werk</b> haar meer boeit dan <b>school</b>.';
    const html = printed('').replace('Is er klaar voor.', `<p>${text}</p>`);
    expect(read(html, 'desirability')).toEqual([
      'De klassenraad vindt een SMT wenselijk omdat echt werk haar meer boeit dan school.',
    ]);
  });
});
