import { afterEach, describe, expect, it } from 'vitest';
import { smt } from '@/lib/core/playbooks/smt';
import { recogniseAround } from '@/lib/page/around/recognise-around';

const show = (html: string): void => {
  document.documentElement.innerHTML = `<body><div class="pupil_nav_pupilinfo_item">Noor Janssens</div>${html}</body>`;
};
const look = (html: string) => {
  show(html);
  const found = recogniseAround(document, [smt], undefined, 'Noor Janssens');
  return found && { screen: found.screen, ...found.lines[0] };
};

afterEach(() => show(''));

const field = (label: string, control: string) => `<div><label>${label} ${control}</label></div>`;
const text = '<textarea></textarea>';
const day = (value: string) => `<input type="date" value="${value}">`;

describe('a form', () => {
  it('is told by its first day, whatever that is called, and not by the one of what follows', () => {
    const form =
      '<h2>Klassenraad - verslag invullen</h2>' +
      field('Weer bekijken, volgende keer', day('2027-01-19')) +
      field('Ging door', day('2026-11-17')) +
      field('Klemtonen', text);
    expect(look(`<form>${form}</form>`)).toMatchObject({ screen: 'report-form', date: '2026-11-17', kind: 'report' });
  });

  it('in a window over the page takes nothing of what lies under it', () => {
    const under = `${field('Titel', '<input value="Persoonlijke fiche">')}${field('Datum', day('2026-09-01'))}`;
    const over = `<div role="dialog"><h2>Notulen BKR</h2>${field('Onderwerp', '<input value="De plaats">')}${field('Vergaderd op', day('2026-10-05'))}${field('Besluit', text)}</div>`;
    expect(look(under + over)).toMatchObject({ screen: 'report-form', date: '2026-10-05', title: 'De plaats' });
  });

  it('of which the day is still to be chosen has none', () => {
    const form = `<h2>Nieuwe gespreksnota</h2><p>Gepraat op</p><button type="button">kies een dag</button>${field('Verslagje', text)}`;
    expect(look(`<form>${form}</form>`)).toMatchObject({ screen: 'conversation-form', date: null });
  });

  it('asks which meeting it was in words of its own', () => {
    const choice = '<select><option>begeleidende</option></select>';
    const form = field('Welke klassenraad?', choice) + field('Dag', day('2026-10-13')) + field('Besluit', text);
    expect(look(`<form>${form}</form>`)).toMatchObject({ screen: 'report-form', kind: 'report' });
    expect(look(`<form>${form.replace('begeleidende', 'delibererende')}</form>`)).toMatchObject({ kind: 'other' });
  });

  it('of another paper is none of these', () => {
    const form = `<h2>Handelingsplan</h2>${field('Besproken op de klassenraad van', day('2026-10-13'))}${field('Doelen', text)}`;
    expect(look(`<form>${form}</form>`)).toBeNull();
  });

  it('has whom was spoken with in boxes beside those of something else', () => {
    const button = (name: string, on: boolean) => `<button type="button" aria-pressed="${on}">${name}</button>`;
    const form = `<h2>Een praatje noteren</h2>${field('Wanneer was het?', day('2026-11-16'))}
      <span id="a">Waarover?</span><div role="group" aria-labelledby="a">${button('vervoer', true)}${button('gedrag', false)}</div>
      <span id="b">Met wie zat je samen?</span><div role="group" aria-labelledby="b">${button('Noor zelf', true)}${button('CLB', false)}</div>${field('Verslag', text)}`;
    expect(look(`<form>${form}</form>`)).toMatchObject({ screen: 'conversation-form', with: ['pupil'] });
  });
});

