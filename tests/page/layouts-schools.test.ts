import { afterEach, describe, expect, it } from 'vitest';
import type { ItemValue } from '@/lib/core/model/basics';
import { smt } from '@/lib/core/playbooks/smt';
import { lookAtVisibility } from '@/lib/page/candidates/visibility';
import { recognise } from '@/lib/page/recognise';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const header = '<div class="profile_header_pupilinfo_item">Noor Janssens</div><div>4OV1B</div>';

afterEach(() => {
  document.body.innerHTML = '';
});

function look(html: string) {
  document.body.innerHTML = header + html;
  return recognise(document, [smt], url);
}

/** What stands in the named items of a page; null where an item is not there or not sure. */
function read(html: string, ...ids: string[]): ItemValue[] {
  const found = look(html);
  return ids.map((id) => {
    const item = found?.snapshot.items[id];
    return item?.state === 'present' ? item.value : null;
  });
}

/** The name or id of the element that carries each item. */
function carriers(html: string, ...ids: string[]): (string | null)[] {
  const found = look(html);
  return ids.map((id) => {
    const element = found?.fields.get(id)?.element;
    return element ? (element.getAttribute('name') ?? element.id) : null;
  });
}

const start = `<h2>Trainingsplan SMT</h2>
<p>Titel</p><input name="title" value="SMT 2026-2027">
<p>Wenselijkheid van de SMT</p><textarea name="wish">Noor is er klaar voor.</textarea>
<p>SMT-plaats</p><input name="place" value="Kinderboerderij De Pont">
<p>Motivatie keuze SMT-plaats</p><textarea name="why"></textarea>`;

describe('a table of papers with a day and a remark in each row', () => {
  const row = (label: string, name: string, day: string) =>
    `<tr><td>${label}</td><td><input name="${name}" value="${day}"></td><td><input name="${name}-more"></td></tr>`;
  const papers = (
    head: string,
  ) => `${start}<p>Papieren</p><table><tr><th>Wat</th><th>${head}</th><th>Opmerking</th></tr>
    ${row('IHP i.f.v. SMT', 'ihp', '16/11/2026')}${row('SMT-overeenkomst', 'paper', '')}${row('Busabonnement', 'bus', '18/11/2026')}
    ${row('Dossier naar TAC', 'tac', '20/11/2026')}</table>`;

  it.each(['Datum', 'Dat. opgemaakt'])(
    'is no log: each row is a field by what stands before it, under "%s"',
    (head) => {
      expect(carriers(papers(head), 'ihp-on', 'agreement-on', 'tac-on', 'prior-contacts')).toEqual([
        'ihp',
        'paper',
        'tac',
        null,
      ]);
    },
  );
});

