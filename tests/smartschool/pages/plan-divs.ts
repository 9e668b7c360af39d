import { html, type Markup } from '../html.ts';
import { fieldValue, type PlanField, type PlanSection } from '../plan.ts';
import type { Pupil } from '../pupils.ts';
import { lvs } from './shell.ts';
import { toText } from './text.ts';

/** Labels and values in pairs of divs inside a layout table, as the platform's compose page has them. */
export const divsSections: PlanSection[] = [
  {
    title: 'Algemeen',
    fields: [
      { name: 'formval_titel', label: 'Titel trainingsplan:', kind: 'text', items: ['plan-title'] },
      { name: 'formval_datum', label: 'Aanmaakdatum:', kind: 'date', items: ['created-on'] },
    ],
  },
  {
    title: 'Voorbereiding',
    fields: [
      {
        name: 'formval_301',
        label: 'klassenraad OV1: wenselijkheid van de SMT',
        kind: 'long',
        items: ['desirability'],
      },
      { name: 'formval_302', label: 'Oplijsten van mogelijke SMT-plaatsen', kind: 'date', items: ['places-listed-on'] },
      {
        name: 'formval_303',
        label: 'Standpunt leerling-ouders-andere partner',
        kind: 'long',
        items: ['viewpoint-pupil', 'viewpoint-parents', 'viewpoint-partners'],
      },
      { name: 'formval_304', label: 'vastleggen SMT-plaats', kind: 'text', items: ['place'] },
      { name: 'formval_305', label: 'Motivatie keuze SMT-plaats', kind: 'long', items: ['place-motivation'] },
      { name: 'formval_306', label: 'Voorafgaande contacten SMT-plaats', kind: 'long', items: ['prior-contacts'] },
    ],
  },
  {
    title: 'Start-stopdatum dagen',
    fields: [
      { name: 'formval_307', label: 'Startdatum SMT', kind: 'date', items: ['start-date'] },
      { name: 'formval_308', label: 'Einddatum SMT', kind: 'date', items: ['end-date'] },
      {
        name: 'formval_309',
        label: 'Dagen',
        kind: 'days',
        items: ['weekdays'],
        options: ['ma', 'di', 'wo', 'do', 'vr'],
      },
      { name: 'formval_310', label: 'Motivatie verlenging 30-60 dagen', kind: 'long', items: ['extension-30'] },
      { name: 'formval_311', label: 'Bijkomende motivatie boven 60 dagen', kind: 'long', items: ['extension-60'] },
    ],
  },
  {
    title: 'Inhoudelijke elementen',
    fields: [
      { name: 'formval_312', label: 'inhoudelijke elementen - aandachtspunten', kind: 'long', items: ['focus'] },
      {
        name: 'formval_313',
        label: 'inhoudelijke elementen - begeleiding en evaluatie',
        kind: 'long',
        items: ['guidance'],
      },
    ],
  },
  {
    title: 'Documenten',
    fields: [
      { name: 'formval_314', label: 'Schriftelijk akkoord ouders-meerderjarig', kind: 'file', items: ['consent'] },
      { name: 'formval_315', label: 'IHP ivf. SMT opmaken', kind: 'date', items: ['ihp-on'] },
      { name: 'formval_316', label: 'SMT-overeenkomst en bijlagen', kind: 'date', items: ['agreement-on'] },
      {
        name: 'formval_317',
        label: 'ondertekenen SMT-documenten',
        kind: 'checks',
        items: ['signed-documents'],
        options: ['SMT-overeenkomst', 'Schriftelijk akkoord', 'Werkpostfiche', 'Activiteitenlijst'],
      },
      { name: 'formval_318', label: 'ondertekende documenten naar TAC', kind: 'date', items: ['tac-on'] },
    ],
  },
];

/** The plan to edit. */
export function divsEdit({ id, plan, planId }: Pupil): Markup {
  return frame(html`<form id="msgForm" method="post" enctype="multipart/form-data">
<input type="hidden" name="pupilID" value="${id}"><input type="hidden" name="itemID" value="${planId}">
<input type="hidden" name="randomDir" value="d41d8cd98f"><input type="hidden" name="showTab" value="1">
${divsSections.map(
  (section) =>
    html`<h3 class="compose_header">${section.title}</h3>${section.fields.map(
      (field) => html`<div class="compose_row"><div class="compose_title">${label(field)}</div>
<div class="compose_value">${control(field, fieldValue(plan, field).map(toText))}</div><div class="spacer"></div></div>`,
    )}`,
)}
<div class="smscButtonContainer"><button class="smscButton blue" type="submit">Opslaan</button>
<a class="smscButton" href="?module=LVS&amp;pupilID=${id}">Annuleren</a></div></form>`);
}

/** The plan to read. */
export function divsRead({ id, plan, planId }: Pupil): Markup {
  const edit = lvs({ file: 'item', function: 'edit', pupilID: id, itemID: planId, layout: 'divs' });
  return frame(html`${divsSections.map(
    (section) =>
      html`<h3 class="compose_header">${section.title}</h3>${section.fields.map((field) => {
        const values = fieldValue(plan, field).map(toText);
        const shown =
          field.kind === 'file'
            ? html`${values.map((name) => html`<div class="attachmentRow"><span class="attachmentName">${name}</span></div>`)}`
            : html`${values.join(field.kind === 'long' ? '\n' : ', ')}`;
        return html`<div class="compose_row"><div class="compose_title">${field.label}</div><div class="compose_value">${shown}</div><div class="spacer"></div></div>`;
      })}`,
  )}
<div class="smscButtonContainer"><a class="smscButton blue" href="${edit}">Bewerken</a></div>`);
}

function frame(middle: Markup): Markup {
  return html`<table class="smsc_frame" cellspacing="0" cellpadding="0"><tbody>
<tr><td class="frame_corner"></td><td class="frame_top"><span class="smscFrameTitle">Individueel trainingsplan</span></td><td class="frame_corner"></td></tr>
<tr><td class="frame_side"></td><td class="smsc_cm_body"><div class="smsc_cm_body_row">${middle}</div></td><td class="frame_side"></td></tr>
</tbody></table>`;
}

function label(field: PlanField): Markup {
  return field.kind === 'days' || field.kind === 'checks' || field.kind === 'file'
    ? html`<span>${field.label}</span>`
    : html`<label for="${field.name}">${field.label}</label>`;
}

function control({ name, kind, options = [] }: PlanField, values: string[]): Markup {
  if (kind === 'long') return html`<textarea id="${name}" name="${name}" rows="3">${values.join('\n')}</textarea>`;
  if (kind === 'days' || kind === 'checks') {
    const boxes = options.map(
      (option, at) =>
        html`<span class="smscCheckbox"><input type="checkbox" id="${name}_${at}" name="${name}" value="${option}"${
          values.includes(option) && html` checked`
        }><label for="${name}_${at}">${option}</label></span>`,
    );
    return html`<div class="checks ${kind}">${boxes}</div>`;
  }
  if (kind === 'file') {
    return html`<div class="smsc-dropzone"><label class="ssLink">Selecteer bestanden<input type="file" name="${name}" multiple></label>
${values.map((file) => html`<div class="attachmentRow"><span class="attachmentName">${file}</span></div>`)}</div>`;
  }
  const size = kind === 'date' ? '12' : '60';
  return html`<input type="text" id="${name}" name="${name}" size="${size}" value="${values.join('')}"${
    kind === 'date' && html` placeholder="dd/mm/jjjj"`
  }>`;
}
