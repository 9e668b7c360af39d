import { afterEach, describe, expect, it } from 'vitest';
import { look, read } from './items-on';

afterEach(() => {
  document.body.innerHTML = '';
});

const over = '<h2>Trainingsplan SMT</h2><div>Leerling: Noor Janssens, 4OV1B</div>';

describe('items with who wrote them in their head', () => {
  const item = (label: string, signed: string, ...values: string[]) =>
    `<div class="it"><div class="top"><span class="nm">${label}</span><span class="by">${signed}</span></div>${values.map((one) => `<div class="bd">${one}</div>`).join('')}</div>`;
  const items = [
    item('Titel plan', 'I. Maes, 14/09/2026', 'SMT 2026-2027'),
    item('Wenselijkheid SMT', 'F. Coene, 29/09/2026', 'Noor is er klaar voor.'),
    item('Standpunt Noor', 'I. Maes, 12/10/2026', '“Kaarsen maken!”'),
    item('Standpunt ouders', 'I. Maes, 12/10/2026', 'Ze zijn blij.', 'Vervoer lukt niet.'),
    item('Vastleggen SMT-plaats', 'F. Coene, 21/10/2026', 'De Pont'),
    item('Motivatie keuze SMT-plaats', 'F. Coene, 21/10/2026', 'Dicht bij huis.'),
    item('Begeleiding en evaluatie', '–', ''),
  ];

  it('hold their value in the body, or nothing yet', () => {
    const html = `${over}<div>${items.join('')}</div>`;
    expect(
      read(html, 'desirability', 'viewpoint-pupil', 'viewpoint-parents', 'place', 'place-motivation', 'guidance'),
    ).toEqual([
      'Noor is er klaar voor.',
      '“Kaarsen maken!”',
      'Ze zijn blij.\nVervoer lukt niet.',
      ...['De Pont', 'Dicht bij huis.', ''],
    ]);
  });

  it('have their value in the head where nobody signs there', () => {
    const row = (label: string, value: string) =>
      `<div class="it"><div class="top"><span class="nm">${label}</span><span class="by">${value}</span></div><div class="bd">Zie de handleiding.</div></div>`;
    const html = `${over}<div>${row('Wenselijkheid SMT', 'Noor is er klaar voor.')}${row('SMT-plaats', 'De Pont')}${row('Motivatie keuze SMT-plaats', 'Dicht bij huis.')}</div>`;
    expect(look(html)?.fields.get('place')?.value).not.toBe('Zie de handleiding.');
  });
});

describe('what is set apart behind a label', () => {
  const plan = (mark: string) => {
    const pair = (label: string, value: string) => `<div class="vr">${label} <i>${mark}</i></div><div>${value}</div>`;
    return `${over}<section>${pair('1. Wenselijkheid van een SMT', 'Ja, ze wil.')}${pair('3. Standpunt leerling', 'Dieren!')}${pair('3. Standpunt ouders', '')}
      ${pair('4. SMT-plaats', 'De Pont')}${pair('5. Motivatie keuze SMT-plaats', 'Rustig.')}${pair('14. Bij de TAC afgegeven', '')}<p>Bekeken door: Siham Aziz (20/11/2026)</p></section>`;
  };

  it.each(['(TB)', 'KR', '(CLB)', '[TB]', '[TB/KR]', '(TB + CLB)'])('says who does it: %s', (mark) => {
    expect(read(plan(mark), 'desirability', 'viewpoint-pupil', 'viewpoint-parents', 'place', 'tac-on')).toEqual([
      ...['Ja, ze wil.', 'Dieren!', '', 'De Pont'],
      null,
    ]);
  });
});

describe('a question that was left open', () => {
  const row = (label: string, value: string) =>
    `<div class="qa"><div class="no">7</div><div><div class="q">${label}</div><div class="a">${value}</div></div></div>`;
  const rows = [
    row('Is een SMT wenselijk?', 'Ja, ze wil.'),
    row('Wat vindt Noor zelf van een SMT?', 'Dieren!'),
    row('Wat vinden de ouders van een SMT?', 'Goed.'),
    row('Op welke plaats gaat de SMT door?', 'De Pont'),
    row('Waarom werd deze plaats gekozen?', 'Rustig.'),
  ];

  it('has its answer, and not its own second half', () => {
    const html = `${over}<div>${rows.join('')}${row('Meer dan 60? Wat is dan de bijkomende motivatie?', '')}</div><div>${row('Wat zijn de aandachtspunten?', 'Stilte.')}${row('Hoe loopt de begeleiding, en wanneer en hoe wordt geëvalueerd?', '')}</div>`;
    expect(read(html, 'extension-60', 'focus', 'guidance')).toEqual(['', 'Stilte.', '']);
    expect(look(html)?.fields.get('guidance')?.element.className).toBe('a');
    expect(look(html)?.fields.get('extension-60')?.element.className).toBe('a');
  });
});

