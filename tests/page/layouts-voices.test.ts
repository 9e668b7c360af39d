import { afterEach, describe, expect, it } from 'vitest';
import { look, read } from './items-on';

afterEach(() => {
  document.body.innerHTML = '';
});

const row = (label: string, value: string): string => `<tr><th>${label}</th><td>${value}</td></tr>`;
const start = [
  row('Titel', 'SMT 2026-2027'),
  row('Wenselijkheid van de SMT', 'Ja.'),
  row('SMT-plaats', 'De Pont'),
  row('Motivatie keuze SMT-plaats', 'Dicht bij huis.'),
].join('');
const page = (...rows: string[]): string => `<h2>Trainingsplan SMT</h2><table>${start}${rows.join('')}</table>`;
const everybody = ['viewpoint-pupil', 'viewpoint-parents', 'viewpoint-partners'] as const;

describe('an answer in which several speak', () => {
  const said = 'Noor: liever geen kantoor.<br>Ouders: vinden beweging belangrijk.<br>CLB: geen opmerkingen.';
  const whole = 'Noor: liever geen kantoor.\nOuders: vinden beweging belangrijk.\nCLB: geen opmerkingen.';

  it('is one answer where the label says whose opinion it asks', () => {
    const html = page(row('Standpunt van leerling, ouders en andere partners', said));
    expect(read(html, ...everybody)).toEqual([whole, whole, whole]);
  });

  it('is the parents’ where mother and father speak', () => {
    const html = page(row('Visie ouders', 'Mama: goed, maar geen verkeer.<br>Papa: geen reactie.'));
    expect(read(html, 'viewpoint-parents')).toEqual(['Mama: goed, maar geen verkeer.\nPapa: geen reactie.']);
  });

  it('is one answer also where the first line has no name', () => {
    const line = (label: string, value: string) =>
      `<div class="r"><span>${label}</span> <span class="w">${value}</span></div>`;
    const html = `<h2>Trainingsplan SMT</h2>${line('Titel', 'SMT 2026-2027')}${line('Wenselijkheid van de SMT', 'Ja.')}${line('SMT-plaats', 'De Pont')}
      ${line('Motivatie keuze SMT-plaats', 'Dichtbij.')}${line('Standp. lln. + ouders', 'Noor duidt de winkel aan.<br>Ouders: vinden het goed.')}`;
    expect(read(html, 'viewpoint-pupil', 'viewpoint-parents')).toEqual([
      ...['Noor duidt de winkel aan.\nOuders: vinden het goed.', 'Noor duidt de winkel aan.\nOuders: vinden het goed.'],
    ]);
  });

  it('is a field for each of them under a heading', () => {
    const html = `${page()}<h2>3. Standpunt leerling, ouders, andere partners</h2><p>Leerling: liever geen kantoor.<br>Ouders: vinden het goed.<br>Andere partners: geen.</p>`;
    expect(read(html, 'viewpoint-pupil', 'viewpoint-parents')).toEqual(['liever geen kantoor.', 'vinden het goed.']);
  });
});

describe('words that are set apart in a sentence', () => {
  it('are the answer, without what the sentence goes on with', () => {
    const html = `${page().replace(row('SMT-plaats', 'De Pont'), '')}<p>Als SMT-plaats werd vastgelegd: <u class="i">De Zilverberg</u>, gelegen te <u class="i">Roeselare</u>.</p>`;
    expect(read(html, 'place')).toEqual(['De Zilverberg']);
  });

  it('are the answer in a block below the words that open it', () => {
    const html = `${page().replace(row('Wenselijkheid van de SMT', 'Ja.'), '')}<h3>Wenselijkheid</h3><p>De klassenraad besliste als volgt:</p><blockquote>Zij is er klaar voor.</blockquote>
      <p>De mogelijke plaatsen stonden er al.</p><h3>Klemtonen</h3><p>Laarzen.</p>`;
    expect(read(html, 'desirability', 'focus')).toEqual(['Zij is er klaar voor.', 'Laarzen.']);
  });

  it('are no label though they say its words', () => {
    const html = page(
      row(
        'Begeleiding en evaluatie',
        'Wim is er altijd bij.<br>De klassenraad vindt een SMT wenselijk, liefst buiten.',
      ),
    );
    expect(read(html, 'guidance')).toEqual([
      'Wim is er altijd bij.\nDe klassenraad vindt een SMT wenselijk, liefst buiten.',
    ]);
  });

  it('behind a question between brackets are part of it', () => {
    const pair = (label: string, value: string) => `<div class="l">${label}</div><div class="v">${value}</div>`;
    const html = `<h2>Trainingsplan SMT</h2><div>${pair('Titel', 'SMT 2026-2027')}${pair('Acht de KR een SMT wenselijk? (korte neerslag)', '<p>Zij heeft er nood aan.</p><p>Iedereen is akkoord.</p>')}</div>
      <div>${pair('SMT-plaats', 'De Pont')}${pair('Motivatie keuze SMT-plaats', 'Dichtbij.')}</div>`;
    expect(read(html, 'desirability')).toEqual(['Zij heeft er nood aan.\nIedereen is akkoord.']);
  });
});

describe('a day', () => {
  it('is no period: that is two of them', () => {
    const html = page(row('SMT van … t.e.m. …', '<span><b>12-1-2027</b> t.e.m. <b>25-3-2027</b></span>'));
    expect(read(html, 'start-date', 'end-date')).toEqual(['2027-01-12', '2027-03-25']);
  });

  it('of another pupil in a list behind a dialog is none of the plan', () => {
    const list = `<table><tr><th>Leerling</th><th>Item</th><th>Startdatum</th><th>Einddatum</th></tr>
      <tr><td>Baert Nele</td><td>SMT 2026-2027</td><td>05/10/2026</td><td>27/11/2026</td></tr>
      <tr><td>Yildiz Deniz</td><td>SMT 2026-2027</td><td>03/11/2026</td><td>18/12/2026</td></tr></table>`;
    const html = `${list}<div role="dialog">${page(row('Looptijd', 'van 18/01/2027 tot en met 12/03/2027'))}</div>`;
    expect(read(html, 'start-date', 'end-date')).toEqual(['2027-01-18', '2027-03-12']);
    expect(look(html)?.snapshot.student?.name).toBe('Noor Janssens');
  });
});
