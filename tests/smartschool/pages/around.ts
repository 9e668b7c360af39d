import { html, type Markup } from '../html.ts';
import type { Pupil } from '../pupils.ts';
import { lvs, pupilPage } from './shell.ts';

/** All lines of a pupil's file, with the day, the kind and the title of each. */
export function linesPage(pupil: Pupil, part: boolean): Markup {
  const line = (date: string, kind: string, title: string) =>
    html`<tr class="search_notes_itemrow"><td>${date}</td><td>${kind}</td><td><a href="${lvs({ pupilID: pupil.id, file: 'report' })}">${title}</a></td><td><div class="userDiv">Eva Mertens</div></td></tr>`;
  return pupilPage(
    pupil,
    html`<fieldset><legend>Dossierlijnen (4)</legend><table class="notes"><thead><tr><th>Datum</th><th>Type</th><th>Titel</th><th>Auteur</th></tr></thead><tbody>
${line('16/11/2026', 'Individueel trainingsplan', 'SMT 2026-2027')}
${line('13/10/2026', 'Overleg en gesprekken', 'Ouders over de gekozen plaats')}
${line('12/10/2026', 'Klassenraad', 'Vastleggen SMT-plaats en motivatie van de keuze')}
${line('28/09/2026', 'Klassenraad', 'Is een SMT wenselijk?')}
</tbody></table>${part ? html`<p><a href="#">Meer laden</a></p>` : html``}</fieldset>`,
  );
}
