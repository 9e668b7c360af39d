import { html, type Markup, trusted } from '../html.ts';
import { fieldValue, type PlanField, type PlanSection } from '../plan.ts';
import type { Pupil } from '../pupils.ts';
import { toHtml, toText } from './text.ts';

const weekdayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];

/** Headings above rich-text editors (TinyMCE 6.8), with a few short fields between them. */
export const richtextSections: PlanSection[] = [
  {
    title: '',
    fields: [
      { name: 'title', label: 'Titel van het item', kind: 'text', items: ['plan-title'] },
      { name: 'itemdate', label: 'Datum van aanmaak', kind: 'date', items: ['created-on'] },
      { name: 'body1', label: '1. Klassenraad: wenselijkheid van een SMT', kind: 'long', items: ['desirability'] },
      { name: 'body2', label: '2. Datum lijst mogelijke SMT-plaatsen', kind: 'date', items: ['places-listed-on'] },
      { name: 'body3', label: '3. Mening van de leerling over de SMT', kind: 'long', items: ['viewpoint-pupil'] },
      { name: 'body4', label: '4. Mening van de ouders over de SMT', kind: 'long', items: ['viewpoint-parents'] },
      { name: 'body5', label: '5. Mening van andere partners', kind: 'long', items: ['viewpoint-partners'] },
      { name: 'body6', label: '6. Gekozen trainingsplaats', kind: 'text', items: ['place'] },
      { name: 'body7', label: '7. Motivatie van de gekozen plaats', kind: 'long', items: ['place-motivation'] },
      { name: 'body8', label: '8. Overzicht contacten trainingsplaats', kind: 'long', items: ['prior-contacts'] },
      { name: 'body9', label: '9. Startdatum van de SMT', kind: 'date', items: ['start-date'] },
      { name: 'body10', label: '10. Einddatum van de SMT', kind: 'date', items: ['end-date'] },
      { name: 'body11', label: '11. Dagen van de SMT', kind: 'days', items: ['weekdays'], options: weekdayNames },
      { name: 'body12', label: '12. Motivatie verlenging boven 30 dagen', kind: 'long', items: ['extension-30'] },
      { name: 'body13', label: '13. Klemtonen en aandachtspunten', kind: 'long', items: ['focus'] },
      { name: 'body14', label: '14. Begeleiding en evaluatie', kind: 'long', items: ['guidance'] },
      { name: 'body15', label: '15. Ondertekende documenten naar TAC', kind: 'date', items: ['tac-on'] },
    ],
  },
];

const fields = richtextSections.flatMap((section) => section.fields);

/** The plan to edit. */
export function richtextEdit({ plan, planId }: Pupil): Markup {
  return html`<form class="lvs_item" id="li_${planId}" method="post">
<div class="frametitle_item">Individueel trainingsplan SMT</div>
${fields.map((field) => html`<div class="contentFrametitle">${field.label}</div>${control(field, fieldValue(plan, field))}`)}
<div class="smscButtonContainer"><button type="submit" class="lvs_btn small w50 top right green">Bewaar</button></div></form>`;
}

/** The plan to read. */
export function richtextRead({ plan, planId }: Pupil): Markup {
  return html`<div class="lvs_item" id="li_${planId}"><div class="frametitle_item">Individueel trainingsplan SMT</div>
${fields.map((field) => {
  const values = fieldValue(plan, field);
  const shown = field.kind === 'long' ? trusted(values.map(toHtml).join('')) : html`${values.map(toText).join(', ')}`;
  return html`<div class="contentFrametitle">${field.label}</div><div class="lvs_item_content">${shown}</div>`;
})}</div>`;
}

function control({ name, kind, options = [] }: PlanField, values: string[]): Markup {
  if (kind === 'long') {
    return html`<textarea class="mceEditor" id="${name}" name="${name}">${values.map(toHtml).join('')}</textarea>`;
  }
  if (kind === 'days') {
    const ticked = (option: string) => values.some((value) => option.startsWith(value));
    return html`<div class="choices">${options.map(
      (option) =>
        html`<label class="checkbox js-checkbox"><input type="checkbox" name="${name}" value="${option}"${
          ticked(option) && html` checked`
        }><span>${option}</span></label>`,
    )}</div>`;
  }
  const size = kind === 'date' ? '12' : '60';
  return html`<input name="${name}" size="${size}" value="${values.map(toText).join('')}"${kind === 'date' && html` maxlength="10"`}>`;
}