describe('lines of contacts', () => {
  const log = [
    { date: '2026-10-12', kind: 'mail', content: 'Vraag gesteld.' },
    { date: '2026-10-14', kind: 'bezoek', content: 'Noor mee.' },
  ];

  it('are read with a column more than a log has', () => {
    const line = (at: number) => {
      const { date, kind, content } = log[at] ?? { date: '', kind: '', content: '' };
      return `<tr><td>${at + 1}</td><td><input value="${date.split('-').toReversed().join('/')}"></td><td><input value="${kind}"></td>
        <td><textarea>${content}</textarea></td><td><input value="Bieke"></td></tr>`;
    };
    const html = `${start}<p>Contacten met de SMT-plaats voor de start</p><table>
      <tr><th>nr</th><th>datum</th><th>aard</th><th>inhoud</th><th>wie</th></tr>${line(0)}${line(1)}</table>`;
    expect(read(html, 'prior-contacts')).toEqual([log]);
  });

  it('do not begin with a question over their table that asks how', () => {
    const row = (label: string, name: string, day: string) =>
      `<tr><td>${label}</td><td><input name="${name}" value="${day}"></td><td><input value=""></td></tr>`;
    const html = `${start}<table><tr><td>Hoe begeleiden en evalueren we?</td><td><textarea name="guide">Elke week.</textarea></td></tr></table>
      <p>Papieren</p><table><tr><th>Wat</th><th>Datum</th><th>Opmerking</th></tr>${row('Mogelijke SMT-plaatsen opgelijst', 'list', '21/09/2026')}
      ${row('IHP i.f.v. SMT', 'ihp', '08/12/2026')}${row('Verzekering verwittigd', 'insured', '15/12/2026')}</table>`;
    expect(carriers(html, 'guidance', 'places-listed-on', 'ihp-on')).toEqual(['guide', 'list', 'ihp']);
  });

  it('are read where the column of their kind is called "Contact"', () => {
    const html = `<h2>Trainingsplan SMT</h2><p><b>Wenselijkheid SMT:</b> Klaar.<br><b>SMT-plaats:</b> De Pont<br><b>Startdatum:</b> 11/01/2027</p>
      <h3>Voorafgaande contacten</h3><table><tr><th>Datum</th><th>Contact</th><th>Wat werd besproken?</th></tr>
      <tr><td>12.10.2026</td><td>mail</td><td>Vraag gesteld.</td></tr><tr><td>14.10.2026</td><td>bezoek</td><td>Noor mee.</td></tr></table>`;
    expect(read(html, 'prior-contacts')).toEqual([log]);
  });

  it('are read where only titles name the cells, and the day has none that says a word', () => {
    const line = ({ date, kind, content }: (typeof log)[number]) =>
      `<div class="contact"><input type="date" title="dd." value="${date}"><select title="aard"><option selected>${kind}</option></select>
      <textarea title="inhoud">${content}</textarea></div>`;
    expect(read(`${start}<h4>Contacten vooraf</h4><div>${log.map(line).join('')}</div>`, 'prior-contacts')).toEqual([
      log,
    ]);
  });

  it('stand in a table under a title in bold, before lines that say "Label: waarde"', () => {
    const html = `<h2>Trainingsplan SMT</h2><p><b>Wenselijkheid SMT:</b> Noor is er klaar voor.<br><b>Standpunt ouders:</b> Akkoord.<br><b>SMT-plaats:</b> De Pont</p>
      <p><b>Voorafgaande contacten met De Pont</b></p><table><tr><th>Datum</th><th>Aard</th><th>Inhoud</th></tr>
      <tr><td>12/10/2026</td><td>mail</td><td>Vraag gesteld.</td></tr><tr><td>14/10/2026</td><td>bezoek</td><td>Noor mee.</td></tr></table>
      <div><p><b>Startdatum:</b> 11 januari 2027<br><b>Einddatum:</b> 26 februari 2027<br><b>Docs naar TAC:</b> 6 november 2026</p></div>
      <p><a href="#">Bewerken</a></p><p>Reageren op dit item: <input name="react"></p>`;
    expect(read(html, 'prior-contacts', 'start-date', 'tac-on')).toEqual([log, '2027-01-11', '2026-11-06']);
  });

  it('have the caption of their table as label', () => {
    const html = `<h2>Trainingsplan SMT</h2><table><tr><td>Wenselijkheid SMT</td><td>Noor is er klaar voor.</td></tr><tr><td>SMT-plaats</td><td>De Pont</td></tr></table>
      <table id="log"><caption>Contacten met de plaats, vooraf</caption><thead><tr><th>Datum</th><th>Soort</th><th>Info</th></tr></thead>
      <tbody><tr><td>12/10/2026</td><td>mail</td><td>Vraag gesteld.</td></tr><tr><td>14/10/2026</td><td>bezoek</td><td>Noor mee.</td></tr></tbody></table>
      <table><tr><td>Startdatum</td><td>11/01/2027</td></tr><tr><td>Einddatum</td><td>26/02/2027</td></tr></table>`;
    expect(read(html, 'prior-contacts')).toEqual([log]);
    expect(carriers(html, 'prior-contacts')).toEqual(['log']);
  });
});

