import { afterEach, describe, expect, it } from 'vitest';
import { look, read } from './items-on';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('boxes that open with a label in small print', () => {
  const box = (label: string, value: string) => `<div class="v b3"><small>${label}</small>${value}</div>`;
  const form = (...more: string[]) =>
    `<h2>Trainingsplan SMT</h2><div><div class="band">Klassenraad</div>${box('naam van het plan', 'SMT 2026-2027')}${box('klas', '4OV1B')}
     ${box('wenselijkheid van de SMT', 'Gunstig.')}${box('standpunt lln.', '“Bloemen, ja!”')}${box('SMT-plaats', 'De Pont')}${more.join('')}</div>`;

  it('hold the value as bare words, or nothing yet', () => {
    const html = form(box('motivatie keuze SMT-plaats', 'Rustig.<br>Dichtbij.'), box('begeleiding en evaluatie', ''));
    expect(read(html, 'desirability', 'viewpoint-pupil', 'place', 'place-motivation', 'guidance')).toEqual([
      ...['Gunstig.', '“Bloemen, ja!”', 'De Pont', 'Rustig.\nDichtbij.', ''],
    ]);
  });

  it('are no value of the band over them', () => {
    const html = form(
      '<div class="band">Documenten</div>',
      box('schriftelijk akkoord, opgeladen bestand', 'voogd.pdf'),
    );
    expect(read(html, 'consent', 'signed-documents')).toEqual([['voogd.pdf'], undefined]);
  });
});

describe('lines with nothing behind their label', () => {
  const lines = (...all: string[]) => `<div>${all.map((one) => `<p><strong>${one}</p>`).join('')}</div>`;
  const start = [
    'Titel:</strong> SMT 2026-2027',
    'Wenselijkheid van de SMT:</strong> Ja.',
    'SMT-plaats:</strong> De Pont',
    'Motivatie keuze SMT-plaats:</strong> Dicht bij huis.',
  ];

  it('are open fields, also two of them at the end', () => {
    const html = `<h2>Trainingsplan SMT</h2>${lines(...start, 'SMT-overeenkomst opgemaakt dd.:</strong>', 'Getekende papieren naar TAC dd.:</strong>')}`;
    expect(read(html, 'agreement-on', 'tac-on')).toEqual([null, null]);
  });

  it('are left to the open block behind them', () => {
    const pair = (label: string, value: string) => `<div class="t">${label}</div><div class="w">${value}</div>`;
    const html = `<h2>Trainingsplan SMT</h2>${lines(...start)}${pair('Artikel 7. Uren', 'Van 9.30 u. tot 15 u.')}<div class="w">Telkens met de bus</div>${pair('Artikel 8. Verlenging tot boven 30 werkdagen: motivatie', '')}${pair('Artikel 9. Klemtonen en aandachtspunten', 'Gsm in de jas.')}`;
    expect(read(html, 'extension-30', 'focus')).toEqual(['', 'Gsm in de jas.']);
    expect(look(html)?.fields.get('extension-30')?.element.className).toBe('w');
  });

  it('end before a part that has labels of the same make', () => {
    const pair = (label: string, value: string) => `<div class="lb">${label}</div><blockquote>${value}</blockquote>`;
    const html = `<h2>Trainingsplan SMT</h2>${lines(...start)}<div>${pair('Klemtonen en aandachtspunten', 'Snack om 10 uur.')}${pair('Begeleiding en evaluatie', '')}
      <details open><summary>Administratie</summary>${pair('Doorgestuurd naar TAC', '')}${pair('IHP opgemaakt', '10/11/2026')}</details></div>`;
    expect(read(html, 'focus', 'guidance', 'tac-on')).toEqual(['Snack om 10 uur.', '', null]);
  });

  it('are parted by bars where each has a label', () => {
    const html = `<h2>Trainingsplan SMT</h2><div>Leerling: Noor Janssens | Klas: 4 OV1 | Opgemaakt op <span>24/09/2026</span> door Joke Bracke</div>${lines(...start)}`;
    expect(read(html, 'created-on')).toEqual(['2026-09-24']);
  });
});
