import { html, type Markup, trusted } from '../html.ts';
import type { Pupil } from '../pupils.ts';
import { planContent, planPage } from './plan.ts';
import { lvs, pupilHeader, pupilPage } from './shell.ts';

/** A page that shows one pupil's plan and puts another's in its place, inside the same document. */
export function swapPage(first: Pupil, pupils: readonly Pupil[]): Markup {
  return pupilPage(
    first,
    html`<div class="pupil_switch">${pupils.map(
      (pupil) =>
        html`<button type="button" class="smscButton" data-pupil="${pupil.id}">${pupil.first} ${pupil.last}</button>`,
    )}</div>
<div id="item_container">${planContent({ ...first, layout: 'divs' }, 'edit')}</div>`,
    { scripts: html`<script src="/assets/swap.js"></script>` },
  );
}

/** The parts that such a page fetches for another pupil. */
export function swapFragment(pupil: Pupil, part: string | null): Markup {
  const shown: Pupil = { ...pupil, layout: 'divs' };
  return part === 'header' ? pupilHeader(shown) : planContent(shown, 'edit');
}

/** A page whose plan is not there at first: `startpage_start` is filled a second later. */
export function latePage(pupil: Pupil): Markup {
  return pupilPage(
    { ...pupil, layout: 'divs' },
    html`<div id="startpage_start" data-source="${lvs({ file: 'fragment', pupilID: pupil.id })}">Even geduld...</div>`,
    { scripts: html`<script type="module" src="/assets/late.js"></script>` },
  );
}

/** What hostile pages write in labels and values: shown as text, it is harmless; put in a page as markup it runs. */
export const hostileText = '<img src=x onerror="window.hostile.ran=true">';

/** A plan with script in its labels and values, on a page that tries to get at the sidebar. */
export function hostilePage(pupil: Pupil): Markup {
  const spoiled: Pupil = {
    ...pupil,
    layout: 'divs',
    plan: {
      ...pupil.plan,
      'plan-title': `SMT 2026-2027 ${hostileText}`,
      desirability: `${hostileText}<script>window.hostile.ran=true</script>`,
      place: `Hoeve ${hostileText}`,
      'prior-contacts': `12/10/2026, telefonisch: ${hostileText}`,
    },
  };
  const attack = '<link rel="stylesheet" href="/assets/hostile.css"><script src="/assets/hostile.js"></script></head>';
  return trusted(
    planPage(spoiled, 'edit', 'divs')
      .text.replace('</head>', attack)
      .replace('Voorafgaande contacten SMT-plaats', (label) => `${label} ${html`${hostileText}`}`),
  );
}