describe('what stands over or under a field', () => {
  it('a heading reaches past rows that are the label of one field', () => {
    const row = (label: string, name: string) =>
      `<tr><td colspan="4">${label}</td></tr><tr><td colspan="4"><textarea name="${name}"></textarea></td></tr>`;
    const html = `${start}<table><tr><td colspan="4">STANDPUNTEN</td></tr>${row('Lln', 'pupil')}${row('Ouders', 'home')}${row('Externen', 'more')}</table>`;
    expect(carriers(html, 'viewpoint-pupil', 'viewpoint-parents', 'viewpoint-partners')).toEqual([
      'pupil',
      'home',
      'more',
    ]);
  });

  const field = (control: string, words: string) =>
    `<div class="vak">${control}<span class="onder">${words}</span></div>`;
  const captioned = `<h2>Trainingsplan SMT</h2>${field('<input name="title" value="SMT 2026-2027">', 'titel van het plan')}
    <div class="kop">Eerste klassenraad</div>${field('<textarea name="wish"></textarea>', 'bespreking wenselijkheid SMT')}
    <div class="kop">Plaats en papieren</div>${field('<input name="place">', 'plaats waar de SMT doorgaat')}
    ${field('<textarea name="why"></textarea>', 'motiveer de keuze van de plaats')}
    ${field('<textarea name="focus"></textarea>', 'klemtonen')}${field('<textarea name="guide"></textarea>', 'begeleiding en evaluatie')}
    ${field('<button type="button">Upload</button> <ul><li><span class="attachmentName">akkoord.pdf</span></li></ul>', 'getekend akkoord van de ouders')}
    ${field('<label><input type="checkbox"> overeenkomst</label> <label><input type="checkbox" checked> akkoord</label> ', 'wat is al getekend?')}`;

  it('where words stand under the fields what stands over a part is a heading, also over its first field', () => {
    expect(carriers(captioned, 'plan-title', 'desirability', 'place', 'place-motivation')).toEqual([
      'title',
      'wish',
      'place',
      'why',
    ]);
  });

  it('words under files and boxes name them, where other fields have them too', () => {
    expect(read(captioned, 'consent', 'signed-documents')).toEqual([['akkoord.pdf'], ['akkoord']]);
  });

  it('the words within an upload are no other field', () => {
    const html = `${start}<section><h3>11 Schriftelijk akkoord <em>trainingsbegeleider</em></h3>
      <div id="files"><a href="#" class="ssLink">Opladen</a><div class="attachmentRow"><span class="attachmentName">akkoord ouders.pdf</span></div></div></section>`;
    expect(carriers(html, 'consent')).toEqual(['files']);
  });

  it('heads of days over boxes to tick are no label with a value', () => {
    const html = `${start}<h3>Wanneer?</h3><table><tr><th>Dag</th><th>ma</th><th>di</th><th>wo</th></tr>
      <tr id="week"><td>SMT</td><td><input type="checkbox" checked></td><td><input type="checkbox"></td><td><input type="checkbox" checked></td></tr></table>`;
    expect(read(html, 'weekdays')).toEqual([['mon', 'wed']]);
  });

  it.each([
    ['pointer', 'closed'],
    ['auto', 'hidden'],
  ])('a bar of words with cursor %s over a part that is not shown makes it %s', (cursor, answer) => {
    document.body.innerHTML = `<div style="cursor: ${cursor}">Inhoud van de SMT</div><div style="display: none"><p><textarea></textarea></p></div>`;
    const area = document.querySelector('textarea');
    expect(area && lookAtVisibility().hidden(area)).toBe(answer);
  });
});

describe('a pictogram beside a field', () => {
  const row = (icon: string, control: string) =>
    `<div class="rij"><div class="picto">${icon}</div><div class="inh">${control}</div></div>`;
  const titled = (sign: string, title: string) => `<span role="img" title="${title}">${sign}</span>`;
  const half = `<div class="rij">${['start:eerste dag van de SMT', 'end:laatste dag van de SMT']
    .map((one) => one.split(':'))
    .map(
      ([name, title]) =>
        `<div class="picto"><img alt="kalender" title="${title}"></div><div class="inh"><input name="${name}" type="date"></div>`,
    )
    .join('')}</div>`;
  const plan = `<h2>SMT - trainingsplan</h2>${row(titled('🏷️', 'titel van het trainingsplan'), '<input name="title">')}
    ${row(titled('👍', 'klassenraad: is een SMT wenselijk?'), '<textarea name="wish"></textarea>')}
    ${row(titled('👪', 'standpunt van de ouders'), '<textarea name="home"></textarea>')}
    ${row(titled('🏠', 'naam van de SMT-plaats'), '<input name="place">')}${half}`;

  it('names it by its title, also with two fields in a row', () => {
    expect(
      carriers(plan, 'plan-title', 'desirability', 'viewpoint-parents', 'place', 'start-date', 'end-date'),
    ).toEqual(['title', 'wish', 'home', 'place', 'start', 'end']);
  });

  it('says nothing where words do', () => {
    const html = `${start}<p><span title="Startdatum">📅</span> Laatste dag van de SMT <input name="day" type="date"></p>`;
    expect(carriers(html, 'start-date', 'end-date')).toEqual([null, 'day']);
  });
});

