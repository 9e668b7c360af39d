import { afterEach, describe, expect, it } from 'vitest';
import { look, read } from './items-on';

afterEach(() => {
  document.body.innerHTML = '';
});

const start = `<h2>Trainingsplan SMT</h2>
<p>Titel</p><input name="title" value="SMT 2026-2027">
<p>Wenselijkheid van de SMT</p><textarea name="wish">Noor is er klaar voor.</textarea>
<p>SMT-plaats</p><input name="place" value="Kinderboerderij De Pont">
<p>Motivatie keuze SMT-plaats</p><textarea name="why"></textarea>`;

describe('boxes', () => {
  it('of days and halves of days are one week, also where a half is missing', () => {
    const box = (day: string, half: string, title: string, checked = '') =>
      `<td><input type="checkbox" name="w[${day}][${half}]" title="${title}" ${checked}></td>`;
    const grid = `<table><tr><td colspan="3">Op welke dagen?</td></tr><tr><td colspan="3"><table>
      <tr><th></th><th>ma</th><th>wo</th><th>do</th></tr>
      <tr><th>voormiddag</th>${box('ma', 'v', 'maandagvoormiddag', 'checked')}${box('wo', 'v', 'woensdagvoormiddag')}${box('do', 'v', 'donderdagvoormiddag', 'checked')}</tr>
      <tr><th>namiddag</th>${box('ma', 'n', 'maandagnamiddag')}<td></td>${box('do', 'n', 'donderdagnamiddag')}</tr></table></td></tr></table>`;
    expect(read(start + grid, 'weekdays')).toEqual([['mon', 'thu']]);
  });

  it('whose names are numbers of fields are not of one field', () => {
    const line = (label: string, boxes: string) => `<div class="r"><div>${label}</div><div>${boxes}</div></div>`;
    const boxes = ['overeenkomst', 'akkoord ouders', 'werkpostfiche'].map(
      (text) =>
        `<label><input type="checkbox" name="v[231]" ${text === 'akkoord ouders' ? 'checked' : ''}> ${text}</label>`,
    );
    const html = `${start}${line('Ouders uitgenodigd', '<label><input type="checkbox" name="v[210]" checked> ja</label>')}
      ${line('Mentor uitgenodigd', '<label><input type="checkbox" name="v[211]"> ja</label>')}
      ${line('Ondertekende documenten', boxes.join(' '))}`;
    expect(read(html, 'signed-documents')).toEqual([['akkoord ouders']]);
  });
});

describe('words under a field', () => {
  const field = (control: string, label: string) =>
    `<div class="v">${control}<span class="onder">${label}</span></div>`;
  const form = `<h2>SMT-plan</h2>${field('<input value="SMT 2026-2027">', 'Titel')}
    ${field('<textarea>Ja.</textarea>', 'Wenselijkheid van de SMT')}${field('<input value="De Pont">', 'SMT-plaats')}
    ${field('<textarea></textarea>', 'Motivatie keuze SMT-plaats')}<h3>Praktisch</h3>`;

  it('name a row of buttons, which is no text to read', () => {
    const days = ['Ma', 'Di', 'Wo', 'Do', 'Vr'].map(
      (day) => `<button type="button" aria-pressed="${day === 'Di'}">${day}</button>`,
    );
    expect(read(form + field(`<span>${days.join('')}</span>`, 'Welke dagen van de week?'), 'weekdays')).toEqual([
      ['tue'],
    ]);
  });

  it('name a field for files, not what stands in the place of a name', () => {
    const files = '<div><button type="button">Kies bestand</button> <em>geen bestand gekozen</em></div>';
    expect(read(form + field(files, 'Schriftelijk akkoord van de ouders'), 'consent')).toEqual([[]]);
  });

  it('name a list of files', () => {
    const files =
      '<div><span class="js-file">akkoord_mama.pdf</span> <a href="#">weg</a> <a href="#">nog een bestand</a></div>';
    expect(read(form + field(files, 'Schriftelijk akkoord van de ouders'), 'consent')).toEqual([['akkoord_mama.pdf']]);
  });
});

