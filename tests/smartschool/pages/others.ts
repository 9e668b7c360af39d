import { html, type Markup } from '../html.ts';
import type { Pupil } from '../pupils.ts';
import { page, pupilPage } from './shell.ts';

const divRow = (label: string, control: Markup): Markup =>
  html`<div class="compose_row"><div class="compose_title"><label>${label}</label></div><div class="compose_value">${control}</div><div class="spacer"></div></div>`;
const input = (name: string, value = ''): Markup => html`<input type="text" name="${name}" size="50" value="${value}">`;
const area = (name: string, value = ''): Markup =>
  html`<textarea name="${name}" rows="4" cols="60">${value}</textarea>`;
const save = html`<div class="smscButtonContainer"><button class="smscButton blue" type="button">Opslaan</button></div>`;

/** Overleg en gesprekken: the conversations with pupil, parents and others. */
export function conversationsPage(pupil: Pupil): Markup {
  return pupilPage(
    pupil,
    html`<fieldset><legend>Overleg en gesprekken</legend><table class="notes"><thead><tr><th>Datum</th><th>Met wie</th><th>Verslag</th></tr></thead><tbody>
<tr><td>08/10/2026</td><td>Leerling</td><td>Gesprek over de mogelijke plaatsen voor de SMT.</td></tr>
<tr><td>13/10/2026</td><td>Ouders</td><td>De ouders zijn het eens met de gekozen plaats.</td></tr></tbody></table></fieldset>
<form><h3 class="compose_header">Nieuw gesprek</h3>${divRow('Datum gesprek:', input('date'))}${divRow('Met wie:', input('who'))}${divRow('Verslag:', area('report'))}${save}</form>`,
  );
}

/** The form for a report of the klassenraad. */
export function reportPage(pupil: Pupil): Markup {
  return pupilPage(
    pupil,
    html`<form><h3 class="compose_header">Klassenraadsverslag</h3>
${divRow('Soort:', html`<select name="kind"><option>Kies...</option><option>begeleidende klassenraad</option><option>delibererende klassenraad</option></select>`)}
${divRow('Datum klassenraad:', input('date'))}${divRow('Voorzitter:', input('chair'))}${divRow('Aanwezig:', input('present'))}
${divRow('Onderwerp:', input('subject'))}${divRow('Verslag:', area('text'))}${save}</form>`,
  );
}

/** An individueel handelingsplan: goals and evaluation, and it speaks of the SMT as one of them. */
export function ihpPage(pupil: Pupil): Markup {
  return pupilPage(
    pupil,
    html`<form><h3 class="compose_header">Individueel handelingsplan 2026-2027</h3>
${divRow('Titel:', input('title', 'IHP 2026-2027'))}${divRow('Startdatum:', input('start', '01/09/2026'))}
${divRow('Beginsituatie:', area('begin', `${pupil.first} werkt graag buiten en volgt een SMT.`))}
${divRow('Concreet doel:', area('goal'))}${divRow('Aanpak:', area('how'))}${divRow('Materiaal en hulpmiddelen:', area('tools'))}
${divRow('Afspraken met ouders:', area('parents'))}${divRow('Evaluatie:', area('evaluation'))}${save}</form>`,
  );
}

/** One sheet of a plan that a school spread over several pages: too little on each to be told as a plan. */
export function sheetPage(pupil: Pupil): Markup {
  return pupilPage(
    pupil,
    html`<form><h3 class="compose_header">Blad 2</h3>
${divRow('Startdatum:', input('start', '12/01/2027'))}${divRow('Einddatum:', input('end'))}
${divRow(`Wat moet ${pupil.first} er leren?`, area('learn', 'De kassa bedienen.'))}${save}</form>`,
  );
}

/** A stageplan of another kind of education: looks much like a trainingsplan and is none. */
export function stagePage(pupil: Pupil): Markup {
  return pupilPage(
    pupil,
    html`<form><h3 class="compose_header">Stageplan OV3 - leerlingenstage</h3>
${divRow('Stagegever:', input('company', 'Garage De Moer'))}${divRow('Stagementor:', input('mentor'))}
${divRow('Startdatum stage:', input('start', '11/01/2027'))}${divRow('Einddatum stage:', input('end', '22/01/2027'))}
${divRow('Stageactiviteiten:', area('activities'))}${divRow('Beroepsgerichte competenties:', area('competences'))}
${divRow('Beoordeling stagementor:', area('judgement'))}${save}</form>`,
  );
}

/** Writing a message: the platform's own form with chips, hidden fields and a select without label. */
export function composePage(): Markup {
  return page(html`<form id="msgForm" class="compose">
<input type="hidden" name="encryptedSender" value="8f14e45f"><input type="hidden" name="uniqueUsc" value="c9f0f895">
<div class="compose_row"><div class="compose_title"><label for="to">Aan:</label></div><div class="compose_value"><div class="composeUsers" name="to"><span class="token">Ouders van Noor Janssens</span><input class="searchInputField" type="text"></div></div><div class="spacer"></div></div>
${divRow('Onderwerp:', input('subject', 'Standpunt over de SMT van Noor'))}
<select name="copyToLVS" class="copyComposeToLVS__select"><option>Niet kopiëren naar het LVS</option><option>Kopiëren naar het LVS</option><option>Vertrouwelijk kopiëren naar het LVS</option></select>
<textarea id="message" name="message" rows="10" cols="80">Beste ouders, wat vindt u van de trainingsplaats? De startdatum is 12/01/2027.</textarea>
<div class="smscButtonContainer"><button class="smscButton blue" type="button">Verzenden</button></div></form>`);
}

/** News about the SMT, full of the words of a plan. */
export function newsPage(): Markup {
  return page(html`<div class="news_item"><h1>Sociaal-maatschappelijke training: de nieuwe afspraken</h1>
<p>Vanaf dit schooljaar staat het individueel trainingsplan in het leerlingvolgsysteem. De klassenraad beslist of een SMT wenselijk is.</p>
<h2>Startdatum en einddatum</h2><p>Noteer de startdatum, de einddatum en de dagen. Boven 30 werkdagen is een motivatie van de verlenging nodig.</p>
<h2>Schriftelijk akkoord</h2><p>Laad het akkoord van de ouders of de meerderjarige leerling op.</p>
<h2>Ondertekende documenten naar TAC</h2><p>Breng de ondertekende documenten naar de TAC voor de SMT start.</p></div>`);
}