describe('a plan to read', () => {
  const pair = (label: string, value: string) => `<b class="q">${label}</b><div>${value}</div>`;
  const plan = `${pair('Wenselijkheid', 'Noor is er klaar voor.')}${pair('Standpunt Noor', 'Dieren.')}${pair('Standpunt ouders', 'Akkoord.')}
    ${pair('SMT-plaats', 'De Pont')}${pair('Motivatie plaats', 'Noor kent er de weg.')}${pair('Startdatum', '11/01/2027')}
    ${pair('Einddatum', '26/02/2027')}${pair('Inhoud: klemtonen', 'Laarzen meenemen.')}${pair('Inhoud: begeleiding en evaluatie', 'Elke week.')}`;

  it('labels with a colon in them are not parted at it', () => {
    expect(read(plan, 'focus', 'guidance')).toEqual(['Laarzen meenemen.', 'Elke week.']);
  });

  it('links that say what can be done are no value of an empty last field', () => {
    const html = `${plan}${pair('Dossier naar TAC', '')}<div style="margin: 10px"><a href="#">Bewerken</a> <a href="#">Geschiedenis</a></div>`;
    const found = look(`<div>${html}</div>`);
    expect(found?.fields.get('tac-on')?.value).toBeNull();
    expect(found?.fields.get('tac-on')?.element.textContent).toBe('');
  });

  it('a button behind a heading says what can be done with the part, and is no value of it', () => {
    const part = (title: string, body: string) =>
      `<div class="kader"><div class="kop"><h3>${title}</h3><button type="button">✎ Bewerken</button></div>${body}</div>`;
    const html = part(
      'Wat beslist de klassenraad?',
      `<dl><dt>Is een SMT wenselijk?</dt><dd>Ja, in een kleine ploeg.</dd></dl>`,
    );
    expect(
      read(
        `${html}${part('Plaats', plan.replace(/<b class="q">Wenselijkheid.*?<\/div>/, ''))}`,
        'desirability',
        'place',
      ),
    ).toEqual(['Ja, in een kleine ploeg.', 'De Pont']);
  });

  it('elements of the page’s own beside each other are lines', () => {
    const line = (label: string, value: string) =>
      `<x-regel><span class="v">${label}</span><span class="a">${value}</span></x-regel>`;
    const html = `<h2>Trainingsplan SMT</h2><div>${line('Dit plan heet', 'SMT 2026-2027')}${line('De klassenraad vindt SMT wenselijk omdat', 'Noor er klaar voor is.')}${line('Standpunt ouders', 'Akkoord.')}</div>
      <div>${line('Hij gaat trainen bij', 'De Pont')}${line('Startdatum', '11/01/2027')}${line('Einddatum', '26/02/2027')}</div>`;
    expect(read(html, 'plan-title', 'place', 'start-date')).toEqual(['SMT 2026-2027', 'De Pont', '2027-01-11']);
  });

  it('"tussen 30 en 60 dagen" asks the first extension alone, and "plan B" is no title', () => {
    const html = `<div>${plan}${pair('Plan B', 'Carwash')}${pair('Tussen 30 en 60 dagen? Reden', 'Nog niet klaar.')}</div>`;
    expect(read(html, 'extension-30', 'extension-60', 'plan-title')).toEqual(['Nog niet klaar.', null, null]);
  });

  it('an empty field with a colon in its label never takes the next label', () => {
    const html = `<div>${plan}${pair('Meer dan 30 dgn / 60 dgn: motivering', '')}${pair('Map bij TAC sinds', '27/10/2026')}</div>`;
    expect(read(html, 'extension-30', 'tac-on')).toEqual(['', '2026-10-27']);
  });

  it('a form for a new line beside it is no part of it', () => {
    const html = `<div><span>SMT 2026/27 Noor</span></div><div><p>aangemaakt <span id="made">maandag 21 september 2026</span></p>${plan}</div>
      <div><b>Nieuwe lijn</b><input name="new" placeholder="Titel"><textarea placeholder="Tekst"></textarea><button>Voeg toe</button></div>`;
    expect(read(html, 'plan-title', 'created-on')).toEqual(['SMT 2026/27 Noor', '2026-09-21']);
    expect(look(html)?.snapshot.mode).toBe('read');
  });

  it('the bar over it is its title where it names a school year and a training', () => {
    const html = `<div class="item"><div class="top">&#9660; <span>Buitenschoolse training 26-27</span></div><div class="body">${plan}</div></div>`;
    expect(read(html, 'plan-title')).toEqual(['Buitenschoolse training 26-27']);
    expect(read(html.replace('Buitenschoolse training', 'Schooljaar'), 'plan-title')).toEqual([null]);
  });

  it('the name of the pupil is no title', () => {
    const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
    const html = `<h2>Trainingsplan SMT</h2><table>${row('Naam', 'Janssens, Noor')}${row('Wenselijkheid', 'Klaar.')}${row('Standpunt ouders', 'Akkoord.')}
      ${row('SMT-plaats', 'De Pont')}${row('Startdatum', '11/01/2027')}${row('Einddatum', '26/02/2027')}</table>`;
    expect(read(html, 'plan-title', 'place')).toEqual([null, 'De Pont']);
  });

  it('two labels in bold on one line have a value each', () => {
    const html = `<p><b>Plan:</b> <span id="t">SMT 2026-2027</span> &nbsp; <b>aangemaakt:</b> <span id="c">17 september 2026</span></p>${plan}`;
    expect(carriers(html, 'plan-title', 'created-on')).toEqual(['t', 'c']);
  });

  it('a table of who said what is one of labels and values', () => {
    const html = `<h2>Trainingsplan SMT</h2><table><tr><td>Wenselijkheid SMT</td><td>Klaar.</td></tr><tr><td>SMT-plaats</td><td>De Pont</td></tr></table>
      <table><caption>Standpunten</caption><tr><th>van</th><th>inhoud</th></tr><tr><td>leerling</td><td>Dieren.</td></tr>
      <tr><td>moeder / vader</td><td>Akkoord.</td></tr><tr><td>andere partners</td><td>&nbsp;</td></tr></table>
      <table><tr><td>Startdatum</td><td>11/01/2027</td></tr><tr><td>Einddatum</td><td>26/02/2027</td></tr></table>`;
    expect(read(html, 'viewpoint-pupil', 'viewpoint-parents', 'viewpoint-partners')).toEqual([
      'Dieren.',
      'Akkoord.',
      '',
    ]);
  });

  it('the first row of questions with answers is one of them, whatever table stands over it', () => {
    const html = `<h2>Trainingsplan SMT</h2><table><tr><th>Titel</th><th>Aangemaakt</th><th>Schooljaar</th></tr><tr><td>SMT 2026-2027</td><td>09/09/2026</td><td>2026-2027</td></tr></table>
      <table><tr><th>Vraag</th><th>Antwoord</th></tr><tr><td>Waarom is een SMT wenselijk?</td><td>Klaar.</td></tr><tr><td>Wat zegt Noor?</td><td>Dieren.</td></tr>
      <tr><td>Wat zeggen de ouders?</td><td>Akkoord.</td></tr><tr><td>Gekozen SMT-plaats</td><td>De Pont</td></tr></table>`;
    expect(read(html, 'plan-title', 'desirability', 'viewpoint-pupil')).toEqual(['SMT 2026-2027', 'Klaar.', 'Dieren.']);
  });

  it('two days in a sentence are a range, with other lines below it in the same block', () => {
    const html = `${plan.replace(/<b class="q">(?:Start|Eind)datum.*?<\/div>/g, '')}<h2>7. Duur, tijdstip en spreiding</h2>
      <p>De training loopt van <span>18.01.2027</span> tot en met <span>02.04.2027</span>.<br>Dagen: <span>maandag en donderdag</span><br>Middag: van 11.00 tot 14.00 uur</p>`;
    expect(read(html, 'start-date', 'end-date', 'weekdays')).toEqual(['2027-01-18', '2027-04-02', ['mon', 'thu']]);
  });

  it('in the line of a list that was opened the column of who wrote it is no value', () => {
    const line = (day: string, title: string, kind: string) =>
      `<tr><td>${day}</td><td>${title}</td><td>${kind}</td><td><div class="userDiv">Nele Pauwels</div></td></tr>`;
    const html = `<table>${line('09/10/2026', 'Klassenraad OV1', 'Verslag')}<tr><td colspan="4"><div style="display: none">Besproken.</div></td></tr>
      ${line('15/09/2026', 'SMT schooljaar 2026-2027', 'Individueel trainingsplan')}<tr><td colspan="4"><div></div><div>${plan}</div></td></tr></table>`;
    expect(read(html, 'plan-title', 'created-on')).toEqual(['SMT schooljaar 2026-2027', '2026-09-15']);
  });

  it('a box that filters a list by its title is no title', () => {
    const html = `<h2>Trainingsplan SMT</h2><input placeholder="Filter op titel of auteur">${plan}`;
    expect(read(html, 'plan-title', 'place')).toEqual([null, 'De Pont']);
  });
});
