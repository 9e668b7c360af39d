import { afterEach, describe, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';

const url = 'https://demo.smartschool.be/index.php?module=LVS';
const pupil = '<div class="profile_header_pupilinfo_item">Kaat Torfs</div><div>6OV1B</div>';

/** What a plan and a report of how the training went both have. */
const both: [string, string][] = [
  ['SMT-plaats', 'Speelotheek'],
  ['Startdatum', '05/10/2026'],
  ['Einddatum', '13/11/2026'],
  ['Trainingsdagen', 'maandag en donderdag'],
  ['Standpunt leerling', 'Leuk!'],
  ['Standpunt ouders', 'Blij.'],
  ['Klemtonen en aandachtspunten', 'Hulp leren vragen met een kaartje.'],
  ['Begeleiding en evaluatie', 'Wekelijks een bezoek.'],
  ['Bezorgd aan TAC', '20/11/2026'],
];
const list = (rows: readonly [string, string][]): string =>
  `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;
const form = (rows: readonly [string, string][]): string =>
  `<form>${rows.map(([label, value]) => `<label>${label} <input value="${value}"></label><br>`).join('')}</form>`;

function isPlan(html: string): boolean {
  document.body.innerHTML = `${pupil}${html}`;
  return recognise(document, [smt], url) !== null;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('another document of the file', () => {
  const rows: [string, string][] = [
    ['Datum opmaak IHP', '05/10/2026'],
    ['Beginsituatie', 'Leest globaal.'],
    ['Standpunt ouders', 'Zelfredzaam worden.'],
    ['Van', '12/10/2026'],
    ['Tot', '18/12/2026'],
    ['Aandachtspunten', 'Pica.'],
    ['Begeleiding en evaluatie', 'Wekelijks.'],
  ];
  const menu = '<ul><li>Individueel handelingsplan</li><li>SMT-trainingsplan</li></ul>';

  it.each([
    ['a title that was filled in', menu + form([['Titel', 'IHP 2026-2027'], ...rows])],
    ['a legend of the platform', `${menu}<div class="legend2">Individueel handelingsplan</div>${form(rows)}`],
  ])('is told by %s', (_, html) => {
    expect(isPlan(html)).toBe(false);
  });

  it('is a plan where the title that was filled in says so', () => {
    expect(isPlan(menu + form([['Titel', 'SMT 2026-2027'], ['SMT-plaats', 'Speelotheek'], ...rows]))).toBe(true);
  });
});

describe('a paper beside the plan', () => {
  it.each([
    '<h2>Eindevaluatie SMT</h2>',
    '<h1>Aanwezigheidslijst SMT</h1>',
    '<h1>SMT-overeenkomst</h1><p>Tussen de school en de trainingsplaats:</p>',
    '<div class="lvs_item_top">SMT-logboek</div>',
    '<div class="smscFrameTitle">Tussentijds evaluatieverslag bij het trainingsplan SMT</div>',
    '<h3>SMT - tussentijdse evaluatie door de mentor</h3><h4>Gegevens</h4>',
    '<h2>Intakefiche SMT-plaats</h2>',
    '<h3>Verslag bezoek SMT-plaats</h3>',
    '<h1>Evaluatie van de SMT (trainingsplan 2026-2027)</h1>',
    '<div class="ui-dialog-titlebar"><span class="ui-dialog-title">Werkpostfiche SMT</span></div>',
  ])('is no plan: %s', (heading) => {
    expect([isPlan(heading + list(both)), isPlan(heading + form(both))]).toEqual([false, false]);
  });

  it('is told by the title that was filled in', () => {
    const titled = (title: string): boolean => isPlan(list([['Titel', title], ...both]));
    expect([titled('Evaluatie SMT Kaat'), titled('SMT 2026-2027')]).toEqual([false, true]);
  });
});

describe('a plan', () => {
  it.each([
    '<h2>Individueel trainingsplan SMT</h2>',
    '<h2>Trainingsplan en evaluatie SMT</h2>',
    '<h1>SMT-overeenkomst en trainingsplan</h1>',
    '<h2>SMT-plan na evaluatie vorige training</h2>',
    '<ul class="tabs"><li>Trainingsplan</li><li>Eindevaluatie</li></ul><h2>SMT</h2>',
    '<div class="lvs_item"><div class="lvs_item_top">Evaluatieverslag SMT 2025-2026</div><p>Goed.</p></div><div class="lvs_item_top">SMT</div>',
    '<h3>Aanwezigheidslijst</h3><p>Nog geen.</p><h3>SMT</h3>',
    '<h1>SMT</h1><h2>Begeleiding en evaluatie</h2>',
  ])('stays one: %s', (heading) => {
    expect([isPlan(heading + list(both)), isPlan(heading + form(both))]).toEqual([true, true]);
  });

  it('stays one under a strange name where much of it is what only a plan has', () => {
    const own: [string, string][] = [
      ['Wenselijkheid van de SMT', 'Ja.'],
      ['Oplijsten mogelijke SMT-plaatsen', '17/09/2026'],
      ['Standpunt andere partners', '-'],
      ['Motivatie keuze SMT-plaats', 'Dichtbij.'],
      ['Voorafgaande contacten', 'Gebeld.'],
      ['IHP in functie van SMT opgemaakt op', '01/10/2026'],
    ];
    expect(isPlan(`<h2>Overeenkomst SMT</h2>${list([...own, ...both])}`)).toBe(true);
  });
});

describe('another training of the same make', () => {
  const rows: [string, string][] = [
    ['Is deze training wenselijk?', 'Ja, later kan hij er een SMT mee bereiken.'],
    ['Standpunt leerling', 'Zin in.'],
    ['Standpunt ouders', 'Akkoord.'],
    ['Standpunt andere partners', '-'],
    ['Plaats', 'Zwembad en speelplaats'],
    ['Motivatie keuze plaats', 'Rustig op vrijdag.'],
    ['Voorafgaande contacten', 'Gebeld met de redder.'],
    ['Startdatum', '05/10/2026'],
    ['Einddatum', '13/11/2026'],
    ['Motivatie verlenging na 30 dagen', '-'],
    ['Klemtonen en aandachtspunten', 'Bril vergeten we niet.'],
    ['Begeleiding en evaluatie', 'Wekelijks.'],
    ['Ondertekende documenten', 'akkoord ouders'],
    ['IHP opgemaakt op', '01/10/2026'],
  ];
  const menu = '<ul><li>Trainingsplan SMT (nog niet gemaakt)</li><li>IHP</li></ul>';

  it.each([
    '<h2>Individueel trainingsplan zwemmen</h2>',
    '<h2>Individueel trainingsplan</h2><h3>Op weg met het openbaar vervoer</h3>',
    '<div class="smscFrameTitle">Trainingsplan zelfstandig wonen</div>',
    '<h1>Trainingsplan sociale vaardigheden</h1><h2>Algemeen</h2>',
  ])('is no plan: %s', (heading) => {
    expect([isPlan(menu + heading + list(rows)), isPlan(menu + heading + form(rows))]).toEqual([false, false]);
  });

  it('is told by the title that was filled in', () => {
    const titled = (title: string): boolean => isPlan(menu + form([['Titel', title], ...rows]));
    expect([titled('Fietstraining 2026-2027'), titled('Trainingsplan 2026-2027')]).toEqual([false, true]);
  });

  it.each([
    '<h2>Individueel trainingsplan</h2>',
    '<h2>Trainingsplan zwembad De Krokodil</h2>',
    '<h2>Individueel trainingsplan SMT: zwemmen</h2>',
  ])('stays a plan: %s', (heading) => {
    expect([isPlan(menu + heading + list(rows)), isPlan(menu + heading + form(rows))]).toEqual([true, true]);
  });

  it('stays a plan where a label says which it is', () => {
    const own: [string, string][] = [['Wenselijkheid van de SMT', 'Ja.'], ...rows.slice(1)];
    expect(isPlan(`<h2>Trainingsplan zwemmen</h2>${form(own)}`)).toBe(true);
  });
});