describe('lines of a log', () => {
  const line = (day: string, way: string, what: string, more = '') =>
    `<div class="rij"${more}><input value="${day}"><select><option ${way === 'bellen' ? 'selected' : ''}>bellen</option><option ${way === 'mail' ? 'selected' : ''}>mail</option></select><textarea>${what}</textarea><button type="button">x</button></div>`;

  it('have their heads in a block of as many parts over them', () => {
    const log = `<p>Contactmomenten vooraf</p><div><div class="rij"><span>wanneer</span><span>op welke manier</span><span>wat werd gezegd</span><span></span></div>
      ${line('13/10/2026', 'bellen', 'Kennismaking')}${line('22/10/2026', 'mail', 'Uren')}</div>`;
    expect(read(start + log, 'prior-contacts')).toEqual([
      [
        { date: '2026-10-13', kind: 'bellen', content: 'Kennismaking' },
        { date: '2026-10-22', kind: 'mail', content: 'Uren' },
      ],
    ]);
  });

  it('are there also where the line from which the page makes new ones is hidden', () => {
    const row = (day: string, what: string, more = '') =>
      `<tr ${more}><td><input value="${day}"></td><td><input value="${what === '' ? '' : 'mail'}"></td><td><input value="${what}"></td></tr>`;
    const log = `<p>Contacten vooraf</p><table><tr><th>Datum</th><th>Manier</th><th>Inhoud</th></tr>
      ${row('', '', 'style="display:none"')}${row('05/10/2026', 'Kennismaking')}${row('19/10/2026', 'Uren')}</table>`;
    expect(read(start + log, 'prior-contacts')).toEqual([
      [
        { date: '2026-10-05', kind: 'mail', content: 'Kennismaking' },
        { date: '2026-10-19', kind: 'mail', content: 'Uren' },
      ],
    ]);
  });
});

describe('labels', () => {
  it('say a limit in full', () => {
    const html = `${start}<p>Boven de zestig dagen</p><textarea>Omdat het goed gaat.</textarea>`;
    expect(read(html, 'extension-30', 'extension-60')).toEqual([undefined, 'Omdat het goed gaat.']);
  });

  it('ask what their first clause asks, however long they go on', () => {
    const label =
      'Standpunt van de leerling aangaande het voornemen om buiten de school ervaring op te doen, zoals door hem of haar zelf verwoord of door een derde genoteerd';
    expect(read(`${start}<p>${label}</p><textarea>Graag.</textarea>`, 'viewpoint-pupil')).toEqual(['Graag.']);
  });

  it('have help in an element of its own right behind them', () => {
    const field = '<p>Startdatum<small>nooit voor de papieren bij de TAC zijn</small></p><input value="11/01/2027">';
    expect(read(start + field, 'start-date')).toEqual(['2027-01-11']);
  });

  it('are read with the heading that says whose they are, its help apart', () => {
    const part = (who: string, help: string, name: string) =>
      `<div class="deel"><div class="hd">${who}<span>${help}</span></div><dl><dt>${name} mening over SMT</dt><dd><textarea>${who}: ja.</textarea></dd></dl></div>`;
    const html =
      start + part('Noor', 'met hulp van een leerkracht', 'Mijn') + part('Partners', 'kinesist, CLB, MFC', 'Hun');
    expect(read(html, 'viewpoint-pupil', 'viewpoint-partners')).toEqual(['Noor: ja.', 'Partners: ja.']);
  });
});

it('one field for the first and the last day gives each its own, and is written for neither', () => {
  const html = `${start}<p>Van wanneer tot wanneer loopt de SMT?</p><input name="both" value="01/02/2027 - 26/03/2027">`;
  expect(read(html, 'start-date', 'end-date')).toEqual(['2027-02-01', '2027-03-26']);
  const found = look(html);
  expect(['start-date', 'end-date'].map((id) => found?.fields.get(id)?.writable)).toEqual([false, false]);
});

