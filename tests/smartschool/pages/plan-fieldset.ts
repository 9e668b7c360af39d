import { html, type Markup } from '../html.ts';
import { fieldValue, type PlanField, type PlanSection } from '../plan.ts';
import type { Pupil } from '../pupils.ts';
import { toText } from './text.ts';

const weekdayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];

/** Fieldsets with a table of two columns and jQuery UI's date fields; no `label` elements. */
export const fieldsetSections: PlanSection[] = [
  {
    title: 'Gegevens van het plan',
    fields: [
      { name: 'q_1', label: 'Benaming van het plan', kind: 'text', items: ['plan-title'] },
      { name: 'q_2', label: 'Opgemaakt op', kind: 'date', items: ['created-on'] },
    ],
  },
  {
    title: 'Voorbereiding SMT',
    fields: [
      { name: 'q_3', label: 'Is een SMT wenselijk? (besluit klassenraad)', kind: 'long', items: ['desirability'] },
      { name: 'q_4', label: 'Mogelijke trainingsplaatsen opgelijst op', kind: 'date', items: ['places-listed-on'] },
      { name: 'q_5', label: 'Standpunt van de leerling', kind: 'long', items: ['viewpoint-pupil'] },
      { name: 'q_6', label: 'Standpunt van de ouders', kind: 'long', items: ['viewpoint-parents'] },
      { name: 'q_7', label: 'Standpunt van andere partners', kind: 'long', items: ['viewpoint-partners'] },
    ],
  },
  {
    title: 'Trainingsplaats',
    fields: [
      { name: 'q_8', label: 'Gekozen SMT-plaats', kind: 'text', items: ['place'] },
      { name: 'q_9', label: 'Waarom deze plaats?', kind: 'long', items: ['place-motivation'] },
      { name: 'q_10', label: 'Contacten vooraf met de SMT-plaats', kind: 'long', items: ['prior-contacts'] },
    ],
  },
  {
    title: 'Duur, tijdstip en spreiding',
    fields: [
      { name: 'q_11', label: 'Begin van de SMT', kind: 'date', items: ['start-date'] },
      { name: 'q_12', label: 'Einde van de SMT', kind: 'date', items: ['end-date'] },
      { name: 'q_13', label: 'Op welke dagen', kind: 'days', items: ['weekdays'], options: weekdayNames },
      { name: 'q_14', label: 'Motivatie verlenging (meer dan 30 dagen)', kind: 'long', items: ['extension-30'] },
      { name: 'q_15', label: 'Bijkomende motivatie (meer dan 60 dagen)', kind: 'long', items: ['extension-60'] },
    ],
  },
  {
    title: 'Inhoud',
    fields: [
      { name: 'q_16', label: 'Klemtonen en aandachtspunten', kind: 'long', items: ['focus'] },
      { name: 'q_17', label: 'Begeleiding en evaluatie', kind: 'long', items: ['guidance'] },
    ],
  },
  {
    title: 'Documenten',
    fields: [
      { name: 'q_18', label: 'Akkoord (bijlage)', kind: 'file', items: ['consent'] },
      { name: 'q_19', label: 'IHP opgemaakt op', kind: 'date', items: ['ihp-on'] },
      { name: 'q_20', label: 'Datum SMT-overeenkomst', kind: 'date', items: ['agreement-on'] },
      {
        name: 'q_21',
        label: 'Ondertekende documenten',
        kind: 'checks',
        items: ['signed-documents'],
        options: ['overeenkomst', 'akkoord', 'werkpostfiche', 'activiteitenlijst'],
      },
      { name: 'q_22', label: 'Binnengebracht bij TAC op', kind: 'date', items: ['tac-on'] },
    ],
  },
];

/** The plan to edit. */
export function fieldsetEdit({ plan }: Pupil): Markup {
  return html`<div class="contentFrametitle">Individueel trainingsplan (SMT)</div>
<form name="lvsitem" method="post" enctype="multipart/form-data">
${fieldsetSections.map((section) =>
  table(
    section,
    section.fields.map(
      (field) =>
        html`<tr><td class="l"><span class="tekstvet">${field.label}</span></td><td>${control(field, fieldValue(plan, field))}</td></tr>`,
    ),
  ),
)}
<p class="smscButtonContainer"><input type="submit" class="smscButton blue" value="Opslaan"> <input type="button" class="smscButton" value="Annuleren"></p>
</form>`;
}

/** The plan to read. */
export function fieldsetRead({ plan }: Pupil): Markup {
  return html`<div class="contentFrametitle">Individueel trainingsplan (SMT)</div>
${fieldsetSections.map((section) =>
  table(
    section,
    section.fields.map(
      (field) =>
        html`<tr><td class="l"><span class="tekstvet">${field.label}</span></td><td>${read(field, fieldValue(plan, field))}</td></tr>`,
    ),
  ),
)}`;
}

function table(section: PlanSection, rows: Markup[]): Markup {
  return html`<fieldset class="fieldset2"><legend class="legend2">${section.title}</legend><table class="personaliaTable"><tbody>${rows}</tbody></table></fieldset>`;
}

function read({ kind }: PlanField, values: string[]): Markup {
  if (kind === 'file') {
    return html`${values.map((name) => html`<div class="attachmentRow"><span class="attachmentName">${name}</span></div>`)}`;
  }
  const lines = values.flatMap((value) => toText(value).split('\n'));
  if (kind === 'long') return html`${lines.map((line, at) => html`${at > 0 && html`<br>`}${line}`)}`;
  return html`${lines.join(', ')}`;
}

function control({ name, kind, options = [] }: PlanField, values: string[]): Markup {
  if (kind === 'long') {
    return html`<textarea name="${name}" rows="3" cols="60">${values.map(toText).join('\n')}</textarea>`;
  }
  if (kind === 'days' || kind === 'checks') {
    const ticked = (option: string) => values.some((value) => option.startsWith(value) || value.startsWith(option));
    return html`${options.map(
      (option) =>
        html`<label><input type="checkbox" name="${name}" value="${option}"${ticked(option) && html` checked`}> ${option}</label> `,
    )}`;
  }
  if (kind === 'file') {
    return html`<input type="file" name="${name}">${values.map(
      (file) => html`<div class="attachmentRow"><span class="attachmentName">${file}</span></div>`,
    )}`;
  }
  if (kind === 'date') {
    return html`<input type="text" class="dateField" name="${name}" size="12" value="${values.join('')}" autocomplete="off">`;
  }
  return html`<input type="text" name="${name}" size="50" value="${values.join('')}">`;
}