describe('dates with a weekday in an element of their own', () => {
  it('are the fields themselves', () => {
    const line = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
    const html = `${over}<table>${line('Wenselijkheid', 'Ja, ze wil.')}${line('SMT-plaats', 'De Pont')}${line('Motivatie keuze plaats', 'Rustig.')}${line('Klemtonen', 'Stilte.')}
      ${line('Van - tot', '<span id="a">maandag 9 november 2026</span> - <span id="b">vrijdag 5 februari 2027</span>')}</table>`;
    expect(read(html, 'start-date', 'end-date')).toEqual(['2026-11-09', '2027-02-05']);
    const fields = look(html)?.fields;
    expect([fields?.get('start-date')?.element.id, fields?.get('end-date')?.element.id]).toEqual(['a', 'b']);
  });
});

describe('forms', () => {
  const row = (label: string, control: string) => `<tr><td>${label}</td><td>${control}</td></tr>`;
  const form = (...more: string[]) =>
    `${over}<form><table>${row('Titel', '<input value="SMT 2026-2027">')}${row('Wenselijkheid SMT', '<textarea></textarea>')}${row('Standpunt leerling', '<textarea></textarea>')}
     ${row('SMT-plaats', '<input value="De Pont">')}${row('Motivatie keuze SMT-plaats', '<textarea></textarea>')}</table>${more.join('')}</form>`;

  it('name the cells of their lines in one label', () => {
    const kinds = '<option></option><option>pers.</option><option>tel.</option>';
    const line = (day: string, kind: string, text: string) =>
      `<div><input value="${day}"> <select>${kinds.replace(`<option>${kind}`, `<option selected>${kind}`)}</select> <input value="${text}"></div>`;
    const html = form(
      `<h3>6. Voorafg. contacten</h3><dl><dt>dd. / aard / inh.</dt><dd><div id="log">${line('15-10-2026', 'tel.', 'principe ok')}${line('17-11-2026', 'pers.', 'kennismaking')}</div></dd></dl>`,
    );
    expect(read(html, 'prior-contacts')).toEqual([
      [
        { date: '2026-10-15', kind: 'tel.', content: 'principe ok' },
        { date: '2026-11-17', kind: 'pers.', content: 'kennismaking' },
      ],
    ]);
  });

  it('have days of which a column says that they are none', () => {
    const day = (name: string, at: number) =>
      `<tr><td>${name}</td>${[0, 1, 2].map((column) => `<td><input type="radio" name="${name}"${column === at ? ' checked' : ''}></td>`).join('')}</tr>`;
    const html = form(
      `<p>Verdeling van de SMT-dagen over de week</p><table><tr><th></th><th>niet</th><th>voormiddag</th><th>hele dag</th></tr>${day('maandag', 1)}${day('dinsdag', 0)}${day('woensdag', 0)}${day('donderdag', 2)}${day('vrijdag', 0)}</table>`,
    );
    expect(read(html, 'weekdays')).toEqual([['mon', 'thu']]);
  });

  it('ask at length whether something is so', () => {
    const html = form(
      `<p>Geef in enkele zinnen weer wat er gezegd is over de vraag of een SMT voor deze leerling op dit moment wenselijk is. Vertrek vanuit de beeldvorming.</p><p><textarea id="long"></textarea></p>`,
    ).replace('Wenselijkheid SMT', 'Datum van de gymles');
    expect(look(html)?.fields.get('desirability')?.element.id).toBe('long');
  });
});