describe('a page to read', () => {
  const long = '<p>Zij vertelt hoe het gaat op de plaats en wat zij er graag zou doen in de komende weken.</p>';

  it('says its kind and its day in one short text, with the title under it', () => {
    const html = `<div>Gespreksblad · do 19/11/2026 · 15.30 u</div><h2>Hoe gaat het?</h2>${long}`;
    expect(look(html)).toMatchObject({ screen: 'conversation-form', date: '2026-11-19', title: 'Hoe gaat het?' });
  });

  it('is not of the day on which it was written or will be looked at again', () => {
    const row = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;
    const html = `<h1>Verslag klassenraad</h1><table>${row('Aangemaakt', '18/11/2026')}${row('Vergadering', 'dinsdag 17 november 2026')}${row('Opvolgen tegen', '12/12/2026')}</table>${long}`;
    expect(look(html)).toMatchObject({ screen: 'report-form', date: '2026-11-17' });
  });

  it('names all who were there under one heading', () => {
    const html = `<div>Gesprek · 19/11/2026</div><h3>Wie zat er rond de tafel?</h3><div>Noor</div><div>haar vader</div><div>Tine van het CLB</div><h3>Wat werd er gezegd?</h3>${long}`;
    expect(look(html)).toMatchObject({ with: ['pupil', 'parents', 'partners'] });
  });

  it('is of the day that stands first, whenever it was added or changed', () => {
    const html = `<h1>Verslag klassenraad</h1><div>dinsdag 6 oktober 2026 · toegevoegd op 08/10/2026 · gewijzigd op 12/10/2026</div>${long}`;
    expect(look(html)).toMatchObject({ screen: 'report-form', date: '2026-10-06' });
  });

  it('has the heading over the day for its title before the one under it', () => {
    const html = `<div>Notulen klassenraad</div><h1>Opvolging in het rusthuis</h1><div>vr 13 nov. 2026</div><h3>Wat werd besproken</h3>${long}`;
    expect(look(html)).toMatchObject({ title: 'Opvolging in het rusthuis' });
  });

  it('says with labels and values that take turns who it was with', () => {
    const span = (text: string) => `<span>${text}</span>`;
    const html = `<div>belnota</div><div>${['Gebeld met', 'Karin, pleegmama', 'Gebeld op', '12 oktober 2026', 'Duur', '20 min.'].map(span).join('')}</div>${long}`;
    expect(look(html)).toMatchObject({ screen: 'conversation-form', date: '2026-10-12', with: ['parents'] });
  });
});

describe('the head of a page to read', () => {
  const talk =
    'We spraken af dat Noor halve dagen begint en dat mama de eerste keer meegaat met de bus naar het rusthuis.';

  it('has its day under a small heading, not in the line that says when it was entered', () => {
    const page = `<p>Overleg en gesprekken</p><h1>Gesprek thuis</h1><p>toegevoegd door An Maes op 19 oktober 2026, 9:02</p>
      <h5>Datum gesprek</h5><div>vrijdag 16 oktober 2026</div><h5>Met</h5><div>mama</div><p>${talk}</p>`;
    expect(look(page)).toMatchObject({ screen: 'conversation-form', date: '2026-10-16', title: 'Gesprek thuis' });
  });

  it('leaves what can be done with it out of its title', () => {
    const page = `<div class="item_top"><strong>Motivatie voor de bakkerij</strong><span><a href="#">wijzig</a> <a href="#">wis</a></span></div>
      <div><div>Verslag van</div><div>begeleidende klassenraad</div></div><div><div>vergaderd op</div><div>24-09-2026</div></div><p>${talk}</p>`;
    expect(look(page)).toMatchObject({ screen: 'report-form', title: 'Motivatie voor de bakkerij' });
  });
});

describe('a line under its year', () => {
  it('keeps its own day where its words speak of another', () => {
    const line = (...parts: string[]) => `<li>${parts.map((part) => `<span>${part}</span>`).join(' ')}</li>`;
    const list = `<h3>Begeleidende klassenraad</h3><h4>2026</h4><ul>${line('17 november', 'Verlenging?', 'voorstel van 1 december 2026 af te wachten')}
      ${line('6 oktober', 'Klemtonen')}${line('19 mei', 'Welke plaats')}</ul>`;
    expect(look(list)).toMatchObject({ screen: 'line-list', date: '2026-11-17', title: 'Verlenging?' });
  });
});
