import { afterEach, describe, expect, it } from 'vitest';
import { look, read } from './items-on';

afterEach(() => {
  document.body.innerHTML = '';
});

const row = (label: string, control: string): string =>
  `<div class="rij"><div>${label}</div><div>${control}</div></div>`;
const start = `<h2>Trainingsplan SMT</h2>
${row('Titel', '<input name="title" value="SMT 2026-2027">')}
${row('Wenselijkheid van de SMT', '<textarea name="wish">Noor is er klaar voor.</textarea>')}
${row('SMT-plaats', '<input name="place" value="Kinderboerderij De Pont">')}
${row('Motivatie keuze SMT-plaats', '<textarea name="why"></textarea>')}`;

describe('what stands behind a field', () => {
  it('says what it is where its label says nothing', () => {
    const html = row(
      'Vertrek',
      '<input name="a" value="11/01/2027"><div class="uitleg">Op welke dag start de SMT?</div>',
    );
    expect(read(start + html, 'start-date')).toEqual(['2027-01-11']);
  });

  it('says nothing of a field whose label is known', () => {
    const html = row(
      'Klemtonen',
      '<textarea>Rust.</textarea><div class="uitleg">Niet de begeleiding en evaluatie.</div>',
    );
    expect(read(start + html, 'focus', 'guidance')).toEqual(['Rust.', undefined]);
  });

  it('is no explanation where it is the label of what comes next', () => {
    const line = (label: string, value: string): string => `<dt>${label}</dt><dd>${value}</dd>`;
    const html = `<h2>Trainingsplan SMT</h2><dl>${line('Titel', 'SMT 2026-2027')}${line('Wenselijkheid van de SMT', 'Ja.')}
      ${line('SMT-plaats', 'De Pont')}${line('Klemtonen', 'Rust.')}${line('Startdatum', '11/01/2027')}
      ${line('Akkoord op papier', '<span class="attachmentName">akkoord.pdf</span> <input type="file">')}
      ${line('IHP ifv SMT', '12/11/2026')}</dl>`;
    expect(read(html, 'consent', 'ihp-on')).toEqual([['akkoord.pdf'], '2026-11-12']);
  });
});

describe('a heading over a field', () => {
  it('is not said of a label that adds nothing to it', () => {
    const html = `<h4>Op zoek</h4>${row('Wie staat daar klaar?', '<input name="who" value="">')}${row('Wat nog?', '<input name="more" value="">')}`;
    expect(read(start.replace('Trainingsplan SMT', 'SMT? Zo pakken we het aan') + html, 'start-date')).toEqual([
      undefined,
    ]);
  });

  it('is no label of a table with labels of its own', () => {
    const cells = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;
    const html = `<h2>Trainingsplan SMT</h2>
      <h4>Keuze</h4><table>${cells('SMT-plaats', 'Bakkerij Vermeulen')}${cells('Motivatie keuze SMT-plaats', 'Dicht bij huis.')}</table>
      <h4>Wanneer</h4><table>${cells('Startdatum', '11/01/2027')}${cells('Einddatum', '26/03/2027')}</table>
      <h4>Klemtonen</h4><table>${cells('Waar we nu eens op inzetten', 'Rust.')}${cells('Wie er van weet', 'Iedereen.')}</table>
      <h4>Wenselijkheid van de SMT</h4><p>Ja.</p>`;
    expect(read(html, 'place', 'focus', 'desirability')).toEqual(['Bakkerij Vermeulen', undefined, 'Ja.']);
  });
});

describe('a row of a list of items that holds the whole form', () => {
  it('is no line of the contacts in it', () => {
    const line =
      '<div class="rij"><input aria-label="Datum" value="05/10/2026"><select aria-label="Aard"><option>mail</option></select><input aria-label="Inhoud" value="Gevraagd"></div>';
    const html = `<table><tr><td>Trainingsplan</td></tr><tr><td>${start}<h5>Voorafgaande contacten</h5><div>${line}${line}</div>
      <h5>Startdatum</h5><input value="11/01/2027"><h5>Klemtonen</h5><textarea>Rust.</textarea></td></tr></table>`;
    expect(read(html, 'start-date', 'focus')).toEqual(['2027-01-11', 'Rust.']);
  });
});

