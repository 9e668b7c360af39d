import { html, type Markup } from '../html.ts';
import type { Pupil } from '../pupils.ts';
import { planUrl } from './plan.ts';
import { lvs, page, pupilPage, schoolName } from './shell.ts';

/** What one sees after logging in. */
export function startPage(): Markup {
  return page(html`<div class="homepage"><h1>Welkom bij ${schoolName}</h1>
<div class="homepage_block"><h2>Nieuws</h2><p><a href="/?module=News">Sociaal-maatschappelijke training: de nieuwe afspraken</a></p></div>
<div class="homepage_block"><h2>Snel naar</h2><p><a href="${lvs({})}">Leerlingvolgsysteem</a></p></div></div>`);
}

/** The start of the leerlingvolgsysteem: groups and their pupils. */
export function pupilListPage(pupils: readonly Pupil[]): Markup {
  const classes = [...new Set(pupils.map((pupil) => pupil.className))].sort();
  return page(html`<div id="lvs_wrapper_container"><div id="lvs_toolbar" class="smscToolbar"><span class="toolbar_title">Leerlingvolgsysteem</span></div>
<div class="lvs_columns"><div id="groupTree" class="tree tree-classic"><ul><li class="open root"><a href="#">OV1</a><ul>${classes.map(
    (name) => html`<li class="closed"><a href="#">${name}</a></li>`,
  )}</ul></li></ul></div>
<div id="startpage_start"><fieldset><legend>Leerlingen</legend><table class="pupillist"><tbody>
${pupils.map(
  (pupil) =>
    html`<tr class="search_notes_itemrow"><td><a href="${lvs({ pupilID: pupil.id })}">${pupil.last} ${pupil.first}</a></td><td>${pupil.className}</td></tr>`,
)}
</tbody></table></fieldset></div></div></div>`);
}

/** One pupil's page: the lines of the file and the plans. */
export function pupilStartPage(pupil: Pupil): Markup {
  const line = (title: string, type: string, href: string) =>
    html`<tr class="search_notes_itemrow"><td><a href="${href}">${title}</a></td><td>${type}</td><td><div class="userDiv">Eva Mertens</div></td></tr>`;
  const conversations = lvs({ pupilID: pupil.id, file: 'conversations' });
  return pupilPage(
    pupil,
    html`<fieldset><legend>Plannen</legend><table class="notes"><tbody>
${line(pupil.plan['plan-title'] || 'Nieuw plan', 'Individueel trainingsplan', planUrl(pupil, 'view'))}
${line('IHP 2026-2027', 'Individueel handelingsplan', lvs({ pupilID: pupil.id, file: 'ihp' }))}
</tbody></table><p class="smscButtonContainer"><a class="smscButton blue" href="${planUrl(pupil, 'edit')}">Trainingsplan bewerken</a></p></fieldset>
<fieldset><legend>Dossierlijnen (3)</legend><table class="notes"><tbody>
${line('Oudercontact november', 'Overleg en gesprekken', conversations)}
${line('Gesprek over de training', 'Overleg en gesprekken', conversations)}
${line('Begeleidende klassenraad', 'Klassenraad', lvs({ pupilID: pupil.id, file: 'report' }))}
</tbody></table><p><a href="${lvs({ pupilID: pupil.id, file: 'lines' })}">Alle dossierlijnen met hun datum</a></p></fieldset>`,
  );
}
