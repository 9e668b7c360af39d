import { html, type Markup } from '../html.ts';
import type { PlanField } from '../plan.ts';
import type { Layout, Pupil } from '../pupils.ts';
import { divsEdit, divsRead, divsSections } from './plan-divs.ts';
import { fieldsetEdit, fieldsetRead, fieldsetSections } from './plan-fieldset.ts';
import { richtextEdit, richtextRead, richtextSections } from './plan-richtext.ts';
import { lvs, pupilPage } from './shell.ts';

export type Mode = 'edit' | 'view';

const layouts = {
  divs: { sections: divsSections, edit: divsEdit, view: divsRead },
  fieldset: { sections: fieldsetSections, edit: fieldsetEdit, view: fieldsetRead },
  richtext: { sections: richtextSections, edit: richtextEdit, view: richtextRead },
};

/** Where a pupil's plan is, in the layout of the pupil or in another. */
export function planUrl(pupil: Pupil, mode: Mode, layout: Layout = pupil.layout): string {
  return lvs({ file: 'item', function: mode, pupilID: pupil.id, itemID: pupil.planId, layout });
}

/** The fields of a layout, by which a submitted form is understood. */
export function planFields(layout: Layout): PlanField[] {
  return layouts[layout].sections.flatMap((section) => section.fields);
}

/** A pupil's plan, to edit or to read, in one of the three layouts. */
export function planPage(shown: Pupil, mode: Mode, layout: Layout): Markup {
  const pupil = { ...shown, layout };
  return pupilPage(pupil, planContent(pupil, mode), mode === 'edit' ? editScripts(layout) : {});
}

/** What stands below the pupil's header; also sent alone to a page that replaces its content itself. */
export function planContent(pupil: Pupil, mode: Mode): Markup {
  return layouts[pupil.layout][mode](pupil);
}

/** Scripts and style sheets of the real parts that a layout uses. */
function editScripts(layout: Layout): { head?: Markup; scripts?: Markup } {
  if (layout === 'fieldset') {
    return {
      head: html`<link rel="stylesheet" href="/vendor/jquery-ui/themes/base/jquery-ui.min.css">`,
      scripts: html`<script src="/vendor/jquery.min.js"></script><script src="/vendor/jquery-ui/jquery-ui.min.js"></script>
<script src="/assets/datepickers.js"></script>`,
    };
  }
  if (layout === 'richtext') {
    return {
      scripts: html`<script src="/vendor/tinymce/tinymce.min.js"></script><script src="/assets/editors.js"></script>`,
    };
  }
  return {};
}