describe('values', () => {
  const pair = (label: string, value: string) => `<h5>${label}</h5><div class="x">${value}</div>`;
  const card = (head: string, inside: string, foot: string) =>
    `<article><h3>${head} <small>KR</small></h3>${inside}${foot}</article>`;
  const answer = (value: string) => `<div class="x"><p>${value}</p></div>`;
  const cards = (foot: string) =>
    `${over}<div>${card('Paspoort', `${pair('Titel', 'SMT 2026-2027')}${pair('Aangemaakt op', '30/09/2026')}`, foot)}${card('SMT: wenselijk of niet?', answer('Ja, ze wil.'), foot)}
     ${card('Zoektocht', `${pair('Standpunt leerling', 'Dieren!')}${pair('SMT-plaats', 'De Pont')}`, '')}${card('Waarom die plaats?', answer('Rustig.'), foot)}${card('Begeleiding en evaluatie', answer('Ann komt langs.'), foot)}</div>`;

  it.each(['<footer>Raf Hoste · 2 oktober</footer>', '<div class="wie">genoteerd door Raf Hoste</div>'])(
    'end before who wrote them: %s',
    (foot) => {
      expect(read(cards(foot), 'desirability', 'viewpoint-pupil', 'place-motivation', 'guidance')).toEqual([
        ...['Ja, ze wil.', 'Dieren!', 'Rustig.', 'Ann komt langs.'],
      ]);
    },
  );

  it('end before the few words that open the next part', () => {
    let at = 0;
    const pair = (label: string, value: string) => {
      at += 1;
      return `<div class="v">${label}</div><div class="w w${at}">${value}</div>`;
    };
    const html = `${over}<div><div class="blok">Wenselijkheid</div>${pair('Opgesteld op', '21/09/2026')}${pair('Wenselijkheid van de SMT', 'Een duidelijk ja van iedereen.')}<div class="blok">Zoektocht</div>${pair('SMT-plaats', 'De Pont')}${pair('Motivatie keuze SMT-plaats', 'Rustig.')}${pair('Klemtonen en aandachtspunten', 'Stilte.')}${pair('Standpunt ouders', 'Goed.')}</div>`;
    expect(read(html, 'desirability', 'place')).toEqual(['Een duidelijk ja van iedereen.', 'De Pont']);
  });

  it('are not the small print of a heading among rows that hold theirs otherwise', () => {
    const row = (label: string, value: string) =>
      `<div class="veld"><b>${label}</b><div class="ant">${value}</div></div>`;
    const html = `${over}<div>${row('Wenselijkheid', 'Noor kan het aan.')}${row('Mogelijke plaatsen opgelijst op', '17/09/2026')}<div class="veld"><b>Standpunten</b><span class="mini">gesprekken staan bij ‘overleg’</span></div>
      ${row('• Noor zelf', 'Dieren!')}${row('• zijn ouders', '')}${row('• andere partners', 'Goed.')}${row('SMT-plaats', 'De Pont')}${row('Motivatie keuze SMT-plaats', 'Rustig.')}</div>`;
    expect(read(html, 'viewpoint-pupil', 'viewpoint-parents', 'viewpoint-partners')).toEqual(['Dieren!', '', 'Goed.']);
  });

  it('of earlier years are none of this plan', () => {
    const row = (label: string, control: string) => `<tr><td>${label}</td><td>${control}</td></tr>`;
    const html = `${over}<form><table>${row('Titel', '<input value="SMT 2026-2027">')}${row('Wenselijkheid SMT', '<textarea></textarea>')}${row('Standpunt leerling', '<textarea></textarea>')}
      ${row('Plaats voor de SMT', '<select id="s"><option>Kies een plaats</option><option>De Pont</option></select>')}${row('Motivatie keuze SMT-plaats', '<textarea></textarea>')}</table>
      <table><tr><th>schooljaar</th><th>waar</th><th>aantal dagen</th></tr><tr><td>2025-2026</td><td>Kringwinkel</td><td>12</td></tr></table></form>`;
    expect(look(html)?.fields.get('place')?.element.id).toBe('s');
  });
});

describe('a title of the school’s own', () => {
  const rows = (...all: [string, string][]) =>
    all.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('');
  const plan = rows(
    ['Wenselijkheid van de SMT', 'Noor kan het aan.'],
    ['Standpunt leerling', 'Dieren!'],
    ['SMT-plaats', 'De Pont'],
    ['Motivatie keuze SMT-plaats', 'Rustig.'],
    ['Klemtonen en aandachtspunten', 'Stilte.'],
    ['Begeleiding en evaluatie', 'Ann komt langs.'],
  );

  it.each([
    ['SMT 2026-2027 - wasserij', 'Individueel trainingsplan'],
    ['Noor SMT (groendienst)', 'individueel trainingsplan SMT'],
  ])('stands in the line of a list right over the plan: %s', (title, sort) => {
    const html = `<table><tr class="rij"><td>Busbegeleiding</td><td>Zorg</td></tr><tr class="rij"><td>${title}</td><td>${sort}</td></tr><tr><td colspan="2"><div><table>${plan}</table></div></td></tr></table>`;
    expect(read(html, 'plan-title')).toEqual([title]);
  });

  it('is the heading over it, and no explanation', () => {
    const under = `<p>gemaakt op 05/10/2026</p><div><table>${plan}</table></div>`;
    expect(read(`${over}<div><h2>SMT 2026-2027: Noor in het dorp</h2>${under}</div>`, 'plan-title')).toEqual([
      'SMT 2026-2027: Noor in het dorp',
    ]);
    expect(
      read(
        `${over}<div><p>SMT = sociaal-maatschappelijke training, schooljaar 2026-2027</p>${under}</div>`,
        'plan-title',
      ),
    ).toEqual([undefined]);
  });
});
