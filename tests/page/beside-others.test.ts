import { afterEach, describe, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { recognise } from '@/lib/page/recognise';
import { look, read } from './items-on';

afterEach(() => {
  document.body.innerHTML = '';
});

const row = (label: string, control: string): string =>
  `<div class="rij"><div>${label}</div><div>${control}</div></div>`;
const area = '<textarea></textarea>';
const form = [
  row('Omschrijving van het plan', '<input value="SMT 2026-2027, tweede plek">'),
  row('KR: waarom is een SMT wenselijk?', area),
  row('Vastgelegde SMT-plek', '<input value="De Pollepel">'),
  row('Verantwoording van de keuze', area),
  row('Begeleiding en evaluatie', area),
].join('');
const other = `<h2>Individueel handelingsplan (IHP)</h2><p>Stageplan, stageovereenkomst, leerlingenstage en zorgvraag volgen.</p>${row('Titel', '<input value="IHP 2026-2027">')}${row('Beginsituatie', area)}${row('Standpunt ouders', area)}${row('Evaluatie van de doelen', area)}`;

describe('a plan beside other documents', () => {
  it('is one in a dialog over another document', () => {
    const html = `${other}<div class="ui-dialog" role="dialog"><div class="ui-dialog-titlebar"><span>Trainingsplan SMT bewerken</span></div><form>${form}</form></div>`;
    expect(look(html)?.snapshot.items['place']).toMatchObject({ state: 'present', value: 'De Pollepel' });
  });

  it('is one under a menu that leads to the others', () => {
    const menu = ['Stageplan opmaken', 'Stageovereenkomst', 'Stage OV3']
      .map((text) => `<li><a href="#">${text}</a></li>`)
      .join('');
    expect(look(`<ul>${menu}</ul><h2>Sociaal-maatschappelijke training</h2>${form}`)).not.toBeNull();
  });

  it('is none where the words around its fields are of another document', () => {
    const html = `<p>Stageplan en stageovereenkomst, leerlingenstage OV3</p><h2>Opvolging</h2>${form.replaceAll('SMT', 'training')}`;
    expect(look(html)).toBeNull();
  });

  const item = (title: string, sort: string, who: string, inside: string) =>
    `<div class="item"><div class="top"><b>${title}</b><span class="soort">${sort}</span><span class="wie">${who}</span></div><div>${inside}</div></div>`;
  const value = (label: string, text: string) => `<div class="kop">${label}</div><div>${text}</div>`;
  const open = [
    value('Aangemaakt op', '24/09/2026'),
    value('Wenselijkheid', 'Zij zoekt haar plek.'),
    value('Visie leerling', 'Met kinderen.'),
    value('Visie ouders', 'Een goed idee.'),
    value('Startdatum', '15/01/2027'),
    value('Einddatum', '26/03/2027'),
    value('Weerhouden SMT-plaats', 'De Pont'),
    value('Verantwoording keuze', 'Rustig.'),
    value('Contacten vooraf', '12/10/2026 bezoek'),
    value('Begeleiding & evaluatie', 'Dirk gaat mee.'),
  ].join('');
  const list = `<div>${item('IHP 2026-2027', 'Handelingsplan', 'Lien Cools, 09/09/2026', value('Aandachtspunten', 'Geld'))}
    ${item('SMT 2026-2027', 'Trainingsplan', 'Dirk Aelbrecht', open)}${item('Vervoersplan', 'Andere', 'Secretariaat, 01/09/2026', value('Dagen', 'maandag'))}
    ${item('Proefstage', 'Stageplan', 'Dirk Aelbrecht, 11/05/2026', value('Stageplaats', 'Hoste'))}</div>`;

  it('is the one that lies open in a list of them, and none of the others', () => {
    expect(read(list, 'place', 'plan-title', 'ihp-on', 'focus')).toEqual([
      'De Pont',
      'SMT 2026-2027',
      undefined,
      undefined,
    ]);
  });
});

describe('a page about the plan', () => {
  it('is none where what stands behind the labels are examples', () => {
    const said = (text: string) => [
      ['Wenselijkheid van de SMT', `${text}Noor is klaar voor een ruimere leefwereld.`],
      ['Standpunt ouders', `${text}De ouders gaan akkoord.`],
      ['SMT-plaats', `${text}Dagcentrum De Zonnebloem`],
      ['Motivatie keuze SMT-plaats', `${text}Rustige groep.`],
      ['Startdatum', `${text}12/01/2027`],
      ['Aandachtspunten', `${text}Kleine groep.`],
    ];
    const page = (text: string) =>
      `<h1>Trainingsplan SMT</h1><dl>${said(text)
        .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
        .join('')}</dl>`;
    expect([look(page('')) !== null, look(page('bv. ')) !== null, look(page('“')) !== null]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a page that names no pupil', () => {
  const said = (label: string, text: string) => `<h3>${label}</h3><p>${text}</p>`;
  const about = `<h1>Trainingsplan SMT</h1>${said('Wenselijkheid van de SMT', 'De klassenraad bespreekt het.')}${said('SMT-plaats', 'Hou rekening met de woonplaats.')}${said('Motivatie keuze SMT-plaats', 'Vertrek van het plan.')}${said('Aandachtspunten', 'Schrijf concreet.')}${said('Begeleiding en evaluatie', 'Wie, wanneer?')}`;
  const isPlan = (html: string): boolean => {
    document.body.innerHTML = html;
    return recognise(document, [smt], 'https://demo.smartschool.be/index.php?module=LVS') !== null;
  };

  it('is a plan where it says a day of the plan, and none for the day on which it was written', () => {
    expect([
      isPlan(about + said('Startdatum', '11/01/2027')),
      isPlan(`${about}<p>Aangemaakt op 02/09/2026</p>`),
    ]).toEqual([true, false]);
  });
});

describe('a title', () => {
  it('may have the name of the pupil in it', () => {
    const rows = form
      .replace(/<input[^>]*>|<textarea><\/textarea>/g, 'Iets.')
      .replace(/<div class="rij"><div>Omschrijving.*?<\/div><\/div>/, '');
    expect(read(`<p>Individueel trainingsplan</p><h2>SMT Noor Janssens 2026-2027</h2>${rows}`, 'plan-title')).toEqual([
      'SMT Noor Janssens 2026-2027',
    ]);
  });
});