describe('controls that unlock at a click', () => {
  it('are a plan to fill in', () => {
    const field = (label: string, value: string) =>
      row(label, `<smsc-inlineeditor inline-editor><textarea readonly>${value}</textarea></smsc-inlineeditor>`);
    const html = `<h2>Trainingsplan SMT</h2>${field('Titel', 'SMT 2026-2027')}${field('Wenselijkheid van de SMT', 'Ja.')}
      ${field('SMT-plaats', 'De Pont')}${field('Motivatie keuze SMT-plaats', '')}${field('Klemtonen', 'Rust.')}`;
    expect(look(html)?.snapshot.mode).toBe('edit');
    expect(look(html.replaceAll('smsc-inlineeditor inline-editor', 'div'))?.snapshot.mode).toBe('read');
  });
});

describe('words of a page that are no value', () => {
  const plan = `<h2>Trainingsplan SMT</h2><p><b>Titel:</b> SMT 2026-2027</p><p><b>Wenselijkheid van de SMT:</b> Ja.</p>
    <p><b>SMT-plaats:</b> De Pont</p><p><b>Klemtonen:</b> Rust.</p><p><b>Startdatum:</b> 11/01/2027</p>`;

  it('are the names of tabs', () => {
    const tabs = '<div role="tablist"><a role="tab">Plan</a><a role="tab">Inhoud en documenten</a></div>';
    expect(read(tabs + plan.replace('<p><b>Titel:</b> SMT 2026-2027</p>', ''), 'plan-title')).not.toContain(
      'Inhoud en documenten',
    );
  });

  it('are who signs on paper', () => {
    const hand = '<table><tr><td>De ouders<br>datum:</td><td>De leerling<br>datum:</td></tr></table>';
    expect(read(`${plan}${hand}`, 'created-on', 'end-date')).toEqual([undefined, undefined]);
  });

  it('are when and by whom it was said', () => {
    const said = `<h3>Begeleiding en evaluatie</h3><div class="meta">klassenraad 21/09/2026, aanwezig: Kaat</div><div class="tekst">Om de twee weken.</div>`;
    expect(read(`${plan}<section>${said}</section>`, 'guidance')).toEqual(['Om de twee weken.']);
  });
});

describe('choices to read', () => {
  it('keep the full stop of what is short for something', () => {
    const plan = `<h2>Trainingsplan SMT</h2><p><b>Titel:</b> SMT 2026-2027</p><p><b>Wenselijkheid van de SMT:</b> Ja.</p>
      <p><b>SMT-plaats:</b> De Pont</p><p><b>Klemtonen:</b> Rust.</p><p><b>Startdatum:</b> 11/01/2027</p>`;
    const signed = (words: string) =>
      read(`${plan}<p><b>Ondertekende documenten:</b> ${words}</p>`, 'signed-documents');
    expect(signed('ovk., akk.')).toEqual([['ovk.', 'akk.']]);
    expect(signed('overeenkomst, akkoord.')).toEqual([['overeenkomst', 'akkoord']]);
  });
});

describe('words', () => {
  it('that both exist are no slip of each other', () => {
    const html = row('Contact op', '<input name="c" value="05/10/2026">');
    expect(read(start + html, 'agreement-on')).toEqual([undefined]);
  });

  it('of one limit are not the other one’s', () => {
    const html = row('Meer dan 30 samen? Verlenging motiveren', '<textarea>Omdat het lukt.</textarea>');
    expect(read(start + html, 'extension-30', 'extension-60')).toEqual(['Omdat het lukt.', undefined]);
  });
});