it('a list of the days of the week is one whatever its label', () => {
  const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'].map((day) => `<option>${day}</option>`);
  const html = `${start}<h3>Periode van de training</h3><p>Van</p><input value="18/1/2027"><p>Tot</p><input value="25/3/2027">
    <p>Op</p><select multiple>${days.join('')}</select>`;
  expect(read(html, 'weekdays')).toEqual([[]]);
});

describe('a plan to read', () => {
  const block = (...lines: string[]) => `<div class="rgl">${lines.join('<br>')}</div>`;
  const print = `<h1>Individueel trainingsplan</h1>${block('Titel: SMT 2026-2027', 'Plan aangemaakt: 10 september 2026')}
    <h3>Wie denkt wat?</h3>${block('Standpunt leerling: wil met dieren werken.', 'Standpunt ouders: akkoord.')}
    <h3>Waar?</h3>${block('Trainingsplaats: De Pont', 'Gsm van de baas: 0400 00 00 00', 'Motivatie keuze SMT-plaats: dicht bij huis.')}
    <h3>Wanneer?</h3>${block('Startdatum SMT: 11 januari 2027', 'Einddatum SMT: 26 maart 2027')}`;

  it('printed under headings has a field on each line, also of what nobody knows', () => {
    expect(read(print, 'place', 'place-motivation')).toEqual(['De Pont', 'dicht bij huis.']);
  });

  it('says when it was made, which is no note of the platform', () => {
    expect(read(print, 'created-on')).toEqual(['2026-09-10']);
  });

  it('may have a short remark of another make under a value', () => {
    const step = (label: string, value: string, by: string) =>
      `<div class="stap"><h4>${label}</h4><div class="ant">${value}</div><p class="wnr">${by}</p></div>`;
    const html = `<h2>Individueel trainingsplan SMT 2026-2027</h2>${step('Wenselijkheid', 'Unaniem ja.', 'klassenraad, An Maes')}
      ${step('SMT-plaats', 'Crèche De Pont', 'Kerkstraat 7')}${step('Motivatie keuze SMT-plaats', 'Dicht bij huis.', 'klassenraad')}
      ${step('Klemtonen', 'Op tijd komen.', 'klassenraad')}`;
    expect(read(html, 'desirability', 'place')).toEqual(['Unaniem ja.', 'Crèche De Pont']);
  });

  it('stands in a list under its own title, which is no label of its sort', () => {
    const html = `<fieldset><legend>Dossierlijnen</legend><table><tr class="search_notes_itemrow"><td id="head">SMT schooljaar 26-27</td><td>Individueel trainingsplan</td></tr>
      <tr><td colspan="2"><div class="vr">Is een SMT wenselijk?</div><div class="antw">Ja.</div><div class="vr">Standpunt leerling</div><div class="antw">Graag.</div>
      <div class="vr">SMT-plaats</div><div class="antw">De Pont</div><div class="vr">Motivatie keuze SMT-plaats</div><div class="antw">Dichtbij.</div></td></tr></table></fieldset>`;
    expect(read(html, 'plan-title')).toEqual(['SMT schooljaar 26-27']);
  });
});

