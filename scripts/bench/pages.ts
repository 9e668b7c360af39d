import { html, type Markup } from '../../tests/smartschool/html.ts';
import { planContent } from '../../tests/smartschool/pages/plan.ts';
import { lvs, pupilPage } from '../../tests/smartschool/pages/shell.ts';
import type { Pupil } from '../../tests/smartschool/pupils.ts';

/** The same numbers at every run, so that runs can be compared. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const given = 'Noor Senne Lotte Kobe Yana Mats Elif Jonas Amina Wout Fien Arne Lina Rune Hanne Milan Roos Tibo'.split(
  ' ',
);
const family = 'Peeters Janssens Maes Jacobs Willems Claes Goossens Wouters De_Smet Dubois Lambert Yilmaz Aerts'.split(
  ' ',
);
const subjects =
  'oudercontact herfst;gesprek over de werkhouding;melding afwezigheid;overleg met het CLB;verslag van de praktijkles;afspraak voor het vervoer;nota van de klastitularis;evaluatie van de keuken;opvolging van de medicatie;gesprek met de leerling;tussentijds rapport;vraag van de ouders'.split(
    ';',
  );
const words =
  'de leerling werkt rustig aan de taak en vraagt hulp wanneer iets niet lukt samen met een leerkracht wordt bekeken welke stap volgt in de klas is er een vaste plaats waar materiaal klaarligt na de pauze komt het overzicht van de dag aan bod'.split(
    ' ',
  );

interface Writer {
  pick(list: readonly string[]): string;
  roll(below: number): number;
}

const person = ({ pick }: Writer): string => `${pick(given)} ${pick(family).replace('_', ' ')}`;
const day = ({ roll }: Writer): string =>
  `${String(1 + roll(28)).padStart(2, '0')}/${String(1 + roll(12)).padStart(2, '0')}/20${23 + roll(4)}`;
const sentence = (w: Writer): string => `${Array.from({ length: 8 + w.roll(14) }, () => w.pick(words)).join(' ')}.`;

const notes = (w: Writer): Markup =>
  html`<fieldset><legend>Dossierlijnen ${w.roll(900)}</legend><table class="notes"><tbody>${Array.from(
    { length: 20 },
    () =>
      html`<tr class="search_notes_itemrow"><td>${day(w)}</td><td><a href="#">${w.pick(subjects)} ${w.roll(5000)}</a></td><td>Overleg en gesprekken</td><td><div class="userDiv">${person(w)}</div></td></tr>`,
  )}</tbody></table></fieldset>`;

const results = (w: Writer): Markup =>
  html`<div class="results"><h3>Resultaten ${w.pick(given)} ${w.roll(900)}</h3><table><thead><tr><th>Vak</th><th>Periode 1</th><th>Periode 2</th><th>Leerkracht</th></tr></thead><tbody>${Array.from(
    { length: 15 },
    () =>
      html`<tr><td>${w.pick(['Koken', 'Tuin', 'Hout', 'Rekenen', 'Taal', 'Wereld'])} ${w.roll(40)}</td><td>${w.roll(100)} %</td><td>${w.roll(100)} %</td><td>${person(w)}</td></tr>`,
  )}</tbody></table></div>`;

const menu = (w: Writer): Markup =>
  html`<div class="lvs_menu"><h4>Groep ${w.roll(90)}</h4><ul>${Array.from(
    { length: 25 },
    () => html`<li class="menu_item"><a class="lvs_link" href="#"><span class="icon"></span>${person(w)}</a></li>`,
  )}</ul></div>`;

const articles = (w: Writer): Markup =>
  html`<div class="newsblock">${Array.from(
    { length: 4 },
    () =>
      html`<div class="newsitem"><h4 class="news_title">${w.pick(subjects)} ${w.roll(5000)}</h4><p class="news_meta"><b>${person(w)}</b> <i>${day(w)}</i></p><p>${sentence(w)} ${sentence(w)}</p><p>${sentence(w)}</p></div>`,
  )}</div>`;

const otherForm = (
  w: Writer,
): Markup => html`<form class="note_form" action="#"><h3>Nieuwe nota ${w.roll(900)}</h3><table><tbody>
<tr><td>Onderwerp</td><td><input type="text" name="subject${w.roll(9000)}"></td></tr>
<tr><td>Soort nota</td><td><select name="kind${w.roll(9000)}"><option>Kies...</option><option>Zorg</option><option>Leren</option></select></td></tr>
<tr><td>Zichtbaar voor</td><td><label><input type="checkbox" name="who${w.roll(9000)}"> leerkrachten</label> <label><input type="checkbox"> directie</label></td></tr>
<tr><td>Tekst van de nota</td><td><textarea name="text${w.roll(9000)}"></textarea></td></tr>
</tbody></table><button type="button">Bewaren</button></form>`;

const blocks = [notes, results, menu, articles, notes, menu, results, articles, otherForm];

/**
 * A plan to edit amid what else the leerlingvolgsysteem shows: menus, lists, tables of text and other forms, half before
 * the plan and half behind it, until the page has about so many elements and texts.
 */
export function pageOf(nodes: number, pupil: Pupil): Markup {
  const roll = dice(nodes);
  const writer: Writer = { roll, pick: (list) => list[roll(list.length)] ?? '' };
  const plan = planContent({ ...pupil, layout: 'fieldset' }, 'edit');
  const around: Markup[] = [];
  let count = nodesIn(pupilPage(pupil, plan));
  for (let at = 0; count < nodes; at += 1) {
    const block = (blocks[at % blocks.length] ?? notes)(writer);
    around.push(block);
    count += nodesIn(block);
  }
  const half = Math.ceil(around.length / 2);
  return pupilPage(
    { ...pupil, layout: 'fieldset' },
    html`<div class="before">${around.slice(0, half)}</div>${plan}<div class="behind">${around.slice(half)}</div>`,
  );
}

/** Elements and texts of a piece of markup, near enough. */
function nodesIn({ text }: Markup): number {
  const elements = text.match(/<[a-z]/g)?.length ?? 0;
  const texts = text.match(/>[^<]+/g)?.length ?? 0;
  return elements + texts;
}

/** The same page with so many fields that no form can be meant. */
export function pageOfFields(fields: number, pupil: Pupil): Markup {
  const rows = Array.from(
    { length: fields },
    (_, at) => html`<tr><td>Vraag ${at + 1}</td><td><input type="text" name="f${at}" value=""></td></tr>`,
  );
  return pupilPage(
    { ...pupil, layout: 'fieldset' },
    html`${planContent({ ...pupil, layout: 'fieldset' }, 'edit')}<form><table><tbody>${rows}</tbody></table></form>`,
  );
}

export const benchUrl = `https://demo.smartschool.be${lvs({ file: 'item', function: 'edit', pupilID: '49_10880_0' })}`;