describe('a table with a row for each step', () => {
  const row = (number: number, label: string, who: string, control: string) =>
    `<tr><td>${number}</td><td>${label}</td><td>${who}</td><td>${control}</td><td><input type="checkbox" name="ok[${number}]"></td></tr>`;
  const table = `<h2>Trainingsplan SMT</h2><table><thead><tr><th>Nr.</th><th>Onderdeel</th><th>Wie</th><th>In te vullen</th><th>Rond</th></tr></thead><tbody>
    ${row(1, 'Wenselijk? (beslissing KR)', 'KR', '<textarea>Ja.</textarea>')}
    ${row(2, 'Lijst mogelijke SMT-plaatsen klaar', 'TB', '<input class="hasDatepicker" value="21/09/2026">')}
    ${row(4, 'SMT-plaats', 'KR', '<input value="De Pont">')}
    ${row(5, 'Motivatie keuze SMT-plaats', 'KR', '<textarea></textarea>')}
    ${row(13, 'Overeenkomst opgesteld', 'TB', '<input class="hasDatepicker" value="16/11/2026">')}
    ${row(14, 'Getekend pakket bij de TAC', 'TB', '<input class="hasDatepicker" value="20/11/2026">')}</tbody></table>`;

  it('names a field by what is asked, not by who does it', () => {
    expect(read(table, 'places-listed-on', 'tac-on')).toEqual(['2026-09-21', '2026-11-20']);
  });
});

it('a day that a field behind it keeps hidden is no part of the field before it', () => {
  const html = `${start}<p>Wie volgt op?</p><input value="An Maes"><div><p>Startdatum</p><span><input readonly value="ma 11 jan 2027"><input type="hidden" value="2027-01-11"><button type="button">…</button></span></div>`;
  expect(read(html, 'start-date')).toEqual(['2027-01-11']);
});

it("the first box of a group may be bound to the group's label as well", () => {
  const days = ['ma', 'di', 'wo', 'do', 'vr'].map(
    (day) =>
      `<input type="checkbox" id="d_${day}" name="d[]" ${day === 'di' ? 'checked' : ''}><label for="d_${day}">${day}</label>`,
  );
  const html = `${start}<div><label for="d_ma">Gaat op:</label></div><div><span>${days.join(' ')}</span></div>`;
  expect(read(html, 'weekdays')).toEqual([['tue']]);
});

it('a limit with an arrow is the first one alone', () => {
  const html = `${start}<p>Verlenging 30 → 60 dagen: motivatie</p><textarea>Omdat.</textarea>`;
  expect(read(html, 'extension-30', 'extension-60')).toEqual(['Omdat.', undefined]);
});

it('a period within a sentence is found once', () => {
  const html = `<h2>Individueel trainingsplan SMT</h2><div class="l">Titel</div><div>SMT 2026-2027</div><div class="l">Wenselijkheid</div><div>Ja.</div>
    <div class="l">SMT-plaats</div><div>De Pont</div><div class="l">Motivatie keuze SMT-plaats</div><div>Rustig.</div>
    <div class="l">Periode</div><div>Van <span>19/01/2027</span> t.e.m. <span>18/06/2027</span>, op <span>maandag en dinsdag</span></div>`;
  expect(read(html, 'start-date', 'end-date')).toEqual(['2027-01-19', '2027-06-18']);
});

it('the signs of buttons beside choices are none', () => {
  const token = (text: string) => `<span class="token">${text}<button type="button">×</button></span>`;
  const html = `${start}<div class="i">Welke documenten zijn ondertekend?</div><div><div class="bak">${token('SMT-overeenkomst')}${token('Akkoord')}<button type="button">+</button></div></div>`;
  expect(read(html, 'signed-documents')).toEqual([['SMT-overeenkomst', 'Akkoord']]);
});

it('a plan for swimming is none of ours', () => {
  const html = `<nav><a href="#">Handelingsplan</a><a href="#">SMT</a></nav><h2>Individueel trainingsplan zwemmen en watergewenning</h2><p>Titel</p><input value="Zwemplan 2026-2027"><p>Aanmaakdatum</p><input value="08/09/2026">
    <p>Wat zeggen de ouders?</p><textarea></textarea><p>Doel van de training</p><textarea></textarea><p>Startdatum</p><input value="14/09/2026"><p>Einddatum</p><input value="14/06/2027">
    <p>Wat vindt Noor van zwemmen?</p><textarea></textarea><p>Begeleiding en evaluatie</p><textarea></textarea>
    <p>Toestemming ouders om te zwemmen</p><input type="file">`;
  expect(look(html)).toBeNull();
});
